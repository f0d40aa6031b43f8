package org.khronika.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A phrase to look for in a text, in the notation of the cue tables: elements between spaces, each a word ({@code fined}), the
 * start of a word ({@code detain*}), any number ({@code #}), a named person ({@code $}), another one ({@code &}), several of these ({@code was/were}), or
 * a gap of other words inside the sentence ({@code .3} up to three, {@code ..} up to fifteen).
 *
 * @param text as written in the table
 * @param elements in order; neither the first nor the last is a gap
 */
public record CuePattern(String text, List<Element> elements) {
    private static final int WIDE_GAP = 15;
    private static final int TITLE_GAP = 10;

    public CuePattern {
        elements = List.copyOf(elements);
        if (elements.isEmpty() || elements.get(0) instanceof Gap || elements.get(elements.size() - 1) instanceof Gap) {
            throw new IllegalArgumentException("a cue starts and ends with a word: " + text);
        }
    }

    /** A step of a pattern. */
    public sealed interface Element permits Choice, Gap {}

    /** One word, number or person; asked for so often that a word that cannot fit is mostly told by one bit of its hash. */
    public static final class Choice implements Element {
        private static final int MOST_PROBES = 16;

        private final Set<String> words;
        private final String[] starts;
        private final boolean number;
        private final boolean person;
        private final boolean other;
        private final long hashes;
        private final int[] probes;

        /**
         * Makes a choice.
         *
         * @param words whole words, lower case
         * @param starts starts of words, lower case
         * @param number whether any number will do
         * @param person whether a named person will do
         * @param other whether that person is not the one whom the phrase is about
         */
        public Choice(Set<String> words, List<String> starts, boolean number, boolean person, boolean other) {
            this.words = Collections.unmodifiableSet(new HashSet<>(words));
            this.starts = starts.toArray(String[]::new);
            this.number = number;
            this.person = person;
            this.other = other;
            long bits = 0;
            for (String word : words) {
                bits |= bit(word);
            }
            this.hashes = bits;
            this.probes = IntStream.concat(
                            words.stream().mapToInt(WordFilter::ofWord),
                            starts.stream().mapToInt(WordFilter::ofStart))
                    .sorted()
                    .distinct()
                    .toArray();
        }

        /** Whole words, lower case; their order tells nothing. */
        public Set<String> words() {
            return words;
        }

        /** Starts of words, lower case. */
        public List<String> starts() {
            return List.of(starts);
        }

        /** Whether any number will do. */
        public boolean number() {
            return number;
        }

        /** Whether a named person will do. */
        public boolean person() {
            return person;
        }

        /** Whether a named person is not the one whom the phrase is about. */
        public boolean other() {
            return other;
        }

        /** Whether that word, in lower case, is one of them. */
        public boolean takes(String word) {
            if ((hashes & bit(word)) != 0 && words.contains(word)) {
                return true;
            }
            for (String start : starts) {
                if (word.startsWith(start)) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Whether {@link #mayBeIn} can tell, and quickly, that a text lacks all of it: not of numbers and persons, of very short
         * starts, or of classes of many words, one of which most texts have.
         */
        public boolean mayBeMissed() {
            return !number
                    && !person
                    && probes.length <= MOST_PROBES
                    && Arrays.stream(starts).allMatch(WordFilter::tellsStart);
        }

        /** Whether one of its words or starts may be among those noted; never false where one is. */
        public boolean mayBeIn(WordFilter present) {
            for (int hash : probes) {
                if (present.mayHold(hash)) {
                    return true;
                }
            }
            return false;
        }

        private static long bit(String word) {
            int hash = word.hashCode();
            return 1L << ((hash ^ hash >>> 16) & 63);
        }
    }

    /**
     * Other words between.
     *
     * @param most how many at most
     * @param clause whether it ends with the clause
     * @param title whether only words of a title will do
     */
    public record Gap(int most, boolean clause, boolean title) implements Element {}

    /** @throws IllegalArgumentException where the notation is broken */
    public static CuePattern parse(String text) {
        List<Element> elements = new ArrayList<>();
        for (String part : text.toLowerCase(Locale.ROOT).strip().split(" +")) {
            if (part.equals("..")) {
                elements.add(new Gap(WIDE_GAP, true, false));
            } else if (part.equals("~")) {
                elements.add(new Gap(TITLE_GAP, false, true));
            } else if (part.length() > 1 && part.charAt(0) == '.') {
                elements.add(new Gap(Integer.parseInt(part.substring(1)), false, false));
            } else {
                elements.add(choice(part, text));
            }
        }
        return new CuePattern(text, elements);
    }

    private static Choice choice(String part, String text) {
        Set<String> words = new TreeSet<>();
        List<String> starts = new ArrayList<>();
        boolean number = false;
        boolean person = false;
        boolean other = false;
        for (String option : part.split("/")) {
            switch (option) {
                case "" -> throw new IllegalArgumentException("an empty word in the cue " + text);
                case "#" -> number = true;
                case "$" -> person = true;
                case "&" -> {
                    person = true;
                    other = true;
                }
                default -> {
                    if (option.endsWith("*")) {
                        starts.add(option.substring(0, option.length() - 1));
                    } else {
                        words.add(option);
                    }
                }
            }
        }
        return new Choice(words, starts, number, person, other);
    }
}
