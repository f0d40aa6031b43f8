package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The local persons that are taken for one before anything is compared: the same names, in the same settlement, both for the
 * state or both not; bare names only within one report. What is compared is profiles, so a name that stands in ten thousand
 * entries costs no more than the places it stands in.
 *
 * @param persons indices of its local persons, ascending; the first founds it
 */
record Profile(
        NameVariants names,
        int variants,
        boolean official,
        int place,
        int region,
        int[] days,
        int[] reports,
        int[] entries,
        int[] facilities,
        int[] charges,
        int[] companions,
        int[] occupations,
        int[] urls,
        int[] persons) {

    /**
     * The profiles of some local persons, by their founders.
     *
     * @param apart says for a local person what else keeps it apart from others of its names, "" mostly
     */
    static List<Profile> of(List<LocalPerson> all, LocalPersons tables, Function<LocalPerson, String> apart) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            LocalPerson person = all.get(i);
            String key = person.variants() + "|" + person.place() + '|'
                    + (person.place() < 0 ? person.region() : "") + '|' + person.official() + '|'
                    + (tables.variants(person.variants()).full() ? "" : person.report()) + '|' + apart.apply(person);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
                .map(group -> of(group.stream().mapToInt(Integer::intValue).toArray(), all, tables))
                .toList();
    }

    /** The profile of one local person by itself. */
    static Profile of(LocalPerson person, LocalPersons tables) {
        return of(new int[] {0}, List.of(person), tables);
    }

    private static Profile of(int[] persons, List<LocalPerson> all, LocalPersons tables) {
        LocalPerson first = all.get(persons[0]);
        return new Profile(
                tables.variants(first.variants()),
                first.variants(),
                first.official(),
                first.place(),
                first.region(),
                union(persons, all, LocalPerson::days),
                IntSets.of(IntStream.of(persons).map(p -> all.get(p).report())),
                IntSets.of(IntStream.of(persons).map(p -> all.get(p).entry())),
                IntSets.of(IntStream.of(persons).map(p -> all.get(p).facility()).filter(f -> f >= 0)),
                union(persons, all, LocalPerson::charges),
                union(persons, all, LocalPerson::companions),
                union(persons, all, LocalPerson::occupations),
                union(persons, all, LocalPerson::urls),
                persons);
    }

    private static int[] union(int[] persons, List<LocalPerson> all, Function<LocalPerson, int[]> set) {
        return persons.length == 1
                ? set.apply(all.get(persons[0]))
                : IntSets.of(IntStream.of(persons).flatMap(p -> IntStream.of(set.apply(all.get(p)))));
    }
}
