/** One extractor a field: each reads an entry's text with its lexicon and says where and by which rule it read a value. */
package org.khronika.extract;
