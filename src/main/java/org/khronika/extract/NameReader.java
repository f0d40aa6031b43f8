package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khronika.model.Mention;
import org.khronika.model.PersonName;
import org.khronika.model.Role;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.names.NameParser;

/** Reads the names of a report's entries, knowing what the whole report has shown of them. */
public final class NameReader {
    private final NameRuns runs;
    private final NameContext context;
    private final NameSegmenter segmenter;
    private final NameParser parser;
    private final NameGrouper grouper;
    private final ReportNames report;
    private final Map<String, NameWord.Knowledge> known;

    NameReader(
            NameRuns runs,
            NameContext context,
            NameSegmenter segmenter,
            NameParser parser,
            NameGrouper grouper,
            ReportNames report,
            Map<String, NameWord.Knowledge> known) {
        this.runs = runs;
        this.context = context;
        this.segmenter = segmenter;
        this.parser = parser;
        this.grouper = grouper;
        this.report = report;
        this.known = Map.copyOf(known);
    }

    /**
     * The forms of an entry in the order of their first places, each with every place it stands at. Forms of one person share
     * their number. The role is a placeholder until {@code RoleExtractor} reads it.
     */
    public List<Mention> read(EntryText entry) {
        List<NameUnit> units = units(entry);
        Map<String, List<NameUnit>> forms = new LinkedHashMap<>();
        for (NameUnit unit : units) {
            forms.computeIfAbsent(unit.span().of(entry.text()), form -> new ArrayList<>())
                    .add(unit);
        }
        List<NameGrouper.Form> parsed = new ArrayList<>();
        forms.forEach((form, places) -> parsed.add(new NameGrouper.Form(
                form, name(form), places.stream().map(NameUnit::span).toList())));
        int[] persons = grouper.group(parsed, entry);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            NameGrouper.Form form = parsed.get(i);
            Span at = form.spans().get(0);
            mentions.add(new Mention(
                    form.text(),
                    form.spans(),
                    form.name(),
                    persons[i],
                    Role.OTHER,
                    new Trace(at, rule(forms.get(form.text()).get(0))),
                    new Trace(at, "role.unread")));
        }
        return List.copyOf(mentions);
    }

    private PersonName name(String form) {
        return parser.parse(form, report);
    }

    private static String rule(NameUnit unit) {
        return "name." + unit.shape().label();
    }

    /** The names of an entry, first by themselves, then again with what the entry's other names show. */
    private List<NameUnit> units(EntryText entry) {
        return units(entry, text -> {
            NameWord.Knowledge knowledge = known.get(text);
            return knowledge == null ? runs.knowledge(text) : knowledge;
        });
    }

    /** The same, with what lexicons say of words given. */
    List<NameUnit> units(EntryText entry, Function<String, NameWord.Knowledge> knowledge) {
        List<List<NameWord>> cut = runs.cut(entry, knowledge);
        if (cut.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = entry.tokens();
        int headingEnd = context.headingEnd(tokens);
        List<NameUnit> first =
                pass(cut, new NameScorer.Scene(entry, tokens, headingEnd, report, Set.of(), Set.of(), Set.of()));
        Set<String> keys = new HashSet<>();
        Set<String> initials = new HashSet<>();
        Set<Integer> listed = new HashSet<>();
        for (NameUnit unit : first) {
            if (unit.shape() != NameShape.SINGLE) {
                for (NameWord word : unit.words()) {
                    switch (word.kind()) {
                        case WORD -> keys.add(word.key());
                        case INITIAL, BARE -> initials.add(word.key());
                        case PARTICLE, AFFIX -> {
                            // tell nothing of other names
                        }
                    }
                }
            }
            NameLists.beside(entry.tokens(), unit, listed);
        }
        NameLists.surnames(entry.tokens(), cut, listed);
        return pass(cut, new NameScorer.Scene(entry, tokens, headingEnd, report, keys, initials, listed));
    }

    private List<NameUnit> pass(List<List<NameWord>> cut, NameScorer.Scene scene) {
        List<NameUnit> units = new ArrayList<>();
        for (List<NameWord> run : cut) {
            segmenter.names(run, scene, units);
        }
        return units;
    }
}
