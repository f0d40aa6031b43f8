package org.khronika.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares one gold entry with what stands for it in the release, field by field. */
final class Comparison {
    /** The values of a field that both have, and those that one of them has. */
    record Difference(List<Item> missed, List<Item> extra, int right) {
        Tally tally() {
            return Tally.ofCounts(right, extra.size(), missed.size());
        }
    }

    /** A written form that both have, with the clusters that each puts it into. */
    record Form(String form, String gold, String found) {}

    private static final Comparator<String> BY_CODE_POINT = Comparison::compareCodePoints;

    private final Matching.Match match;
    private final SettlementNames settlements;
    private final Map<Field, Difference> differences = new EnumMap<>(Field.class);
    private final Map<String, Difference> roles = new LinkedHashMap<>();
    private final List<Form> forms = new ArrayList<>();

    Comparison(Matching.Match match, SettlementNames settlements) {
        this.match = match;
        this.settlements = settlements;
        compare();
    }

    Matching.Match match() {
        return match;
    }

    /** Of a field other than the roles. */
    Difference difference(Field field) {
        return differences.get(field);
    }

    /** Of the role of each form that both have. */
    Map<String, Difference> roles() {
        return roles;
    }

    List<Form> forms() {
        return forms;
    }

    Tally tally(Field field) {
        return field == Field.ROLES
                ? roles.values().stream().map(Difference::tally).reduce(Tally.NONE, Tally::plus)
                : differences.get(field).tally();
    }

    private void compare() {
        GoldEntry gold = match.gold();
        Optional<FoundEntry> found = match.found();
        put(Field.DATE, List.of(gold.date()), list(found.map(entry -> entry.date)));
        put(
                Field.SETTLEMENT,
                list(settlements.of(gold.settlement()).map(Item::of)),
                list(found.flatMap(entry -> entry.settlement)
                        .flatMap(settlements::of)
                        .map(Item::of)));
        put(
                Field.REGION,
                told(gold.region()),
                list(found.flatMap(entry -> entry.region).map(Item::of)));
        put(
                Field.COUNTRY,
                told(gold.country()),
                list(found.flatMap(entry -> entry.country).map(Item::of)));
        put(Field.TYPES, gold.types(), found.map(entry -> entry.types).orElse(List.of()));
        put(Field.CITATIONS, gold.cites(), found.map(entry -> entry.citations).orElse(List.of()));
        names();
        List<FoundEntry.Linked> charges = found.map(entry -> entry.charges).orElse(List.of());
        List<FoundEntry.Linked> sanctions = found.map(entry -> entry.sanctions).orElse(List.of());
        linked(Field.CHARGES, Field.CHARGE_PERSON, gold.charges(), charges);
        linked(Field.SANCTIONS, Field.SANCTION_PERSON, gold.sanctions(), sanctions);
    }

    private void names() {
        Map<String, GoldEntry.Person> gold = new LinkedHashMap<>();
        for (GoldEntry.Person person : match.gold().persons()) {
            person.forms().forEach(form -> gold.put(form, person));
        }
        Map<String, FoundEntry.Mention> found = new LinkedHashMap<>();
        match.found().ifPresent(entry -> entry.mentions.forEach(mention -> found.put(mention.form(), mention)));
        put(
                Field.PERSON_FORMS,
                gold.keySet().stream().map(Item::of).toList(),
                found.keySet().stream().map(Item::of).toList());
        gold.forEach((form, person) -> {
            FoundEntry.Mention mention = found.get(form);
            if (mention != null) {
                forms.add(new Form(form, person.key(), mention.personId()));
                roles.put(form, difference(List.of(Item.of(person.role())), List.of(Item.of(mention.role()))));
            }
        });
    }

    /** Values by themselves, and values with their persons, who are told by their first forms in this entry. */
    private void linked(Field field, Field withPerson, List<GoldEntry.Linked> gold, List<FoundEntry.Linked> found) {
        put(
                field,
                gold.stream().map(GoldEntry.Linked::item).toList(),
                found.stream().map(FoundEntry.Linked::item).toList());
        Map<String, SortedSet<String>> formsOf = new LinkedHashMap<>();
        for (GoldEntry.Person person : match.gold().persons()) {
            formsOf.put(person.key(), sorted(person.forms()));
        }
        List<Item> wanted = new ArrayList<>();
        for (GoldEntry.Linked value : gold) {
            if (value.person().isPresent()) {
                SortedSet<String> names = formsOf.get(value.person().get());
                if (names == null || names.isEmpty()) {
                    throw new EvaluationException("gold entry " + match.gold().where() + " links a value to "
                            + value.person().get() + ", whom it does not name");
                }
                wanted.add(Item.of(value.item(), names.first()));
            }
        }
        put(
                withPerson,
                wanted,
                found.stream()
                        .filter(value -> value.person().isPresent())
                        .map(value -> Item.of(value.item(), name(value.person().get(), formsOf)))
                        .toList());
    }

    /** The first form of the gold person that shares a form with the person of that id. */
    private String name(String personId, Map<String, SortedSet<String>> formsOf) {
        SortedSet<String> names = sorted(match.found().orElseThrow().mentions.stream()
                .filter(mention -> mention.personId().equals(personId))
                .map(FoundEntry.Mention::form)
                .toList());
        return formsOf.values().stream()
                .filter(gold -> gold.stream().anyMatch(names::contains))
                .map(SortedSet::first)
                .findFirst()
                .orElse("?" + names);
    }

    private void put(Field field, List<Item> gold, List<Item> found) {
        differences.put(field, difference(gold, found));
    }

    private static Difference difference(List<Item> gold, List<Item> found) {
        Set<Item> wanted = new LinkedHashSet<>(gold);
        Set<Item> given = new LinkedHashSet<>(found);
        List<Item> missed =
                wanted.stream().filter(item -> !given.contains(item)).toList();
        List<Item> extra = given.stream().filter(item -> !wanted.contains(item)).toList();
        return new Difference(missed, extra, wanted.size() - missed.size());
    }

    private static List<Item> list(Optional<Item> item) {
        return item.stream().toList();
    }

    private static List<Item> told(String value) {
        return value == null ? List.of() : List.of(Item.of(value));
    }

    private static SortedSet<String> sorted(List<String> forms) {
        SortedSet<String> sorted = new TreeSet<>(BY_CODE_POINT);
        sorted.addAll(forms);
        return sorted;
    }

    private static int compareCodePoints(String a, String b) {
        return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
