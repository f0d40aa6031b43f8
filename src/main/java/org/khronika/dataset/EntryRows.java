package org.khronika.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.khronika.model.Charge;
import org.khronika.model.Citation;
import org.khronika.model.DateMention;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.GivenEvidence;
import org.khronika.model.Ids;
import org.khronika.model.Mention;
import org.khronika.model.Sanction;
import org.khronika.model.Span;
import org.khronika.model.TypeLabel;
import org.khronika.model.Unit;

/** Rows of what was read in one entry, each table's in the order that its file wants within the entry. */
public final class EntryRows {
    private final String entryId;
    private final ExtractedEntry entry;
    private final Offsets offsets;

    /** @param entryId see {@link Ids#entry} */
    public EntryRows(String entryId, ExtractedEntry entry) {
        this.entryId = entryId;
        this.entry = entry;
        this.offsets = Offsets.of(entry.entry().text());
    }

    /**
     * The row of {@code entries}.
     *
     * @param inReport the entry's span in the decoded report, in code points ({@link Offsets#codePoints})
     */
    public Object[] entry(String reportId, String eventId, Span inReport) {
        return new Object[] {
            entryId,
            reportId,
            eventId,
            entry.entry().ordinal(),
            entry.entry().text(),
            inReport.start(),
            inReport.end(),
            entry.date().start(),
            entry.date().end(),
            entry.date().source().label(),
            entry.place().settlement().orElse(null),
            entry.place().region().orElse(null),
            entry.place().country().orElse(null),
            entry.facility().map(facility -> facility.form()).orElse(null),
            entry.types().stream()
                    .map(TypeLabel::type)
                    .sorted()
                    .distinct()
                    .map(type -> type.label())
                    .toList(),
            entry.warnings()
        };
    }

    /**
     * Rows of {@code mentions}, numbered in order of place.
     *
     * @param personId the id of each {@link Mention#person()} of the entry
     */
    public List<Object[]> mentions(IntFunction<String> personId) {
        List<Mention> inOrder = entry.mentions().stream()
                .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::form))
                .toList();
        List<Object[]> rows = new ArrayList<>();
        for (Mention mention : inOrder) {
            Span span = offsets.codePoints(mention.span());
            Optional<GivenEvidence> evidence = entry.givenEvidence().stream()
                    .filter(told -> told.person() == mention.person())
                    .findFirst();
            rows.add(new Object[] {
                Ids.part(entryId, 'm', rows.size() + 1),
                entryId,
                personId.apply(mention.person()),
                mention.form(),
                span.start(),
                span.end(),
                mention.role().label(),
                mention.trace().rule(),
                mention.roleTrace().rule(),
                evidence.map(GivenEvidence::given).orElse(null),
                evidence.map(GivenEvidence::url).orElse(null)
            });
        }
        return rows;
    }

    /** Rows of {@code charges}, numbered as extracted, sorted by id. */
    public List<Object[]> charges(IntFunction<String> personId) {
        List<Object[]> rows = new ArrayList<>();
        for (Charge charge : entry.charges()) {
            Span span = offsets.codePoints(charge.trace().span());
            rows.add(new Object[] {
                Ids.part(entryId, 'c', rows.size() + 1),
                entryId,
                idOf(charge.person(), personId),
                charge.law().label(),
                charge.country(),
                charge.article(),
                charge.part().orElse(null),
                charge.form(),
                span.start(),
                span.end(),
                charge.trace().rule()
            });
        }
        return sortedById(rows);
    }

    /** Rows of {@code sanctions}, numbered as extracted, sorted by id. */
    public List<Object[]> sanctions(IntFunction<String> personId) {
        List<Object[]> rows = new ArrayList<>();
        for (Sanction sanction : entry.sanctions()) {
            Span span = offsets.codePoints(sanction.trace().span());
            rows.add(new Object[] {
                Ids.part(entryId, 's', rows.size() + 1),
                entryId,
                idOf(sanction.person(), personId),
                sanction.type().label(),
                sanction.amount().isPresent() ? sanction.amount().getAsDouble() : null,
                sanction.unit().map(Unit::label).orElse(null),
                sanction.form(),
                span.start(),
                span.end(),
                sanction.trace().rule()
            });
        }
        return sortedById(rows);
    }

    /** Rows of {@code dates}, numbered in order of place, sorted by id. */
    public List<Object[]> dates() {
        List<Object[]> rows = new ArrayList<>();
        for (DateMention date : entry.dates()) {
            Span span = offsets.codePoints(date.span());
            rows.add(new Object[] {
                Ids.part(entryId, 'd', rows.size() + 1),
                entryId,
                date.form(),
                date.start(),
                date.end(),
                date.role().label(),
                span.start(),
                span.end(),
                date.trace().rule()
            });
        }
        return sortedById(rows);
    }

    /** Rows of {@code citations}, sorted by number. */
    public List<Object[]> citations() {
        return entry.citations().stream()
                .sorted(Comparator.comparingInt(Citation::number))
                .map(citation -> new Object[] {
                    entryId,
                    citation.number(),
                    citation.url().orElse(null),
                    citation.urlRaw().orElse(null),
                    citation.domain().orElse(null),
                    citation.status().label()
                })
                .toList();
    }

    /** Rows of {@code evidence}, numbered field by field. */
    public List<Object[]> evidence() {
        return new EvidenceRows(entryId, entry, offsets).rows();
    }

    private static String idOf(OptionalInt person, IntFunction<String> personId) {
        return person.isPresent() ? personId.apply(person.getAsInt()) : null;
    }

    /** From the hundredth part on, ids do not sort as numbers do. */
    private static List<Object[]> sortedById(List<Object[]> rows) {
        rows.sort(Comparator.comparing(row -> (String) row[0]));
        return rows;
    }
}
