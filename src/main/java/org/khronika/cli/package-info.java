/** The commands. */
package org.khronika.cli;
