package org.khronika.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.model.EventType;
import org.khronika.model.Frequency;
import org.khronika.model.LinkDecision;
import org.khronika.model.Period;
import org.khronika.model.PeriodEvidence;
import org.khronika.model.Place;
import org.khronika.model.Reject;

/**
 * Rows of the tables of reports and identities, in the columns' order; {@link EntryRows} has those of entries. A row is checked
 * where it is written, not here.
 */
public final class Rows {
    private Rows() {}

    /** A row of {@code reports}. */
    public static Object[] report(
            String reportId,
            String sourceUri,
            String sha256,
            Optional<String> title,
            Frequency frequency,
            Period period,
            PeriodEvidence evidence,
            String language,
            int entries,
            int citations,
            List<String> warnings) {
        return new Object[] {
            reportId,
            sourceUri,
            sha256,
            title.orElse(null),
            frequency.label(),
            period.start(),
            period.end(),
            evidence.label(),
            language,
            entries,
            citations,
            List.copyOf(warnings)
        };
    }

    /**
     * A row of {@code rejects}.
     *
     * @param offsets of the decoded report's text
     */
    public static Object[] reject(String reportId, Reject reject, Offsets offsets) {
        return new Object[] {
            reportId,
            offsets.codePoint(reject.span().start()),
            offsets.codePoint(reject.span().end()),
            reject.text(),
            reject.reason()
        };
    }

    /**
     * A row of {@code events}; the numbers of entries and reports are those of the lists.
     *
     * @param summary see {@link Summary}
     */
    public static Object[] event(
            String eventId,
            LocalDate start,
            LocalDate end,
            Place place,
            List<EventType> types,
            String summary,
            List<String> entryIds,
            List<String> reportIds,
            List<String> personIds,
            List<String> urls) {
        return new Object[] {
            eventId,
            start,
            end,
            place.settlement().orElse(null),
            place.region().orElse(null),
            place.country().orElse(null),
            types.stream().sorted().distinct().map(EventType::label).toList(),
            summary,
            List.copyOf(entryIds),
            List.copyOf(reportIds),
            List.copyOf(personIds),
            List.copyOf(urls),
            entryIds.size(),
            reportIds.size()
        };
    }

    /** A row of {@code persons}. */
    public static Object[] person(
            String personId,
            String name,
            String surname,
            Optional<String> given,
            Optional<String> patronymic,
            Optional<String> initials,
            List<String> forms,
            int entries,
            LocalDate first,
            LocalDate last) {
        return new Object[] {
            personId,
            name,
            surname,
            given.orElse(null),
            patronymic.orElse(null),
            initials.orElse(null),
            List.copyOf(forms),
            entries,
            first,
            last
        };
    }

    /** A row of {@code links}. */
    public static Object[] link(LinkDecision link) {
        return new Object[] {
            link.kind(),
            link.left(),
            link.right(),
            link.joined() ? "same" : "different",
            link.score(),
            link.evidence(),
            link.by()
        };
    }

    /** A row of {@code aliases}: what became of an id. */
    public static Object[] alias(String kind, String oldId, String newId, String change) {
        return new Object[] {kind, oldId, newId, change};
    }
}
