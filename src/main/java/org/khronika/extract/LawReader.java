package org.khronika.extract;

import java.util.BitSet;
import java.util.List;
import org.khronika.model.Mention;
import org.khronika.model.Span;
import org.khronika.reference.Occupations;
import org.khronika.reference.Statutes;

/**
 * Reads what an entry tells of the law, once for all who need it: the provisions cited and the penalties told, not yet tied to
 * anybody. Immutable, safe for use by several threads.
 */
public final class LawReader {
    private final ProvisionReader provisions;
    private final PersonCues cues = new PersonCues();
    private final PenaltyWords lexicon = new PenaltyWords();
    private final TermReader terms = new TermReader();

    private final PersonGenders genders;
    private final Occupations occupations;

    /** Reads with the bundled lexicons, and with nothing known of the persons but their places. */
    public LawReader(Statutes statutes) {
        this(statutes, PersonGenders.unknown(), Occupations.load());
    }

    LawReader(Statutes statutes, PersonGenders genders, Occupations occupations) {
        provisions = new ProvisionReader(statutes);
        this.genders = genders;
        this.occupations = occupations;
    }

    /**
     * Reads an entry.
     *
     * @param mentions the persons named in it, their roles not needed
     */
    public LawReading read(EntryText text, List<Mention> mentions) {
        return read(new Words(text), mentions, CueText.of(text, mentions));
    }

    LawReading read(Words words, List<Mention> mentions, CueText units) {
        ProvisionReader.Result cited = provisions.read(words);
        List<Penalty> penalties = new PenaltyReader(
                        new PenaltyContext(words, lexicon, terms, cited.provisions(), names(words, mentions)))
                .read();
        return new LawReading(
                words, cited, penalties, () -> People.of(units, words, mentions, genders, occupations), cues);
    }

    private static BitSet names(Words words, List<Mention> mentions) {
        BitSet named = new BitSet(words.size());
        for (Mention mention : mentions) {
            for (Span span : mention.spans()) {
                named.set(words.tokenAt(span.start()), words.tokenAt(span.end()));
            }
        }
        return named;
    }
}
