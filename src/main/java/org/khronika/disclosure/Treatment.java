package org.khronika.disclosure;

import java.util.Arrays;
import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.Schema;

/** What the public profile does with the cells of a column; each is a word of {@code public-profile.tsv}. */
enum Treatment {
    /** Stays: a count, a place in a report, or one of a list of words that is closed. */
    KEPT("kept", ""),
    PERSON_ID("person-id", "A keyed id, other than the full dataset's"),
    EVENT_ID("event-id", "A keyed id, other than the full dataset's"),
    ALIAS_ID("alias-id", "A keyed id, other than the full dataset's"),
    /** A name that is there always. */
    NAME("name", "Of a private person a pseudonym, the same in all tables"),
    /** A part of a name that may be missing. */
    NAME_PART("name-part", "Of a private person withheld"),
    /** Free text, an address, words of a text. */
    WITHHELD("withheld", "Withheld"),
    LENGTH("length", "Withheld, 0: it would tell how long a name is"),
    FIRST_DAY("first-day", "The first day of the month where the exact day would single out a small group"),
    LAST_DAY("last-day", "The last day of the month where the exact day would single out a small group"),
    FIRST_MONTH("first-month", "Of a private person the first day of the month"),
    LAST_MONTH("last-month", "Of a private person the last day of the month"),
    SETTLEMENT("settlement", "Withheld where it would single out a small group, or no gazetteer knows the place"),
    REGION("region", "Withheld where it would single out a small group"),
    REPORT_ID("report-id", "The report's id instead"),
    DOMAIN("domain", "Withheld where it holds a word of a private person's name"),
    /** The value of a piece of evidence, whose field says whether it is a closed word. */
    VALUE("value", "Withheld for days and places"),
    /** A model's version, or a reviewer. */
    DECIDER("decider", "Without the reviewer's name");

    private final String label;
    private final String note;

    Treatment(String label, String note) {
        this.label = label;
        this.note = note;
    }

    /** @throws IllegalStateException where there is no such treatment */
    static Treatment of(String label, String where) {
        return Arrays.stream(values())
                .filter(treatment -> treatment.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(where + ": '" + label + "' is no treatment of a column"));
    }

    /** The column as the public profile describes it. */
    Column described(Column column) {
        return note.isEmpty()
                ? column
                : new Column(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        column.description() + ". Public profile: " + (this == WITHHELD ? withheld(column) : note),
                        column.allowed());
    }

    private static String withheld(Column column) {
        if (column.type() == ColumnType.STRING_LIST) {
            return "withheld, always empty";
        }
        return column.nullable() ? "withheld, always null" : "withheld, always '" + Schema.WITHHELD + "'";
    }
}
