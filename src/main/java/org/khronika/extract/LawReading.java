package org.khronika.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What one entry tells of the law, and whom it may be about. For one thread. */
public final class LawReading {
    private final Words words;
    private final ProvisionReader.Result cited;
    private final List<Penalty> penalties;
    private final Supplier<People> people;
    private final PersonCues cues;
    private final BitSet passed;
    private Attribution attribution;

    LawReading(
            Words words,
            ProvisionReader.Result cited,
            BitSet repeats,
            List<Penalty> penalties,
            Supplier<People> people,
            PersonCues cues) {
        this.words = words;
        this.cited = cited;
        this.penalties = penalties;
        this.people = people;
        this.cues = cues;
        passed = new BitSet(words.size());
        passed.or(repeats);
        cited.provisions().forEach(provision -> passed.set(provision.first(), provision.end()));
        penalties.forEach(penalty -> passed.set(penalty.first(), penalty.end()));
    }

    Words words() {
        return words;
    }

    List<Provision> provisions() {
        return cited.provisions();
    }

    List<Penalty> penalties() {
        return penalties;
    }

    /** Codes made out and numbers that do not exist, in words for a person. */
    List<String> warnings() {
        return cited.warnings();
    }

    /** Says whom a place of the text is about; made when first asked for, as most entries tell of no law. */
    Attribution attribution() {
        if (attribution == null) {
            BitSet told = new BitSet(words.size());
            penalties.forEach(penalty -> told.set(penalty.first(), penalty.end()));
            attribution = new Attribution(words, people.get(), cues, told, passed);
        }
        return attribution;
    }

    /** A charge or penalty as a place to look for persons from. */
    Attribution.Anchor anchor(int first, int end, Set<Integer> charged, boolean money) {
        return new Attribution.Anchor(first, end, passed, charged, money);
    }
}
