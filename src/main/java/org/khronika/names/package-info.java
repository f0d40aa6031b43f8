/** What a person's name is: parsing, transliteration, folding, and comparing two names with reasons. */
package org.khronika.names;
