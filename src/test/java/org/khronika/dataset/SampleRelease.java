package org.khronika.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.model.Alias;
import org.khronika.model.Charge;
import org.khronika.model.Citation;
import org.khronika.model.CitationStatus;
import org.khronika.model.DateMention;
import org.khronika.model.DateRole;
import org.khronika.model.DateSource;
import org.khronika.model.Entry;
import org.khronika.model.EntryDate;
import org.khronika.model.EventType;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Frequency;
import org.khronika.model.Ids;
import org.khronika.model.Law;
import org.khronika.model.LinkDecision;
import org.khronika.model.Mention;
import org.khronika.model.Period;
import org.khronika.model.PeriodEvidence;
import org.khronika.model.PersonName;
import org.khronika.model.Place;
import org.khronika.model.Reject;
import org.khronika.model.Role;
import org.khronika.model.Sanction;
import org.khronika.model.SanctionType;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.model.TypeLabel;
import org.khronika.model.Unit;

/** A release of made-up people, the same for the same seed, in which all tables agree; two entries tell each event. */
final class SampleRelease {
    static final ReleaseInfo INFO =
            new ReleaseInfo("2026.11", "1.0.0", "2026.1", new TreeMap<>(Map.of("licence", "CC BY 4.0")));
    static final Spellings SPELLINGS =
            word -> List.of(word.replace("baev", "bayev"), word.replace("baev", "baiev"), word.replace("kt", "kht"));

    private static final String[] SURNAMES = {
        "Toktarbaev", "Zhumagaliev", "Kosherbai", "Bolathanov", "Sarsenkulov", "Maldybaev", "Ordabekov", "Esenzholov"
    };
    private static final String[] INITIALS = {"A", "B", "Zh", "T", "N", "Sh", "Ye", "K"};

    private final Random random;
    private final SortedMap<String, List<Object[]>> tables = new TreeMap<>();
    private final SortedMap<String, Object[]> persons = new TreeMap<>();
    private final int reports;
    private final int entriesPerReport;

    private SampleRelease(long seed, int reports, int entriesPerReport) {
        this.random = new Random(seed);
        this.reports = reports;
        this.entriesPerReport = entriesPerReport;
    }

    /** Writes a release and its catalog, and prints a line "sha256 name digits" a file: {@code FOLDER SEED REPORTS ENTRIES}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        write(folder, Long.parseLong(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                System.out.println("sha256 " + file.getFileName() + " " + Sha256.of(file));
            }
        }
    }

    static void write(Path folder, long seed, int reports, int entriesPerReport) throws IOException {
        Files.createDirectories(folder);
        writeTables(folder, rows(seed, reports, entriesPerReport));
        new CatalogWriter(Schema.current(), INFO, SPELLINGS).write(folder);
    }

    /** All rows of such a release by table, unsorted ones sorted as the files want them. */
    static SortedMap<String, List<Object[]>> rows(long seed, int reports, int entriesPerReport) {
        SampleRelease sample = new SampleRelease(seed, reports, entriesPerReport);
        sample.generate();
        sample.tables.forEach(
                (name, rows) -> rows.sort(RowOrder.comparator(Schema.current().table(name))));
        return sample.tables;
    }

    static void writeTables(Path folder, SortedMap<String, List<Object[]>> rows) {
        for (Table table : Schema.current().tables()) {
            try (ParquetTableWriter writer = new ParquetTableWriter(folder, table, INFO)) {
                rows.get(table.name()).forEach(writer::write);
                writer.commit();
            }
        }
    }

    private void generate() {
        Schema.current().tables().forEach(table -> tables.put(table.name(), new ArrayList<>()));
        for (int i = 0; i < reports; i++) {
            report(i);
        }
        tables.get("persons").addAll(persons.values());
        if (!persons.isEmpty()) {
            tables.get("aliases").add(Rows.alias("person", "p-given-up", persons.firstKey(), "merge"));
        }
    }

