package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.khronika.model.Charge;
import org.khronika.model.Mention;
import org.khronika.model.Role;
import org.khronika.model.Sanction;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.reference.AccusedProvisions;
import org.khronika.reference.CuePattern;
import org.khronika.reference.CueWords;
import org.khronika.reference.Deeds;
import org.khronika.reference.Occupations;
import org.khronika.reference.RoleCues;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights;

/**
 * Says what each person is in an entry, from the words around the name and from what the person is charged with. The cues of
 * {@code role-cues.tsv} add up to a score a role, of which little counts beyond {@value #ENOUGH}; to it comes what the single words
 * around the name say ({@code role-weights.tsv}). The highest wins, {@code target} where nothing speaks for another.
 */
public final class RoleExtractor {
    private static final List<Role> ROLES = List.of(Role.values());
    /** Of what cues say for a role, or against it, beyond this, a {@link #REST} counts. */
    private static final double ENOUGH = 2;

    private static final double REST = 0.1;
    /** Features of words that most persons have around their names. */
    private static final int USUAL = 40;

    private final RoleCues cues;
    private final CueIndex<RoleCues.Phrase> phrases;
    private final PersonFacts.Lexicons lexicons;
    private final WordModel model;
    private final List<Role> learnt;

    RoleExtractor(RoleCues cues, PersonFacts.Lexicons lexicons, CueWords words, WordModel model) {
        this.model = model;
        this.learnt = model.labels().stream().map(Role::ofLabel).toList();
        this.cues = cues;
        this.phrases = new CueIndex<>(cues.phrases(), RoleCues.Phrase::pattern, words);
        this.lexicons = lexicons;
    }

    /** An extractor with the bundled tables. */
    public static RoleExtractor load() {
        return load(WordClasses.load());
    }

    static RoleExtractor load(WordClasses classes) {
        return new RoleExtractor(
                RoleCues.load(),
                new PersonFacts.Lexicons(
                        AccusedProvisions.load(), OfficeHolders.load(), Occupations.load(), Deeds.load()),
                CueWords.load(),
                new WordModel(classes, WordWeights.load("role-weights.tsv"), USUAL));
    }

    /** The same mentions in the same order with their roles; forms of one person share theirs. */
    public List<Mention> read(EntryText text, List<Mention> mentions, List<Charge> charges, List<Sanction> sanctions) {
        return read(CueText.of(text, mentions), mentions, charges, sanctions);
    }

    List<Mention> read(CueText units, List<Mention> mentions, List<Charge> charges, List<Sanction> sanctions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Map<Integer, Ballot<Role>> ballots = new HashMap<>();
        for (Mention mention : mentions) {
            ballots.putIfAbsent(mention.person(), new Ballot<>());
        }
        castPhrases(units, ballots);
        castFacts(PersonFacts.of(units, mentions, charges, sanctions, lexicons), ballots);
        Map<Integer, Verdict> verdicts = new HashMap<>();
        Map<Integer, WordVote> votes = model.votes(units);
        ballots.forEach(
                (person, ballot) -> verdicts.put(person, verdict(ballot, Optional.ofNullable(votes.get(person)))));
        List<Mention> out = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Verdict verdict = verdicts.get(mention.person());
            out.add(mention.withRole(
                    verdict.role(),
                    verdict.trace()
                            .orElseGet(() -> new Trace(
                                    mention.span(), "role." + verdict.role().label() + ".default"))));
        }
        return List.copyOf(out);
    }

    private void castPhrases(CueText text, Map<Integer, Ballot<Role>> ballots) {
        Map<CuePattern.Choice, Boolean> topics = new HashMap<>();
        List<CueText.Unit> units = text.units();
        phrases.find(text, (cue, first, last, person) -> {
            if (isMet(cue, units, topics)) {
                for (int number : units.get(person).persons()) {
                    ballots.get(number)
                            .cast(
                                    cue.role(),
                                    cue.weight(),
                                    cue.rule(),
                                    units.get(first).start(),
                                    units.get(last).end());
                }
            }
        });
    }

    private void castFacts(PersonFacts facts, Map<Integer, Ballot<Role>> ballots) {
        for (int i = 0; i < cues.facts().size(); i++) {
            RoleCues.Fact cue = cues.facts().get(i);
            SortedMap<Integer, Span> held = facts.of(cue.fact());
            if (held.isEmpty()) {
                continue;
            }
            for (Map.Entry<Integer, Span> fact : held.entrySet()) {
                Ballot<Role> ballot = ballots.get(fact.getKey());
                if (ballot != null) {
                    Span span = fact.getValue();
                    ballot.cast(cue.role(), cue.weight(), cue.rule(), span.start(), span.end());
                }
            }
        }
    }

    /** Whether the entry brings up what the phrase needs; {@code topics} keeps what was found out. */
    private static boolean isMet(
            RoleCues.Phrase cue, List<CueText.Unit> units, Map<CuePattern.Choice, Boolean> topics) {
        if (cue.topic().isEmpty()) {
            return true;
        }
        CuePattern.Choice topic = cue.topic().get();
        Boolean met = topics.get(topic);
        if (met == null) {
            met = holds(units, topic);
            topics.put(topic, met);
        }
        return met;
    }

    private static boolean holds(List<CueText.Unit> units, CuePattern.Choice topic) {
        for (int i = 0; i < units.size(); i++) {
            if (topic.takes(units.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** The role of a person, and what speaks for it the most; nothing where it is left over. */
    private record Verdict(Role role, Optional<Trace> trace) {}

    /** The role with the most weight, {@code target} or the earlier of two alike. */
    private Verdict verdict(Ballot<Role> ballot, Optional<WordVote> vote) {
        Role best = Role.TARGET;
        double most = score(Role.TARGET, ballot, vote);
        for (Role role : ROLES) {
            double score = score(role, ballot, vote);
            if (score > most) {
                best = role;
                most = score;
            }
        }
        Role role = best;
        int label = learnt.indexOf(role);
        return new Verdict(role, ballot.strongest(role).or(() -> vote.filter(words -> label >= 0 && words.of(label) > 0)
                .map(words -> new Trace(words.place(label), "role." + role.label() + ".words"))));
    }

    private double score(Role role, Ballot<Role> ballot, Optional<WordVote> vote) {
        int label = learnt.indexOf(role);
        double said = ballot.score(role);
        double cues = Math.max(-ENOUGH, Math.min(ENOUGH, said)) + REST * said;
        return label < 0 || vote.isEmpty() ? cues : cues + vote.get().of(label);
    }
}
