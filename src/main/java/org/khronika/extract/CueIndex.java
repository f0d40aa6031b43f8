package org.khronika.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.khronika.reference.CuePattern;
import org.khronika.reference.CueWords;
import org.khronika.reference.WordFilter;

/**
 * Finds all phrases of a table in a text, in one walk over its units: phrases are indexed by their first word. A gap ends at the
 * first unit that fits what follows it, so that every attempt is bounded by the length of its phrase and its gaps.
 *
 * @param <T> what a phrase stands for
 */
final class CueIndex<T> {
    private static final int SHORTEST_START = 3;
    private static final int MOST_SKIPPED = 8;
    private static final CuePattern.Gap NO_GAP = new CuePattern.Gap(0, false, false);

    private final Map<String, List<Cue<T>>> byWord = new HashMap<>();
    /** The first letters of the starts, packed into numbers and sorted; {@link #starts} has the same order. */
    private final long[] startKeys;

    private final List<List<Start<T>>> starts;
    private final List<Cue<T>> byPerson = new ArrayList<>();
    private final List<Cue<T>> byNumber = new ArrayList<>();
    private final CueWords words;
    private final boolean overPersons;

    private record Start<T>(String start, List<Cue<T>> cues) {}

    /** @param wanted what the text must hold for the phrase to be in it, beside its first element */
    private record Cue<T>(CuePattern.Element[] elements, CuePattern.Choice[] wanted, T meaning) {
        static <T> Cue<T> of(List<CuePattern.Element> elements, T meaning) {
            CuePattern.Choice[] wanted = elements.stream()
                    .skip(1)
                    .filter(element -> element instanceof CuePattern.Choice choice && choice.mayBeMissed())
                    .toArray(CuePattern.Choice[]::new);
            return new Cue<>(elements.toArray(CuePattern.Element[]::new), wanted, meaning);
        }

