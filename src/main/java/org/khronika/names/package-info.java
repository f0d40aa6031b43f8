/** What a person's name is: its words, its parts, its spellings. */
package org.khronika.names;
