package org.khronika.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.model.PersonName;
import org.khronika.model.Span;
import org.khronika.names.NameLexicon;
import org.khronika.reference.NameWords;
import org.khronika.reference.NameWords.Use;

/** Tells which forms of an entry are one person's. */
final class NameGrouper {
    private static final int ALIAS = 45;
    private static final int START = 2;
    /** Of a large block only so many forms before and behind are compared, so that time stays linear. */
    private static final int NEAREST = 16;

    private static final int FEW = 64;

    private final NameLexicon lexicon;
    private final NameWords words;

    NameGrouper(NameLexicon lexicon, NameWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * A form with its parts.
     *
     * @param text as written
     * @param name its parts
     * @param spans its places
     */
    record Form(String text, PersonName name, List<Span> spans) {
        Form {
            spans = List.copyOf(spans);
        }

        Span span() {
            return spans.get(0);
        }
    }

    /** The person's number for each form, from 0 in the order of the persons' first forms. */
    int[] group(List<Form> forms, EntryText entry) {
        if (forms.size() < 2) {
            return new int[forms.size()];
        }
        List<NameKeys> keys = new ArrayList<>(forms.size());
        for (Form form : forms) {
            keys.add(NameKeys.of(form.name(), lexicon));
        }
        int[] leader = new int[forms.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        Map<String, List<Integer>> blocks = blocks(keys);
        for (int i = 0; i < leader.length; i++) {
            if (keys.get(i).full()) {
                join(forms, keys, leader, i, candidates(keys, blocks, i), entry);
            }
        }
        for (int i = 0; i < leader.length; i++) {
            if (!keys.get(i).full()) {
                bear(forms, keys, leader, i, candidates(keys, blocks, i));
            }
        }
        return numbered(leader);
    }

    /** The forms by the start of each of their words' keys: forms of one person share one. */
    private static Map<String, List<Integer>> blocks(List<NameKeys> keys) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (String start : starts(keys.get(i))) {
                blocks.computeIfAbsent(start, key -> new ArrayList<>()).add(i);
            }
        }
        return blocks;
    }

    private static List<String> starts(NameKeys keys) {
        String surname = start(keys.surname());
        String given = start(keys.given());
        if (given.isEmpty() || given.equals(surname)) {
            return surname.isEmpty() ? List.of() : List.of(surname);
        }
        return surname.isEmpty() ? List.of(given) : List.of(surname, given);
    }

    private static String start(String key) {
        return key.substring(0, Math.min(START, key.length()));
    }

    /** The forms that share a block with one, and the form right before it, in order. */
    private static BitSet candidates(List<NameKeys> keys, Map<String, List<Integer>> blocks, int i) {
        BitSet candidates = new BitSet(keys.size());
        for (String start : starts(keys.get(i))) {
            List<Integer> block = blocks.get(start);
            int at = Collections.binarySearch(block, i);
            for (int near = Math.max(0, at - NEAREST); near < Math.min(block.size(), at + NEAREST); near++) {
                candidates.set(block.get(near));
            }
        }
        if (i > 0) {
            candidates.set(i - 1);
        }
        candidates.clear(i);
        return candidates;
    }

    private void join(List<Form> forms, List<NameKeys> keys, int[] leader, int i, BitSet candidates, EntryText entry) {
        for (int j = candidates.nextSetBit(0); j >= 0 && j < i; j = candidates.nextSetBit(j + 1)) {
            if (keys.get(j).full()
                    && (keys.get(i).same(keys.get(j))
                            || alias(forms.get(j).span(), forms.get(i).span(), entry))) {
                leader[i] = leader[j];
                return;
            }
        }
    }

    /** A bare surname or given name belongs to the one who bears it; of several bearers, to the nearest before it. */
    private static void bear(List<Form> forms, List<NameKeys> keys, int[] leader, int i, BitSet candidates) {
        int at = forms.get(i).span().start();
        int best = -1;
        long nearest = Long.MAX_VALUE;
        for (int j = candidates.nextSetBit(0); j >= 0; j = candidates.nextSetBit(j + 1)) {
            if ((keys.get(j).full() || j < i) && keys.get(j).bears(keys.get(i))) {
                for (Span span : forms.get(j).spans()) {
                    long distance = span.start() <= at ? at - span.start() : Integer.MAX_VALUE + (long) span.start();
                    if (distance < nearest) {
                        nearest = distance;
                        best = j;
                    }
                }
            }
        }
        if (best < 0) {
            best = spelledOut(keys, leader, i);
        }
        if (best >= 0) {
            leader[i] = leader[best];
        }
    }

    /** The only one in the entry whose initial a bare given name spells out, or -1. */
    private static int spelledOut(List<NameKeys> keys, int[] leader, int i) {
        NameKeys bare = keys.get(i);
        if (bare.given().isEmpty() || !bare.initials().isEmpty() || leader.length > FEW) {
            return -1;
        }
        int found = -1;
        for (int j = 0; j < leader.length; j++) {
            if (keys.get(j).spelledBy(bare)) {
                if (found >= 0 && leader[found] != leader[j]) {
                    return -1;
                }
                found = j;
            }
        }
        return found;
    }

    /** "Sarymov T. (passport name Olov I.)": a name in brackets right behind another, told as another name of his. */
    private boolean alias(Span first, Span second, EntryText entry) {
        int gap = second.start() - first.end();
        if (gap < 2 || gap > ALIAS) {
            return false;
        }
        List<Token> tokens = entry.tokens();
        int from = entry.tokenAt(first.end());
        int to = entry.tokenAt(second.start());
        if (!tokens.get(from).is('(')) {
            return false;
        }
        boolean told = to == from + 1;
        for (int i = from + 1; i < to; i++) {
            told |= words.is(tokens.get(i).folded(), Use.ALIAS);
            if (tokens.get(i).is(')')) {
                return false;
            }
        }
        return told;
    }

    private static int[] numbered(int[] leader) {
        int[] numbers = new int[leader.length];
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            int root = leader[i];
            while (leader[root] != root) {
                root = leader[root];
            }
            Integer number = seen.get(root);
            if (number == null) {
                number = seen.size();
                seen.put(root, number);
            }
            numbers[i] = number;
        }
        return numbers;
    }
}
