package org.khronika.bench;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.khronika.names.NameComparator;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameMatch;
import org.khronika.names.NamePair;
import org.khronika.names.NameParser;

/** Matchers of written names, each a score that is higher the more two names agree. */
final class NameMatchers {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private NameMatchers() {}

    /** This program's own comparison; two names that it holds apart are below every threshold. */
    static ToDoubleFunction<NamePair> khronika() {
        NameParser parser = new NameParser(NameLexicon.load());
        NameComparator comparator = NameComparator.load();
        return pair -> {
            NameMatch match = comparator.compare(parser.parse(pair.left()), parser.parse(pair.right()));
            return match.agrees() ? match.score() : Double.NEGATIVE_INFINITY;
        };
    }

    /** The usual string similarity of the names as they stand, in Latin letters without diacritics. */
    static ToDoubleFunction<NamePair> jaroWinkler() {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return pair -> similarity.apply(latin(pair.left()), latin(pair.right()));
    }

    /** The same word by word, so that order does not matter; an initial agrees with every word that starts with it. */
    static ToDoubleFunction<NamePair> jaroWinklerByWord() {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return byWord(similarity::apply);
    }

    /** Words agree where their Double Metaphone codes do. */
    static ToDoubleFunction<NamePair> doubleMetaphone() {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(8);
        return byWord(codes(word ->
                new TreeSet<>(List.of(metaphone.doubleMetaphone(word), metaphone.doubleMetaphone(word, true)))));
    }

    /** Words agree by the share of their Beider-Morse codes that they have in common. */
    static ToDoubleFunction<NamePair> beiderMorse() {
        PhoneticEngine engine = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);
        return byWord(
                codes(word -> new TreeSet<>(Arrays.asList(engine.encode(word).split("[|()-]")))));
    }

    private static ToDoubleBiFunction<String, String> codes(Function<String, Set<String>> encoder) {
        Map<String, Set<String>> known = new HashMap<>();
        return (a, b) -> {
            Set<String> shared = new TreeSet<>(known.computeIfAbsent(a, encoder));
            int least =
                    Math.min(shared.size(), known.computeIfAbsent(b, encoder).size());
            shared.retainAll(known.get(b));
            shared.remove("");
            return least == 0 ? 0 : shared.size() / (double) least;
        };
    }

    /** The mean over the words of the shorter name of their best agreement with a word of the other that is still free. */
    private static ToDoubleFunction<NamePair> byWord(ToDoubleBiFunction<String, String> agreement) {
        return pair -> {
            List<String> a = words(pair.left());
            List<String> b = words(pair.right());
            List<String> fewer = a.size() <= b.size() ? a : b;
            List<String> more = a.size() <= b.size() ? b : a;
            boolean[] taken = new boolean[more.size()];
            double sum = 0;
            for (String word : fewer) {
                int best = -1;
                double most = -1;
                for (int i = 0; i < taken.length; i++) {
                    double score = taken[i] ? -1 : agreement(word, more.get(i), agreement);
                    if (score > most) {
                        most = score;
                        best = i;
                    }
                }
                taken[best] = true;
                sum += most;
            }
            return sum / fewer.size();
        };
    }

    private static double agreement(String a, String b, ToDoubleBiFunction<String, String> words) {
        boolean initial = Math.min(a.length(), b.length()) <= 2;
        return initial ? a.startsWith(b) || b.startsWith(a) ? 1 : 0 : words.applyAsDouble(a, b);
    }

    /** Longest words first, so that initials take what is left. */
    private static List<String> words(String name) {
        return Arrays.stream(latin(name).split("[^a-z']+"))
                .map(word -> word.replace("'", ""))
                .filter(word -> !word.isEmpty())
                .sorted((x, y) -> y.length() - x.length())
                .toList();
    }

    private static String latin(String name) {
        return LATIN.transliterate(name).toLowerCase(Locale.ROOT);
    }
}