        boolean possible(WordFilter present) {
            for (CuePattern.Choice choice : wanted) {
                if (!choice.mayBeIn(present)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Takes the phrases found. */
    interface Hits<T> {
        /**
         * A phrase found.
         *
         * @param meaning what it stands for
         * @param first index of its first unit
         * @param last index of its last unit
         * @param person index of the unit of its person, -1 where it names none
         */
        void add(T meaning, int first, int last, int person);
    }

    /**
     * @param cues what to look for
     * @param pattern the phrase of each
     * @param words what may stand inside a phrase unwritten
     */
    CueIndex(List<T> cues, Function<T, CuePattern> pattern, CueWords words) {
        this(cues, pattern, words, false);
    }

    /**
     * @param cues what to look for
     * @param pattern the phrase of each
     * @param words what may stand inside a phrase unwritten
     * @param overPersons whether a gap may hold persons, each as one word: so where it does not matter whom a phrase is about
     */
    CueIndex(List<T> cues, Function<T, CuePattern> pattern, CueWords words, boolean overPersons) {
        this.words = words;
        this.overPersons = overPersons;
        SortedMap<Long, SortedMap<String, List<Cue<T>>>> byStart = new TreeMap<>();
        for (T cue : cues) {
            add(Cue.of(pattern.apply(cue).elements(), cue), byStart);
        }
        for (String number : words.numbers()) {
            List<Cue<T>> both = new ArrayList<>(byNumber);
            both.addAll(byWord.getOrDefault(number, List.of()));
            byWord.put(number, both);
        }
        startKeys = byStart.keySet().stream().mapToLong(Long::longValue).toArray();
        starts = byStart.values().stream()
                .map(cuesOf -> cuesOf.entrySet().stream()
                        .map(start -> new Start<>(start.getKey(), start.getValue()))
                        .toList())
                .toList();
    }

    private void add(Cue<T> cue, SortedMap<Long, SortedMap<String, List<Cue<T>>>> byStart) {
        CuePattern.Choice first = (CuePattern.Choice) cue.elements()[0];
        for (String word : first.words()) {
            byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(cue);
        }
        for (String start : first.starts()) {
            if (start.length() < SHORTEST_START) {
                throw new IllegalArgumentException("a start of a word needs " + SHORTEST_START + " letters: " + start);
            }
            byStart.computeIfAbsent(key(start), k -> new TreeMap<>())
                    .computeIfAbsent(start, k -> new ArrayList<>())
                    .add(cue);
        }
        if (first.person()) {
            byPerson.add(cue);
        }
        if (first.number()) {
            byNumber.add(cue);
        }
    }

    /** Gives all phrases in {@code text}, by the place of their first unit. */
    void find(CueText text, Hits<T> hits) {
        List<CueText.Unit> units = text.units();
        WordFilter present = text.present();
        for (int i = 0; i < units.size(); i++) {
            CueText.Unit unit = units.get(i);
            switch (unit.kind()) {
                case PERSON -> tryAll(byPerson, units, i, present, hits);
                case NUMBER -> {
                    tryAll(byNumber, units, i, present, hits);
                    tryAll(byWord.get(unit.word()), units, i, present, hits);
                }
                case MARK -> tryAll(byWord.get(unit.word()), units, i, present, hits);
                case WORD -> {
                    if (isMonth(units, i)) {
                        continue;
                    }
                    tryAll(byWord.get(unit.word()), units, i, present, hits);
                    if (unit.word().length() >= SHORTEST_START) {
                        tryStarts(units, i, present, hits);
                    }
                }
            }
        }
    }

    private static long key(String start) {
        return (long) start.charAt(0) << 32 | (long) start.charAt(1) << 16 | start.charAt(2);
    }

    private void tryStarts(List<CueText.Unit> units, int at, WordFilter present, Hits<T> hits) {
        String word = units.get(at).word();
        int found = Arrays.binarySearch(startKeys, key(word));
        if (found >= 0) {
            List<Start<T>> possible = starts.get(found);
            for (int i = 0; i < possible.size(); i++) {
                if (word.startsWith(possible.get(i).start())) {
                    tryAll(possible.get(i).cues(), units, at, present, hits);
                }
            }
        }
    }

    private void tryAll(List<Cue<T>> cues, List<CueText.Unit> units, int at, WordFilter present, Hits<T> hits) {
        if (cues != null) {
            for (int i = 0; i < cues.size(); i++) {
                Cue<T> cue = cues.get(i);
                if (cue.possible(present)) {
                    match(cue, units, at, hits);
                }
            }
        }
    }

    /** Gives the phrase if it stands at {@code at}, where its first unit is known to fit. */
    private void match(Cue<T> cue, List<CueText.Unit> units, int at, Hits<T> hits) {
        int sentence = units.get(at).sentence();
        CuePattern.Choice start = (CuePattern.Choice) cue.elements()[0];
        int person = units.get(at).isPerson() && !start.other() ? at : -1;
        int last = at;
        CuePattern.Gap gap = NO_GAP;
        for (int e = 1; e < cue.elements().length; e++) {
            CuePattern.Element element = cue.elements()[e];
            if (element instanceof CuePattern.Gap wide) {
                gap = wide;
                continue;
            }
            CuePattern.Choice choice = (CuePattern.Choice) element;
            last = seek(choice, units, last + 1, gap, sentence);
            if (last < 0) {
                return;
            }
            person = units.get(last).isPerson() && !choice.other() ? last : person;
            gap = NO_GAP;
        }
        hits.add(cue.meaning(), at, last, person);
    }

    /** The first unit from {@code at} that fits, with no more than {@code gap} before it, else -1. A gap holds no person unless told so. */
    private int seek(CuePattern.Choice choice, List<CueText.Unit> units, int at, CuePattern.Gap gap, int sentence) {
        int left = gap.most();
        int end = Math.min(units.size(), at + left + 1 + MOST_SKIPPED);
        for (int i = at; i < end && units.get(i).sentence() == sentence; i++) {
            CueText.Unit unit = units.get(i);
            if (fits(choice, unit) && !isMonth(units, i)) {
                return i;
            }
            if (words.skipped().contains(unit.word())) {
                continue;
            }
            if (unit.isPerson() && !overPersons
                    || left-- == 0
                    || gap.clause() && endsClause(unit)
                    || gap.title() && !titleWord(unit)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a word is the month of a date and not what it means elsewhere: "March 3", "3 March". */
    private boolean isMonth(List<CueText.Unit> units, int i) {
        CueText.Unit unit = units.get(i);
        return unit.capitalised()
                && words.months().contains(unit.word())
                && (i > 0 && units.get(i - 1).kind() == CueText.Kind.NUMBER
                        || i + 1 < units.size() && units.get(i + 1).kind() == CueText.Kind.NUMBER);
    }

    private boolean endsClause(CueText.Unit unit) {
        return unit.kind() == CueText.Kind.MARK
                ? ",;:—–".contains(unit.word())
                : words.relatives().contains(unit.word());
    }

    private boolean titleWord(CueText.Unit unit) {
        return unit.capitalised()
                || unit.kind() == CueText.Kind.NUMBER
                || words.titles().contains(unit.word());
    }

    private boolean fits(CuePattern.Choice choice, CueText.Unit unit) {
        return switch (unit.kind()) {
            case PERSON -> choice.person();
            case NUMBER -> choice.number() || choice.takes(unit.word());
            case MARK -> choice.takes(unit.word());
            case WORD ->
                choice.takes(unit.word()) || choice.number() && words.numbers().contains(unit.word());
        };
    }
}
