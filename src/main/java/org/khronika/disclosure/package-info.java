/**
 * Statistical disclosure control: the public profile of a release. Private persons get keyed pseudonyms, texts are withheld, small
 * groups are told more coarsely; what happens to a column is declared in {@code public-profile.tsv}, and one that is not is refused.
 */
package org.khronika.disclosure;
