package org.khronika.model;

/** One of an entry's types, with the words and the rule that gave it. */
public record TypeLabel(EventType type, Trace trace) {}
