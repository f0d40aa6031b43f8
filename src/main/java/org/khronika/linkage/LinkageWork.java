package org.khronika.linkage;

/**
 * What a linkage cost.
 *
 * @param members how many were to be linked: profiles of persons, or entries
 * @param pairs how many pairs of them were scored
 * @param components how many connected components they form
 * @param decided how many of the components were decided in this run; the others stood as they were
 */
public record LinkageWork(int members, long pairs, int components, int decided) {}
