package org.khronika.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.khronika.reference.CueWords;
import org.khronika.reference.TopicCues;
import org.khronika.reference.TypeCues;

/** Says which topics an entry brings up, and in which sentences. */
final class Topics {
    private final CueIndex<TopicCues.Phrase> phrases;

    Topics(TopicCues cues, CueWords words) {
        this.phrases = new CueIndex<>(cues.phrases(), TopicCues.Phrase::pattern, words);
    }

    /** The topics of {@code text}. */
    Found in(CueText text) {
        Map<String, BitSet> sentences = new HashMap<>();
        phrases.find(text, (cue, first, last, person) -> sentences
                .computeIfAbsent(cue.topic(), k -> new BitSet())
                .set(text.units().get(first).sentence()));
        return new Found(sentences);
    }

    /**
     * The topics of an entry.
     *
     * @param sentences the numbers of the sentences that bring each up
     */
    record Found(Map<String, BitSet> sentences) {
        /** Whether all that {@code needs} asks for is there, for a phrase in the sentence of that number. */
        boolean meet(TypeCues.Needs needs, int sentence) {
            for (int i = 0; i < needs.anywhere().size(); i++) {
                if (!sentences.containsKey(needs.anywhere().get(i))) {
                    return false;
                }
            }
            for (int i = 0; i < needs.beside().size(); i++) {
                BitSet where = sentences.get(needs.beside().get(i));
                if (where == null || !where.get(sentence)) {
                    return false;
                }
            }
            return true;
        }
    }
}
