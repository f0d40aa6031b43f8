package org.khronika.names;

/**
 * How one part of two names compared.
 *
 * @param kind part and outcome, a kind of {@code name-model.tsv} ("initial.other"), or "surname.same"
 * @param weight log2 odds it adds
 * @param detail the two parts as folded ("danebaev, danebaev")
 */
public record NameReason(String kind, double weight, String detail) {}