    private void report(int number) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusWeeks(number);
        Period period = new Period(start, start.plusDays(6));
        String reportId = Ids.report(Frequency.WEEKLY, period);
        int citations = 0;
        for (int i = 1; i <= entriesPerReport; i += 2) {
            citations += event(reportId, i, start.plusDays(random.nextInt(7)));
        }
        tables.get("reports")
                .add(Rows.report(
                        reportId,
                        "https://example.org/reports/" + number,
                        String.format("%064x", number),
                        number % 3 == 0 ? Optional.empty() : Optional.of("Weekly “report” № " + number),
                        Frequency.WEEKLY,
                        period,
                        PeriodEvidence.TITLE,
                        "en",
                        (entriesPerReport + 1) / 2 * 2,
                        citations,
                        number % 2 == 0 ? List.of() : List.of("two headings contradict each other")));
        Reject reject = new Reject(new Span(3, 8), "�?%~#", "no words");
        tables.get("rejects").add(Rows.reject(reportId, reject, Offsets.of("🙂abcdefghijkl")));
    }

    private int event(String reportId, int firstOrdinal, LocalDate day) {
        String eventId = "e-" + Long.toHexString(random.nextLong());
        List<String> people = List.of(person(), person()).stream().distinct().toList();
        SortedSet<String> personIds = new TreeSet<>();
        List<String> entryIds = new ArrayList<>();
        String summary = "";
        int citations = 0;
        for (int ordinal = firstOrdinal; ordinal < firstOrdinal + 2; ordinal++) {
            String entryId = Ids.entry(reportId, ordinal);
            ExtractedEntry entry = entry(ordinal, people, day);
            EntryRows rows = new EntryRows(entryId, entry);
            tables.get("entries").add(rows.entry(reportId, eventId, new Span(ordinal * 1000, ordinal * 1000 + 400)));
            tables.get("mentions").addAll(rows.mentions(i -> idOf(people.get(i))));
            tables.get("charges").addAll(rows.charges(i -> idOf(people.get(i))));
            tables.get("sanctions").addAll(rows.sanctions(i -> idOf(people.get(i))));
            tables.get("dates").addAll(rows.dates());
            tables.get("citations").addAll(rows.citations());
            tables.get("evidence").addAll(rows.evidence());
            people.forEach(name -> {
                personIds.add(idOf(name));
                remember(name, day);
            });
            entryIds.add(entryId);
            citations += entry.citations().size();
            summary = Summary.of(entry.entry().text());
        }
        tables.get("links").add(link(Alias.EVENT, entryIds.get(0), entryIds.get(1)));
        tables.get("links").add(link(Alias.PERSON, entryIds.get(0) + "-m01", entryIds.get(1) + "-m01"));
        tables.get("events")
                .add(Rows.event(
                        eventId,
                        day,
                        day,
                        Place.NONE,
                        List.of(EventType.TRIAL, EventType.FINE),
                        summary,
                        entryIds,
                        List.of(reportId),
                        List.copyOf(personIds),
                        List.of("https://example.org/a?b=c")));
        return citations;
    }

    private static Object[] link(String kind, String left, String right) {
        List<String> evidence = List.of("prior -3.50", "date.same +2.80 0 days apart");
        return Rows.link(new LinkDecision(kind, left, right, true, -0.7, evidence, "model-1"));
    }

    private String person() {
        return SURNAMES[random.nextInt(SURNAMES.length)] + " " + INITIALS[random.nextInt(INITIALS.length)] + ".";
    }

    private static String idOf(String name) {
        return "p-" + Integer.toHexString(name.hashCode());
    }

    private void remember(String name, LocalDate day) {
        persons.compute(
                idOf(name),
                (id, known) -> Rows.person(
                        id,
                        name,
                        name.substring(0, name.indexOf(' ')),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(name.substring(name.indexOf(' ') + 1)),
                        List.of(name),
                        known == null ? 1 : (Integer) known[7] + 1,
                        known == null || day.isBefore((LocalDate) known[8]) ? day : (LocalDate) known[8],
                        known == null || day.isAfter((LocalDate) known[9]) ? day : (LocalDate) known[9]));
    }

    private ExtractedEntry entry(int ordinal, List<String> people, LocalDate day) {
        StringBuilder text = new StringBuilder("Aktau 🙂. The court heard the case of ");
        List<Mention> mentions = new ArrayList<>();
        List<Charge> charges = new ArrayList<>();
        List<Sanction> sanctions = new ArrayList<>();
        for (String name : people) {
            Trace trace = new Trace(new Span(text.length(), text.length() + name.length()), "name.surname-initial");
            text.append(name).append(", ");
            int number = mentions.size();
            PersonName parsed = new PersonName(
                    Optional.of(name.substring(0, name.indexOf(' '))), Optional.empty(), Optional.empty(), List.of());
            mentions.add(new Mention(name, List.of(trace.span()), parsed, number, Role.TARGET, trace, trace));
            OptionalInt person = number == 0 ? OptionalInt.of(0) : OptionalInt.empty();
            String article = String.valueOf(100 + random.nextInt(300));
            Optional<String> part = Optional.of("2").filter(p -> random.nextBoolean());
            charges.add(new Charge(Law.CRIMINAL, "KZ", article, part, "Art. " + article, person, trace));
            sanctions.add(new Sanction(
                    SanctionType.FINE, OptionalDouble.of(20.5), Optional.of(Unit.MCI), "20.5 MCI", person, trace));
            sanctions.add(new Sanction(
                    SanctionType.OTHER, OptionalDouble.empty(), Optional.empty(), "house arrest", person, trace));
        }
        text.append("who says “").append(Integer.toHexString(random.nextInt())).append("” — қазақша да. [1] [2]");
        List<Citation> citations = List.of(
                new Citation(
                        1,
                        Optional.of("https://example.org/" + ordinal),
                        Optional.of("example.org/" + ordinal),
                        Optional.of("example.org"),
                        CitationStatus.REPAIRED,
                        new Span(0, 3)),
                new Citation(
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        CitationStatus.MISSING,
                        new Span(3, 6)));
        Trace type = new Trace(new Span(0, 5), "type.court");
        Trace place = new Trace(new Span(0, 5), "place.heading.settlement");
        String whole = text.toString();
        return new ExtractedEntry(
                new Entry(ordinal, whole, new Span(0, whole.length()), Optional.empty()),
                new EntryDate(day, day, DateSource.HEADING),
                new Place(Optional.of("Aktau"), Optional.of("KZ-47"), Optional.of("KZ"), List.of(place)),
                Optional.empty(),
                mentions,
                charges,
                sanctions,
                citations,
                Arrays.asList(new TypeLabel(EventType.TRIAL, type), new TypeLabel(EventType.FINE, type)),
                ordinal % 5 == 0 ? List.of("no article 499") : List.of(),
                List.of(),
                List.of(new DateMention(
                        new Span(0, 5),
                        whole.substring(0, 5),
                        day,
                        day,
                        DateRole.ACT,
                        new Trace(new Span(0, 5), "date.day"))));
    }
}
