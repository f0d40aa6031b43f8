package org.khronika.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.reference.Gazetteer;

/**
 * What has to be known of all rows before one is masked.
 *
 * @param persons who is private
 * @param groups how exactly events are told
 * @param events the event of every entry
 * @param ids the public ids
 * @param gazetteer which places are known
 */
record Survey(
        PrivatePersons persons, SmallGroups groups, Map<String, String> events, PublicIds ids, Gazetteer gazetteer) {
    /** Reads the tables of a full release. */
    static Survey of(Released full, PseudonymKey key) {
        PrivatePersons persons = PrivatePersons.of(full);
        SmallGroups groups = new SmallGroups();
        Map<String, String> events = new HashMap<>();
        List<String> where = List.of("settlement", "region", "country", "date_start", "date_end");
        Map<String, Spot> spots = new HashMap<>();
        full.forEach(
                IdentityTables.EVENTS,
                columns("event_id", where),
                row -> spots.put((String) row[0], Spot.of(row[1], row[2], row[3], row[4], row[5])));
        full.forEach(
                EntryTables.ENTRIES,
                columns("entry_id", where),
                row -> spots.put((String) row[0], Spot.of(row[1], row[2], row[3], row[4], row[5])));
        full.forEach(
                EntryTables.ENTRIES,
                List.of("entry_id", "event_id"),
                row -> events.put((String) row[0], (String) row[1]));
        full.forEach(EntryTables.MENTIONS, List.of("entry_id", "person_id"), row -> {
            if (persons.isPrivate((String) row[1])) {
                String event = events.get((String) row[0]);
                groups.tell(event, spots.get((String) row[0]), "named in an entry", (String) row[1]);
                groups.tell(event, spots.get(event), "named in an event", (String) row[1]);
            }
        });
        full.forEach(EntryTables.CHARGES, List.of("entry_id", "person_id", "law", "country", "article"), row -> {
            if (row[1] != null && persons.isPrivate((String) row[1])) {
                String charged = "charged by " + row[2] + " " + row[3] + " " + row[4];
                groups.tell(events.get((String) row[0]), spots.get((String) row[0]), charged, (String) row[1]);
            }
        });
        groups.settle();
        TreeSet<String> inUse = new TreeSet<>(persons.ids());
        inUse.addAll(events.values());
        full.forEach(IdentityTables.ALIASES, List.of("old_id", "new_id"), row -> {
            inUse.add((String) row[0]);
            inUse.add((String) row[1]);
        });
        return new Survey(persons, groups, events, new PublicIds(key, inUse), Gazetteer.load());
    }

    private static List<String> columns(String first, List<String> others) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(others);
        return columns;
    }

    /** What was masked and guarded, by name: figures for the release's quality. */
    SortedMap<String, Long> figures() {
        SortedMap<String, Long> figures = new TreeMap<>();
        figures.put("persons_masked", (long) persons.count());
        figures.put("persons_named", (long) persons.countNamed());
        figures.put("events_of_private_persons_told_exactly", groups.count(Detail.EXACT));
        figures.put("events_of_private_persons_told_by_region_and_month", groups.count(Detail.REGION));
        figures.put("events_of_private_persons_told_by_country_and_month", groups.count(Detail.COUNTRY));
        figures.put("events_still_in_small_groups", (long) groups.stillSmall());
        figures.put("smallest_group", (long) SmallGroups.K);
        return figures;
    }
}
