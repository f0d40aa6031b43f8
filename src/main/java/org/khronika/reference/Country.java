package org.khronika.reference;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name usual English name
 */
public record Country(String code, String name) {}
