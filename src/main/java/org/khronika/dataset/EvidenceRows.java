package org.khronika.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khronika.model.Citation;
import org.khronika.model.DateSource;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.HeadingDate;
import org.khronika.model.Ids;
import org.khronika.model.Mention;
import org.khronika.model.Place;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.model.TypeLabel;

/** Rows of {@code evidence}: what gave the values that have no row of their own with a span and a rule. */
final class EvidenceRows {
    static final List<String> FIELDS =
            List.of("date", "settlement", "region", "country", "facility", "role", "event_type", "citation");

    private static final Span NO_WORDS = new Span(0, 0);

    /** The kinds of place name that tell a settlement, a region, a country: the first kind that the entry has. */
    private static final List<String> OF_SETTLEMENT = List.of(".settlement", ".district");

    private static final List<String> OF_REGION = List.of(".region", ".settlement", ".district");
    private static final List<String> OF_COUNTRY =
            List.of(".country", ".foreign-region", ".region", ".settlement", ".district");

    private final String entryId;
    private final ExtractedEntry entry;
    private final Offsets offsets;
    private final List<Object[]> rows = new ArrayList<>();

    EvidenceRows(String entryId, ExtractedEntry entry, Offsets offsets) {
        this.entryId = entryId;
        this.entry = entry;
        this.offsets = offsets;
    }

    List<Object[]> rows() {
        date();
        Place place = entry.place();
        place.settlement().ifPresent(value -> place("settlement", value, OF_SETTLEMENT));
        place.region().ifPresent(value -> place("region", value, OF_REGION));
        place.country().ifPresent(value -> place("country", value, OF_COUNTRY));
        entry.facility().ifPresent(facility -> add("facility", facility.form(), facility.trace()));
        int number = 0;
        for (Mention mention : entry.mentions()) {
            add("role", mention.role().label(), Ids.part(entryId, 'm', ++number), mention.roleTrace());
        }
        for (TypeLabel type : entry.types()) {
            add("event_type", type.type().label(), type.trace());
        }
        for (Citation citation : entry.citations()) {
            add(
                    "citation",
                    String.format(Locale.ROOT, "%d", citation.number()),
                    new Trace(citation.span(), "citation.mark"));
        }
        return List.copyOf(rows);
    }

    private void date() {
        String days = entry.date().start().equals(entry.date().end())
                ? entry.date().start().toString()
                : entry.date().start() + "/" + entry.date().end();
        DateSource source = entry.date().source();
        Span span = source == DateSource.HEADING
                ? entry.entry().date().map(HeadingDate::span).orElse(NO_WORDS)
                : NO_WORDS;
        add("date", days, new Trace(span, "date." + source.label()));
    }

    /** All names of the kind that tells it; without any, the place was made out from none of the entry's words. */
    private void place(String field, String value, List<String> kinds) {
        Optional<String> kind = kinds.stream()
                .filter(suffix -> entry.place().traces().stream()
                        .anyMatch(trace -> trace.rule().endsWith(suffix)))
                .findFirst();
        if (kind.isEmpty()) {
            add(field, value, new Trace(NO_WORDS, "place.unread"));
        } else {
            entry.place().traces().stream()
                    .filter(trace -> trace.rule().endsWith(kind.get()))
                    .forEach(trace -> add(field, value, trace));
        }
    }

    private void add(String field, String value, Trace trace) {
        add(field, value, null, trace);
    }

    private void add(String field, String value, String mentionId, Trace trace) {
        Span span = offsets.codePoints(trace.span());
        rows.add(new Object[] {entryId, rows.size() + 1, field, value, mentionId, span.start(), span.end(), trace.rule()
        });
    }
}
