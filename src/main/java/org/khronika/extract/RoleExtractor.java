package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<Integer, Ballot<Role>> ballots = new TreeMap<>();
        for (Mention mention : mentions) {
            ballots.putIfAbsent(mention.person(), new Ballot<>(Role.class));
        }
        Map<CuePattern.Choice, Boolean> topics = new HashMap<>();
        for (CueIndex.Hit<RoleCues.Phrase> hit : phrases.find(units)) {
            RoleCues.Phrase cue = hit.meaning();
            if (cue.topic().isPresent() && !topics.computeIfAbsent(cue.topic().get(), topic -> holds(units, topic))) {
                continue;
            }
            Span span = new Span(
                    units.units().get(hit.first()).span().start(),
                    units.units().get(hit.last()).span().end());
            for (int person : units.units().get(hit.person()).persons()) {
                ballots.get(person).cast(cue.role(), cue.weight(), new Trace(span, cue.rule()));
            }
        }
        PersonFacts facts = PersonFacts.of(units, mentions, charges, sanctions, lexicons);
        for (RoleCues.Fact cue : cues.facts()) {
            facts.of(cue.fact()).forEach((person, span) -> {
                Ballot<Role> ballot = ballots.get(person);
                if (ballot != null) {
                    ballot.cast(cue.role(), cue.weight(), new Trace(span, cue.rule()));
                }
            });
        }
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

    private static boolean holds(CueText text, CuePattern.Choice topic) {
        return text.units().stream().anyMatch(unit -> topic.takes(unit.word()));
    }

    /** The role with the most weight, the earlier of two alike. */
    private static Role winner(Ballot<Role> ballot) {
        Role best = Role.TARGET;
        for (Role role : Role.values()) {
            if (ballot.score(role) > ballot.score(best)) {
                best = role;
            }
        }
        return best;
    }
}
