/** The gazetteer, names, statutes and lexicons of {@code data/reference}, loaded once, immutable. */
package org.khronika.reference;
