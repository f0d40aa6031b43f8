package org.khronika.extract;

import java.util.Locale;
import org.khronika.model.DateRole;
import org.khronika.reference.ReferenceTable;

/** The words of dates and of what they are the dates of ({@code date-words.tsv}, {@code date-cues.tsv}). */
final class DateLexicon {
    /** How a word before a date bounds it. */
    enum Lead {
        AT,
        FROM,
        UNTIL
    }

    /** What a phrase is counted from: the date told before it, or the entry's. */
    enum Anchor {
        TOLD,
        ENTRY
    }

    /**
     * A step in time.
     *
     * @param unit day, week, month or year, or a named stretch ("lastweek")
     * @param by how many of them, back where negative
     */
    record Shift(Anchor anchor, String unit, int by) {}

    /** @param far by how many words a cue counts as further off than it stands */
    record Cue(DateRole role, int far) {}

    final Phrases<Integer> months = new Phrases<>();
    final Phrases<Integer> numbers = new Phrases<>();
    final Phrases<String> units = new Phrases<>();
    final Phrases<Lead> leads = new Phrases<>();
    final Phrases<Boolean> ranges;
    final Phrases<Boolean> listings;
    final Phrases<Boolean> articles;
    final Phrases<Boolean> of;
    final Phrases<Boolean> ordinals;
    final Phrases<Boolean> years;
    final Phrases<Boolean> references;
    final Phrases<Boolean> counted;
    final Phrases<Shift> shifts = new Phrases<>();
    final Phrases<Shift> counts = new Phrases<>();
    final Phrases<Shift> countLeads = new Phrases<>();
    final Phrases<Cue> cues = new Phrases<>();

    private DateLexicon(ReferenceTable words, ReferenceTable numberWords, ReferenceTable cueWords) {
        ranges = Phrases.of(words, "range");
        listings = Phrases.of(words, "listing");
        articles = Phrases.of(words, "article");
        of = Phrases.of(words, "of");
        ordinals = Phrases.of(words, "ordinal");
        years = Phrases.of(words, "year");
        references = Phrases.of(words, "reference");
        counted = Phrases.of(words, "counted");
        for (ReferenceTable.Row row : words.rows()) {
            String value = row.get("value");
            for (String phrase : row.list("phrases")) {
                switch (row.get("use")) {
                    case "month" -> months.add(phrase, Integer.valueOf(value));
                    case "unit" -> units.add(phrase, value);
                    case "lead" -> leads.add(phrase, Lead.valueOf(value.toUpperCase(Locale.ROOT)));
                    case "shift" -> shifts.add(phrase, shift(value));
                    case "count" -> counts.add(phrase, count(value));
                    case "countlead" -> countLeads.add(phrase, count(value));
                    default -> {
                        // The other uses are looked up as sets, above.
                    }
                }
            }
        }
        for (ReferenceTable.Row row : numberWords.rows()) {
            if (row.get("use").equals("one")) {
                numbers.add(row.get("word"), (int) Double.parseDouble(row.get("value")));
            }
        }
        for (ReferenceTable.Row row : cueWords.rows()) {
            Cue cue = new Cue(DateRole.ofLabel(row.get("role")), Integer.parseInt(row.get("far")));
            row.list("phrases").forEach(phrase -> cues.add(phrase, cue));
        }
    }

    static DateLexicon load() {
        return new DateLexicon(
                ReferenceTable.load("date-words.tsv"),
                ReferenceTable.load("number-words.tsv"),
                ReferenceTable.load("date-cues.tsv"));
    }

    private static Shift shift(String value) {
        String[] parts = value.split(" ");
        return new Shift(Anchor.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }

    private static Shift count(String value) {
        String[] parts = value.split(" ");
        return new Shift(Anchor.valueOf(parts[0]), "", Integer.parseInt(parts[1]));
    }

    /** The month, 1 to 12, that a word names; 0 where none. English months are written with a capital letter. */
    int month(Words words, int at) {
        if (!words.isWord(at)) {
            return 0;
        }
        String text = words.token(at).text();
        boolean latin = text.charAt(0) < 0x80;
        if (text.length() < 3 || text.length() > 9 || latin && !Character.isUpperCase(text.charAt(0))) {
            return 0;
        }
        return months.at(words, at).map(Phrases.Match::value).orElse(0);
    }

    /** A whole number of at most two digits, in figures or in words; 0 where none stands there. */
    int number(Words words, int at) {
        if (words.isNumber(at)) {
            return words.at(at).length() <= 2 ? digits(words.at(at)) : 0;
        }
        return words.isWord(at)
                ? numbers.at(words, at).map(Phrases.Match::value).orElse(0)
                : 0;
    }

    /** The number that at most four digits write; 0 where a text is anything else. */
    static int digits(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == 4) {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
