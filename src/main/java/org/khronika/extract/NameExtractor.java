package org.khronika.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameParser;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.NameWeights;
import org.khronika.reference.NameWords;
import org.khronika.reference.OrdinaryWords;

/**
 * Finds the written forms of persons' names. Rows of capitalised words and initials are candidates; their words, their shape,
 * their surroundings and what the same report shows elsewhere are weighed against each other.
 */
public final class NameExtractor {
    private final NameLexicon lexicon;
    private final NameRuns runs;
    private final NameContext context;
    private final NameSegmenter segmenter;
    private final NameParser parser;
    private final NameGrouper grouper;

    /**
     * An extractor on given tables.
     *
     * @param lexicon what is known of single words
     * @param words what words say of their neighbours
     * @param ordinary words that are no names
     * @param weights how strongly each sign speaks
     * @param place whether a capitalised word is the name of a place
     */
    public NameExtractor(
            NameLexicon lexicon,
            NameWords words,
            OrdinaryWords ordinary,
            NameWeights weights,
            Predicate<String> place) {
        this.lexicon = lexicon;
        this.runs = new NameRuns(lexicon, words, ordinary, weights, place);
        this.context = new NameContext(words, weights);
        this.segmenter = new NameSegmenter(new NameScorer(weights, words, context, place));
        this.parser = new NameParser(lexicon);
        this.grouper = new NameGrouper(lexicon, words);
    }

    /**
     * An extractor on the tables of {@code data/reference}.
     *
     * @param place whether a capitalised word is the name of a place
     * @throws IllegalStateException where a table is missing or broken
     */
    public static NameExtractor load(Predicate<String> place) {
        return load(place, OrdinaryWords.load());
    }

    private static NameExtractor load(Predicate<String> place, OrdinaryWords ordinary) {
        NameWords words = NameWords.load();
        return new NameExtractor(NameLexicon.load(words), words, ordinary, NameWeights.load(), place);
    }

    /**
     * An extractor on the tables of {@code data/reference}, that takes for a place what the gazetteer does, settlements that
     * are called like persons among them.
     *
     * @throws IllegalStateException where a table is missing or broken
     */
    public static NameExtractor load(Gazetteer gazetteer) {
        return load(gazetteer, OrdinaryWords.load());
    }

    /** The same, the ordinary words loaded already. */
    static NameExtractor load(Gazetteer gazetteer, OrdinaryWords ordinary) {
        return load(
                form -> gazetteer.isPlaceName(form)
                        || !gazetteer.settlements(form).isEmpty(),
                ordinary);
    }

    /** What it knows of single words. */
    NameLexicon lexicon() {
        return lexicon;
    }

    /**
     * Goes through a report once to see which words are its surnames and given names.
     *
     * @param entries all entries of the report; what is read of one of them later depends on no other report
     */
    public NameReader forReport(List<EntryText> entries) {
        ReportNames seen = new ReportNames(lexicon);
        entries.forEach(entry -> seen.addWords(entry.tokens()));
        NameReader first = new NameReader(runs, context, segmenter, parser, grouper, seen, Map.of());
        Map<String, NameWord.Knowledge> known = new HashMap<>();
        ReportNames report = new ReportNames(lexicon);
        for (EntryText entry : entries) {
            report.addWords(entry.tokens());
            for (NameUnit unit : first.units(entry, text -> known.computeIfAbsent(text, runs::knowledge))) {
                String form = unit.span().of(entry.text());
                if (unit.shape() != NameShape.SINGLE && !lexicon.ambiguous(form)) {
                    report.addName(parser.parse(form));
                }
            }
        }
        return new NameReader(runs, context, segmenter, parser, grouper, report, known);
    }
}
