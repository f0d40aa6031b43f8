package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Says what each person is in an entry, from the words around the name and from what the person is charged with. The cues of
 * {@code role-cues.tsv} add up to a score a role; the highest wins, {@code target} where nothing speaks for another.
 */
public final class RoleExtractor {
    private static final List<Role> ROLES = List.of(Role.values());

    private final RoleCues cues;
    private final CueIndex<RoleCues.Phrase> phrases;
    private final PersonFacts.Lexicons lexicons;

    RoleExtractor(RoleCues cues, PersonFacts.Lexicons lexicons, CueWords words) {
        this.cues = cues;
        this.phrases = new CueIndex<>(cues.phrases(), RoleCues.Phrase::pattern, words);
        this.lexicons = lexicons;
    }

    /** An extractor with the bundled tables. */
    public static RoleExtractor load() {
        return new RoleExtractor(
                RoleCues.load(),
                new PersonFacts.Lexicons(
                        AccusedProvisions.load(), OfficeHolders.load(), Occupations.load(), Deeds.load()),
                CueWords.load());
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
        List<Mention> out = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Ballot<Role> ballot = ballots.get(mention.person());
            Role role = winner(ballot);
            out.add(mention.withRole(
                    role,
                    ballot.strongest(role)
                            .orElseGet(() -> new Trace(mention.span(), "role." + role.label() + ".default"))));
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

    /** The role with the most weight, the earlier of two alike. */
    private static Role winner(Ballot<Role> ballot) {
        Role best = Role.TARGET;
        for (Role role : ROLES) {
            if (ballot.score(role) > ballot.score(best)) {
                best = role;
            }
        }
        return best;
    }
}
