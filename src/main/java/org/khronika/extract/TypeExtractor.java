package org.khronika.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.model.Charge;
import org.khronika.model.EventType;
import org.khronika.model.Mention;
import org.khronika.model.Sanction;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.model.TypeLabel;
import org.khronika.reference.CueWords;
import org.khronika.reference.TopicCues;
import org.khronika.reference.TypeCues;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights;
import org.khronika.reference.Zone;
import org.khronika.reference.ZoneCues;
import org.khronika.reference.ZoneSet;

/**
 * Says what happened in an entry. The phrases and facts of {@code type-cues.tsv} add up to a score a type, phrases only outside the
 * passages that their row excludes ({@code zone-cues.tsv}) and beside the topics that it needs ({@code topic-cues.tsv}). Companions
 * see what the phrases and facts gave. What the single words say by themselves comes last ({@code type-weights.tsv}); a type is given
 * where its score reaches 1.
 */
public final class TypeExtractor {
    private static final double ENOUGH = 1 - 1e-9;
    private static final double STRONG = 0.8;
    /** Features of words that the shortest entries of reports have. */
    private static final int USUAL = 80;

    private static final List<EventType> TYPES = List.of(EventType.values());

    private final TypeCues cues;
    private final CueIndex<TypeCues.Phrase> phrases;
    private final Zones zones;
    private final Topics topics;
    private final WordModel model;
    private final List<EventType> learnt;
    private final List<String> learntRules;

    TypeExtractor(TypeCues cues, ZoneCues zoneCues, TopicCues topicCues, CueWords words, WordModel model) {
        this.model = model;
        this.learnt = model.labels().stream().map(EventType::ofLabel).toList();
        this.learntRules =
                learnt.stream().map(type -> "type." + type.label() + ".words").toList();
        this.cues = cues;
        this.phrases = new CueIndex<>(cues.phrases(), TypeCues.Phrase::pattern, words, true);
        this.zones = new Zones(zoneCues, words);
        this.topics = new Topics(topicCues, words);
    }

    /** An extractor with the bundled tables. */
    public static TypeExtractor load() {
        return load(WordClasses.load());
    }

    static TypeExtractor load(WordClasses classes) {
        return new TypeExtractor(
                TypeCues.load(),
                ZoneCues.load(),
                TopicCues.load(),
                CueWords.load(),
                new WordModel(classes, WordWeights.load("type-weights.tsv"), USUAL));
    }

    /** At least one type, in the order of {@link EventType}; {@code other} where nothing speaks for any. */
    public List<TypeLabel> read(
            EntryText text, List<Mention> mentions, List<Charge> charges, List<Sanction> sanctions) {
        return read(CueText.of(text, mentions), charges, sanctions);
    }

    List<TypeLabel> read(CueText units, List<Charge> charges, List<Sanction> sanctions) {
        List<Quotes.Passage> quotes = Quotes.in(units);
        Ballot<EventType> ballot = new Ballot<>();
        EntryFacts facts = new EntryFacts(units, quotes, charges, sanctions);
        ZoneSet[] passages = zones.of(units, quotes);
        Set<EventType> opening = castPhrases(units, passages, ballot);
        castFacts(facts, opening, ballot);
        castCompanions(labels(ballot), ballot);
        castWords(model.vote(units, passages), facts.of("any"), ballot);
        List<TypeLabel> labels = labels(ballot);
        if (labels.isEmpty()) {
            labels = likeliest(ballot);
        }
        if (labels.isEmpty()) {
            Span whole = facts.of("any");
            return List.of(new TypeLabel(EventType.OTHER, new Trace(whole, "type.other.default")));
        }
        return labels;
    }

    /** Gives the types that a phrase of weight speaks for where the entry opens, in the first sentence that tells something. */
    private Set<EventType> castPhrases(CueText text, ZoneSet[] zones, Ballot<EventType> ballot) {
        Set<EventType> opening = EnumSet.noneOf(EventType.class);
        Topics.Found found = topics.in(text);
        List<CueText.Unit> units = text.units();
        phrases.find(text, (cue, first, last, person) -> {
            if (!zones[first].meets(cue.outside())
                    && found.meet(cue.needs(), units.get(first).sentence())) {
                ballot.cast(
                        cue.type(),
                        cue.weight(),
                        cue.rule(),
                        units.get(first).start(),
                        units.get(last).end());
                if (cue.weight() >= STRONG && !zones[first].has(Zone.LATER)) {
                    opening.add(cue.type());
                }
            }
        });
        return opening;
    }

    private void castFacts(EntryFacts facts, Set<EventType> opening, Ballot<EventType> ballot) {
        for (int i = 0; i < cues.facts().size(); i++) {
            TypeCues.Fact cue = cues.facts().get(i);
            String fact = cue.fact().equals(TypeCues.LATER) && !opening.contains(cue.type()) ? "any" : cue.fact();
            Span span = facts.of(fact);
            if (span != null) {
                ballot.cast(cue.type(), cue.weight(), cue.rule(), span.start(), span.end());
            }
        }
    }

    /** What the other types found so far say of each: all at once, so that the order of the table does not matter. */
    private void castCompanions(List<TypeLabel> found, Ballot<EventType> ballot) {
        double[] scores = new double[TYPES.size()];
        TypeLabel[] labels = new TypeLabel[TYPES.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ballot.score(TYPES.get(i));
        }
        for (TypeLabel label : found) {
            labels[label.type().ordinal()] = label;
        }
        for (int i = 0; i < cues.companions().size(); i++) {
            TypeCues.Companion cue = cues.companions().get(i);
            TypeLabel other = labels[cue.other().ordinal()];
            if (other != null
                    && (!cue.rival()
                            || scores[cue.other().ordinal()] > scores[cue.type().ordinal()])) {
                Span span = other.trace().span();
                ballot.cast(cue.type(), cue.weight(), cue.rule(), span.start(), span.end());
            }
        }
    }

    /** What the words say by themselves, whatever phrases they make; what they say against a type they say all together. */
    private void castWords(Optional<WordVote> words, Span whole, Ballot<EventType> ballot) {
        words.ifPresent(vote -> {
            for (int i = 0; i < learnt.size(); i++) {
                double weight = vote.of(i);
                Span place = weight > 0 ? vote.place(i) : whole;
                ballot.cast(learnt.get(i), weight, learntRules.get(i), place.start(), place.end());
            }
        });
    }

    /** The type that the most speaks for, if more than against: an entry is about something, and {@code other} is the last resort. */
    private static List<TypeLabel> likeliest(Ballot<EventType> ballot) {
        EventType best = EventType.OTHER;
        double most = 0;
        for (int i = 0; i < TYPES.size(); i++) {
            EventType type = TYPES.get(i);
            if (ballot.score(type) > most + 1e-9) {
                best = type;
                most = ballot.score(type);
            }
        }
        EventType type = best;
        return ballot.strongest(type)
                .map(trace -> List.of(new TypeLabel(type, trace)))
                .orElse(List.of());
    }

    private static List<TypeLabel> labels(Ballot<EventType> ballot) {
        List<TypeLabel> labels = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
            EventType type = TYPES.get(i);
            if (ballot.score(type) >= ENOUGH) {
                ballot.strongest(type).ifPresent(trace -> labels.add(new TypeLabel(type, trace)));
            }
        }
        return List.copyOf(labels);
    }
}
