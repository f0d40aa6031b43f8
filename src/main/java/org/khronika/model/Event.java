package org.khronika.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened, once, however many entries tell it.
 *
 * @param eventId kept from release to release
 * @param start first day
 * @param end last day
 * @param place where
 * @param types the union of its entries' types, in the order of {@link EventType}
 * @param fullest the text of its fullest entry, as it stands
 * @param entryIds its entries, sorted
 * @param reportIds the reports they stand in, sorted
 * @param personIds the persons they name, sorted
 * @param urls the sources they cite, in their order, each once
 */
public record Event(
        String eventId,
        LocalDate start,
        LocalDate end,
        Place place,
        List<EventType> types,
        String fullest,
        List<String> entryIds,
        List<String> reportIds,
        List<String> personIds,
        List<String> urls) {
    public Event {
        types = List.copyOf(types);
        entryIds = List.copyOf(entryIds);
        reportIds = List.copyOf(reportIds);
        personIds = List.copyOf(personIds);
        urls = List.copyOf(urls);
    }
}
