package org.khronika.linkage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.khronika.model.Citation;
import org.khronika.model.Event;
import org.khronika.model.EventType;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Period;
import org.khronika.model.Place;
import org.khronika.model.TypeLabel;

/** Makes one event of the entries that tell it. */
public final class CanonicalEvent {
    /**
     * One of an event's entries.
     *
     * @param entryId its id
     * @param reportId its report
     * @param extracted what was read in it
     * @param personIds the persons it names
     */
    public record Telling(String entryId, String reportId, ExtractedEntry extracted, Collection<String> personIds) {}

    private CanonicalEvent() {}

    /**
     * The event: its date and place are those that most entries tell, of equals the first; a settlement counts before a mere
     * region, a region before a mere country. Its types, persons and sources are those of all.
     *
     * @param tellings its entries, at least one, in the order of their ids
     */
    public static Event of(String eventId, List<Telling> tellings) {
        Set<EventType> types = new TreeSet<>();
        Set<String> reports = new TreeSet<>();
        Set<String> persons = new TreeSet<>();
        Set<String> urls = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            telling.extracted().types().stream().map(TypeLabel::type).forEach(types::add);
            reports.add(telling.reportId());
            persons.addAll(telling.personIds());
            telling.extracted().citations().stream()
                    .map(Citation::url)
                    .flatMap(Optional::stream)
                    .forEach(urls::add);
        }
        Period days = mostTold(tellings, CanonicalEvent::days).orElseThrow();
        return new Event(
                eventId,
                days.start(),
                days.end(),
                place(tellings),
                List.copyOf(types),
                fullest(tellings),
                tellings.stream().map(Telling::entryId).toList(),
                List.copyOf(reports),
                List.copyOf(persons),
                List.copyOf(urls));
    }

    private static Optional<Period> days(Telling telling) {
        LocalDate start = telling.extracted().date().start();
        return Optional.of(new Period(start, telling.extracted().date().end()));
    }

    private static Place place(List<Telling> tellings) {
        for (Function<Place, Optional<String>> part :
                List.<Function<Place, Optional<String>>>of(Place::settlement, Place::region, Place::country)) {
            Optional<Place> told = mostTold(
                    tellings, telling -> Optional.of(telling.extracted().place())
                            .filter(place -> part.apply(place).isPresent())
                            .map(place -> new Place(place.settlement(), place.region(), place.country(), List.of())));
            if (told.isPresent()) {
                return told.get();
            }
        }
        return Place.NONE;
    }

    private static <T> Optional<T> mostTold(List<Telling> tellings, Function<Telling, Optional<T>> value) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        tellings.forEach(telling -> value.apply(telling).ifPresent(told -> counts.merge(told, 1, Integer::sum)));
        T best = null;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.get(best)) {
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    private static String fullest(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> telling.extracted().entry().text())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
