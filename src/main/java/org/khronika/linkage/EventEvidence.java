package org.khronika.linkage;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.khronika.model.EventType;
import org.khronika.model.ExtractedEntry;

/**
 * What an entry gives for finding the other entries that tell the same event. It depends on the entry, its persons' ids and
 * the reference data alone.
 *
 * @param entryId the entry
 * @param reportId its report
 * @param start first day, as the count of days since 1970-01-01
 * @param end last day
 * @param dated whether its heading states the date
 * @param settlement where, folded
 * @param region ISO 3166-2 code
 * @param country ISO 3166-1 alpha-2 code
 * @param facility the place of detention, its number if it has one
 * @param persons by id
 * @param charges "KZ criminal 174/1", sorted
 * @param penalties its sanctions, in order of type and size
 * @param urls the sources' addresses without scheme, "www." and trailing slash, sorted
 * @param types sorted
 * @param text its words, numbers and dates
 */
public record EventEvidence(
        String entryId,
        String reportId,
        int start,
        int end,
        boolean dated,
        Optional<String> settlement,
        Optional<String> region,
        Optional<String> country,
        Optional<String> facility,
        List<EventPerson> persons,
        List<String> charges,
        List<Penalty> penalties,
        List<String> urls,
        List<EventType> types,
        EventText text) {
    /**
     * A sanction, for comparing.
     *
     * @param type its published label
     * @param size days (a month is 30, a year 360), hours / 24 or tenge; 0 where no amount is told
     */
    public record Penalty(String type, double size) {}

    public EventEvidence {
        persons = List.copyOf(persons);
        charges = List.copyOf(charges);
        penalties = List.copyOf(penalties);
        urls = List.copyOf(urls);
        types = List.copyOf(types);
    }

    /**
     * Reads the evidence out of an extracted entry, by the bundled reference data.
     *
     * @param personIds the id of each person by the number it has within the entry ({@link
     *     org.khronika.model.Mention#person()}); a person without an id counts by name alone
     */
    public static EventEvidence of(
            String entryId, String reportId, ExtractedEntry entry, SortedMap<Integer, String> personIds) {
        return EventEvidenceReader.bundled().read(entryId, reportId, entry, personIds);
    }

    /** What stands for all of it. */
    Fingerprint print() {
        return Fingerprint.of(
                entryId,
                reportId,
                start,
                end,
                dated,
                settlement,
                region,
                country,
                facility,
                persons,
                charges,
                penalties,
                urls,
                types,
                text.words().weighed(),
                text.numbers(),
                text.dates(),
                text.days(),
                text.steps());
    }
}
