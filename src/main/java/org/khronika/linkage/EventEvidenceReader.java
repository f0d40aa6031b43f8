package org.khronika.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.model.Charge;
import org.khronika.model.Citation;
import org.khronika.model.DateSource;
import org.khronika.model.Entry;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Mention;
import org.khronika.model.Sanction;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.model.TypeLabel;
import org.khronika.model.Unit;
import org.khronika.names.FoldedName;
import org.khronika.names.NameFolder;
import org.khronika.reference.CalculationIndex;
import org.khronika.reference.EventWords;

/** Reads {@link EventEvidence} out of extracted entries. */
final class EventEvidenceReader {
    private final EventTextReader texts;
    private final CalculationIndex index;
    private final NameFolder names;
    private final WordFold words;
    private final Companions companions;

    EventEvidenceReader(EventWords lexicon, CalculationIndex index, NameFolder names) {
        this.names = names;
        this.words = new WordFold(names.folding());
        this.texts = new EventTextReader(lexicon, words);
        this.companions = new Companions(lexicon);
        this.index = index;
    }

    /** The reader with the bundled reference data, loaded once. */
    static EventEvidenceReader bundled() {
        return Bundled.READER;
    }

    EventEvidence read(String entryId, String reportId, ExtractedEntry read, SortedMap<Integer, String> personIds) {
        return new EventEvidence(
                entryId,
                reportId,
                Math.toIntExact(read.date().start().toEpochDay()),
                Math.toIntExact(read.date().end().toEpochDay()),
                read.date().source() == DateSource.HEADING,
                read.place().settlement().map(name -> words.of(name.toLowerCase(Locale.ROOT), true)),
                read.place().region(),
                read.place().country(),
                read.facility().map(facility -> facility(facility.form())),
                persons(read, personIds),
                charges(read.charges()),
                penalties(read.sanctions(), read.date().start()),
                urls(read.citations()),
                read.types().stream().map(TypeLabel::type).sorted().distinct().toList(),
                texts.read(read.entry().text(), told(read)));
    }

    /** The spans whose words are compared as dates, places, persons, charges and sanctions, and so are left out of the text. */
    private static List<Span> told(ExtractedEntry read) {
        Entry entry = read.entry();
        List<Span> spans = new ArrayList<>();
        entry.date().ifPresent(date -> spans.add(date.span()));
        read.facility().ifPresent(facility -> spans.add(facility.trace().span()));
        read.place().traces().stream().map(Trace::span).forEach(spans::add);
        read.mentions().forEach(mention -> spans.addAll(mention.spans()));
        read.charges().forEach(charge -> spans.add(charge.trace().span()));
        read.sanctions().forEach(sanction -> spans.add(sanction.trace().span()));
        return spans;
    }

