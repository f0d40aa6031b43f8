package org.khronika.extract;

import java.util.Optional;
import org.khronika.model.DateRole;

/** Says from the words around a date what it is the date of: the nearest cue of its sentence, those before it first. */
final class DateRoles {
    private static final int REACH = 14;
    /** A cue behind the date counts as that many words further off. */
    private static final int BEHIND = 2;

    private final DateLexicon lexicon;
    private final Words words;

    DateRoles(DateLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * @param far how many words from the date
     * @param planned whether anything near speaks of what is to come
     */
    record Cue(DateRole role, int far, boolean planned) {}

    /** The cue that is nearest to the tokens from {@code first} to before {@code end}, other dates not crossed. */
    Optional<Cue> nearest(int first, int end) {
        int sentence = words.sentence(first);
        Cue best = null;
        for (int i = first - 1; i >= 0 && first - i <= REACH && isInside(i, sentence); i--) {
            best = better(best, i, first - 1 - i);
        }
        for (int i = end; i < words.size() && i - end < REACH && isInside(i, sentence); i++) {
            best = better(best, i, i - end + BEHIND);
        }
        return Optional.ofNullable(best);
    }

    private boolean isInside(int at, int sentence) {
        return words.sentence(at) == sentence && !words.is(at, ";");
    }

    private Cue better(Cue best, int at, int far) {
        if (!words.isWord(at)) {
            return best;
        }
        Optional<Phrases.Match<DateLexicon.Cue>> cue = lexicon.cues.at(words, at);
        if (cue.isEmpty()) {
            return best;
        }
        DateRole role = cue.get().value().role();
        int counted = far + cue.get().value().far();
        boolean planned = role == DateRole.PLAN || best != null && best.planned();
        return best == null || counted < best.far()
                ? new Cue(role, counted, planned)
                : new Cue(best.role(), best.far(), planned);
    }

    /**
     * The role of a date.
     *
     * @param lead how the word before it bounds it
     * @param stretch whether it has two ends
     * @param ahead whether it lies behind the entry
     * @param past whether it lies before the entry, when nothing is to come
     */
    static DateRole role(
            Optional<Cue> cue, Optional<DateLexicon.Lead> lead, boolean stretch, boolean ahead, boolean past) {
        boolean planned = cue.filter(Cue::planned).isPresent();
        boolean close = cue.filter(c -> c.far() <= BEHIND).isPresent();
        boolean from = lead.filter(DateLexicon.Lead.FROM::equals).isPresent();
        boolean until = lead.filter(DateLexicon.Lead.UNTIL::equals).isPresent();
        if (planned && ahead) {
            return DateRole.PLAN;
        }
        if (until || from && (stretch || !close || cue.orElseThrow().role() == DateRole.ACT)) {
            return DateRole.PERIOD;
        }
        if (ahead && (!close || cue.orElseThrow().role() == DateRole.ACT)) {
            return DateRole.PLAN;
        }
        return cue.map(Cue::role)
                .filter(role -> role != DateRole.PLAN || !past)
                .orElse(stretch ? DateRole.PERIOD : DateRole.OTHER);
    }
}
