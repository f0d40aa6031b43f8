/** Makes large corpora of small ones, to measure how time and memory grow. */
package org.khronika.scale;
