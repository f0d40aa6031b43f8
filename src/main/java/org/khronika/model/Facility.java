package org.khronika.model;

/**
 * A place of detention that a heading names.
 *
 * @param form as written ("Institution No. 65")
 * @param trace where and how it was read
 */
public record Facility(String form, Trace trace) {}
