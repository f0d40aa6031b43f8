package org.khronika.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.khronika.model.Charge;
import org.khronika.model.Citation;
import org.khronika.model.CitationStatus;
import org.khronika.model.DateSource;
import org.khronika.model.Entry;
import org.khronika.model.EntryDate;
import org.khronika.model.EventType;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Facility;
import org.khronika.model.HeadingDate;
import org.khronika.model.Law;
import org.khronika.model.Mention;
import org.khronika.model.PersonName;
import org.khronika.model.Place;
import org.khronika.model.Role;
import org.khronika.model.Sanction;
import org.khronika.model.SanctionType;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.model.TypeLabel;
import org.khronika.model.Unit;

/** Fictional entries of {@code linkage/event-pairs.tsv}, as extraction would give them. */
final class EventFixture {
    /**
     * Two entries.
     *
     * @param same whether they tell the same event
     * @param why what makes the pair hard
     */
    record Pair(String name, boolean same, String why, Row first, Row second) {
        @Override
        public String toString() {
            return name + ": " + why;
        }
    }

    /** The cells of an entry's line. */
    record Row(
            String day,
            String place,
            String facility,
            String persons,
            String charges,
            String sanctions,
            String types,
            String url,
            String text) {

        /** The same, told of another day. */
        Row later(int days) {
            return new Row(
                    LocalDate.parse(day).plusDays(days).toString(),
                    place,
                    facility,
                    persons,
                    charges,
                    sanctions,
                    types,
                    url,
                    text);
        }

        EventEvidence evidence(String report, int ordinal) {
            return EventEvidence.of(
                    String.format(Locale.ROOT, "%s-%04d", report, ordinal), report, entry(ordinal), new TreeMap<>());
        }

        ExtractedEntry entry(int ordinal) {
            LocalDate date = LocalDate.parse(day);
            String month = date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
            int at = text.indexOf(month + ' ' + date.getDayOfMonth());
            Optional<HeadingDate> heading = at < 0
                    ? Optional.empty()
                    : Optional.of(new HeadingDate(
                            new Span(at, at + month.length() + 3),
                            MonthDay.from(date),
                            MonthDay.from(date),
                            OptionalInt.empty()));
            return new ExtractedEntry(
                    new Entry(ordinal, text, new Span(0, text.length()), heading),
                    new EntryDate(date, date, DateSource.HEADING),
                    readPlace(),
                    facility.isEmpty() ? Optional.empty() : Optional.of(new Facility(facility, trace(facility))),
                    mentions(),
                    readCharges(),
                    readSanctions(),
                    url.isEmpty()
                            ? List.of()
                            : List.of(new Citation(
                                    1,
                                    Optional.of(url),
                                    Optional.of(url),
                                    Optional.empty(),
                                    CitationStatus.OK,
                                    new Span(0, 0))),
                    Arrays.stream(types.split(","))
                            .map(type -> new TypeLabel(EventType.ofLabel(type), trace("")))
                            .sorted((a, b) -> a.type().compareTo(b.type()))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        private Place readPlace() {
            String[] parts = place.split("/", -1);
            Optional<String> settlement = parts[0].isEmpty() ? Optional.empty() : Optional.of(parts[0]);
            Optional<String> region = parts[1].contains("-") ? Optional.of(parts[1]) : Optional.empty();
            Optional<String> country = parts[1].isEmpty() ? Optional.empty() : Optional.of("KZ");
            return new Place(settlement, region, country, List.of(trace(parts[0])));
        }

        private List<Mention> mentions() {
            List<Mention> mentions = new ArrayList<>();
            for (String cell : cells(persons)) {
                String role = cell.substring(0, cell.indexOf('='));
                String form = cell.substring(cell.indexOf('=') + 1);
                mentions.add(new Mention(
                        form,
                        List.of(trace(form).span()),
                        name(form),
                        mentions.size(),
                        Role.ofLabel(role),
                        trace(form),
                        trace(form)));
            }
            return mentions;
        }

        /** "Orakov T." and "T. Orakov" have an initial, "Temir Orakov" has a given name. */
        private static PersonName name(String form) {
            List<String> initials = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (String part : form.split(" ")) {
                (part.endsWith(".") ? initials : words).add(part.replace(".", ""));
            }
            String surname = words.get(words.size() - 1);
            return new PersonName(
                    Optional.of(surname),
                    words.size() > 1 ? Optional.of(words.get(0)) : Optional.empty(),
                    Optional.empty(),
                    initials);
        }

        private List<Charge> readCharges() {
            List<Charge> list = new ArrayList<>();
            for (String cell : cells(charges)) {
                String[] parts = cell.split("[ /]");
                list.add(new Charge(
                        Law.ofLabel(parts[0]),
                        "KZ",
                        parts[1],
                        parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
                        cell,
                        OptionalInt.empty(),
                        trace("")));
            }
            return list;
        }

        private List<Sanction> readSanctions() {
            List<Sanction> list = new ArrayList<>();
            for (String cell : cells(sanctions)) {
                String[] parts = cell.split(" ");
                boolean sized = parts.length > 1;
                list.add(new Sanction(
                        SanctionType.ofLabel(parts[0]),
                        sized ? OptionalDouble.of(Double.parseDouble(parts[1])) : OptionalDouble.empty(),
                        sized
                                ? Arrays.stream(Unit.values())
                                        .filter(unit -> unit.label().equals(parts[2]))
                                        .findFirst()
                                : Optional.empty(),
                        cell,
                        OptionalInt.empty(),
                        trace("")));
            }
            return list;
        }

        private Trace trace(String part) {
            int at = part.isEmpty() ? -1 : text.indexOf(part);
            return new Trace(at < 0 ? new Span(0, 0) : new Span(at, at + part.length()), "fixture");
        }
    }

    private EventFixture() {}

    static List<Pair> pairs() {
        List<String[]> rows = new ArrayList<>();
        for (String line : read("/linkage/event-pairs.tsv").split("\n")) {
            if (!line.startsWith("#") && !line.startsWith("pair\t")) {
                rows.add(line.split("\t", -1));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += 2) {
            String[] first = rows.get(i);
            String[] second = rows.get(i + 1);
            if (!first[0].equals(second[0])) {
                throw new IllegalStateException("no second entry of pair " + first[0]);
            }
            pairs.add(new Pair(first[0], first[1].equals("same"), first[2], row(first), row(second)));
        }
        return pairs;
    }

    static Row row(String[] cells) {
        return new Row(cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10], cells[11]);
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    private static String read(String resource) {
        try (InputStream in = EventFixture.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
