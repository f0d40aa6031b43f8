package org.khronika.reference;

import java.util.List;

/**
 * The phrases that bring up a topic: where there is a prison, "no letters" is about the treatment there, elsewhere it is not.
 *
 * @param phrases in the order of the table
 */
public record TopicCues(List<Phrase> phrases) {
    public TopicCues {
        phrases = List.copyOf(phrases);
    }

    /**
     * A phrase that brings up a topic.
     *
     * @param topic its name
     * @param pattern the phrase
     */
    public record Phrase(String topic, CuePattern pattern) {}

    /** Reads {@code topic-cues.tsv}. */
    public static TopicCues load() {
        CueClasses classes = CueClasses.load();
        return new TopicCues(ReferenceTable.load("topic-cues.tsv").rows().stream()
                .flatMap(row -> row.list("patterns").stream()
                        .map(pattern -> new Phrase(row.get("topic"), classes.parse(pattern))))
                .toList());
    }

    /** @throws IllegalArgumentException where no phrase brings that topic up */
    void require(String topic) {
        if (phrases.stream().noneMatch(phrase -> phrase.topic().equals(topic))) {
            throw new IllegalArgumentException("no phrase of topic-cues.tsv brings up the topic " + topic);
        }
    }
}