    /** "Institution No. 65" and "facility 65" are one: the digits, or the folded form where it has none. */
    private String facility(String form) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(c);
            } else if (c == '/' && digits.length() > 0) {
                digits.append(c);
            }
        }
        return digits.length() > 0 ? digits.toString() : words.of(form.toLowerCase(Locale.ROOT), true);
    }

    private List<EventPerson> persons(ExtractedEntry read, SortedMap<Integer, String> ids) {
        Set<Integer> accused = new HashSet<>();
        read.charges().forEach(charge -> charge.person().ifPresent(accused::add));
        read.sanctions().forEach(sanction -> sanction.person().ifPresent(accused::add));
        SortedMap<Integer, List<Mention>> byPerson = new TreeMap<>();
        for (Mention mention : read.mentions()) {
            byPerson.computeIfAbsent(mention.person(), p -> new ArrayList<>()).add(mention);
        }
        List<EventPerson> persons = new ArrayList<>();
        Set<Integer> beside = companions.of(read.entry().text(), byPerson, accused);
        for (Map.Entry<Integer, List<Mention>> entry : byPerson.entrySet()) {
            String surname = "";
            String given = "";
            String initial = "";
            boolean family = false;
            for (Mention mention : entry.getValue()) {
                FoldedName name = names.fold(mention.name());
                family |= surname.isEmpty() && name.gender() != '?';
                surname = surname.isEmpty() ? first(name.surnameKeys()) : surname;
                given = given.isEmpty() ? first(name.givenKeys()) : given;
                initial = initial.isEmpty() ? name.initial().signs() : initial;
            }
            String known = surname.isEmpty() ? given : surname;
            String id = ids.getOrDefault(entry.getKey(), known + ' ' + initial);
            persons.add(new EventPerson(
                    id,
                    known,
                    family,
                    surname.isEmpty() ? "" : given,
                    initial,
                    entry.getValue().get(0).role(),
                    accused.contains(entry.getKey()),
                    beside.contains(entry.getKey())));
        }
        persons.sort(Comparator.comparing(EventPerson::id).thenComparing(EventPerson::surname));
        return persons;
    }

    private static String first(List<String> keys) {
        return keys.isEmpty() ? "" : keys.get(0);
    }

    private static List<String> charges(List<Charge> charges) {
        TreeSet<String> keys = new TreeSet<>();
        for (Charge charge : charges) {
            keys.add(charge.country()
                    + ' '
                    + charge.law().label()
                    + ' '
                    + charge.article()
                    + charge.part().map(part -> '/' + part).orElse(""));
        }
        return List.copyOf(keys);
    }

    private List<EventEvidence.Penalty> penalties(List<Sanction> sanctions, LocalDate day) {
        List<EventEvidence.Penalty> penalties = new ArrayList<>();
        for (Sanction sanction : sanctions) {
            double amount = sanction.amount().orElse(0);
            double size =
                    amount * sanction.unit().map(unit -> factor(unit, day)).orElse(0.0);
            EventEvidence.Penalty penalty =
                    new EventEvidence.Penalty(sanction.type().label(), size);
            if (!penalties.contains(penalty)) {
                penalties.add(penalty);
            }
        }
        penalties.sort(Comparator.comparing(EventEvidence.Penalty::type).thenComparing(EventEvidence.Penalty::size));
        return penalties;
    }

    private double factor(Unit unit, LocalDate day) {
        return switch (unit) {
            case HOUR -> 1.0 / 24;
            case DAY, KZT -> 1;
            case MONTH -> 30;
            case YEAR -> 360;
            case MCI -> index.tenge(day.getYear());
        };
    }

    private static List<String> urls(List<Citation> citations) {
        TreeSet<String> urls = new TreeSet<>();
        for (Citation citation : citations) {
            citation.url()
                    .map(EventEvidenceReader::address)
                    .filter(EventEvidenceReader::isPage)
                    .ifPresent(urls::add);
        }
        return List.copyOf(urls);
    }

    /** An address as it is compared: scheme, "www.", "m.", "web.", fragment and trailing slash do not count, nor do previews. */
    static String address(String url) {
        String address = url.strip();
        int scheme = address.indexOf("://");
        address = scheme >= 0 && scheme < 8 ? address.substring(scheme + 3) : address;
        int fragment = address.indexOf('#');
        address = fragment >= 0 ? address.substring(0, fragment) : address;
        int slash = address.indexOf('/');
        String host = (slash < 0 ? address : address.substring(0, slash)).toLowerCase(Locale.ROOT);
        for (String prefix : List.of("www.", "web.", "m.", "mobile.")) {
            host = host.startsWith(prefix) ? host.substring(prefix.length()) : host;
        }
        address = host + (slash < 0 ? "" : address.substring(slash));
        for (String ending : List.of("?single", "?preview=true")) {
            address = address.endsWith(ending) ? address.substring(0, address.length() - ending.length()) : address;
        }
        while (address.endsWith("/") || address.endsWith("?")) {
            address = address.substring(0, address.length() - 1);
        }
        return address;
    }

    /** Whether an address names a page and not a whole site. */
    private static boolean isPage(String address) {
        return address.indexOf('/') > 0;
    }

    private static final class Bundled {
        private static final EventEvidenceReader READER =
                new EventEvidenceReader(EventWords.load(), CalculationIndex.load(), NameFolder.load());
    }
}
