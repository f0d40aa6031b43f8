package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khronika.model.EventType;

/** What the types of two entries say: the same act, or another stage of it, or words about it. */
final class EventTypeEvidence {
    private static final Set<EventType> STAGES = EnumSet.of(
            EventType.DETENTION,
            EventType.CRIMINAL_CASE,
            EventType.TRIAL,
            EventType.SENTENCE,
            EventType.FINE,
            EventType.ADMINISTRATIVE_ARREST,
            EventType.APPEAL,
            EventType.RELEASE);
    /** Types of what goes on for days, so that the next day's entry is no repeat. */
    private static final Set<EventType> LASTING = EnumSet.of(
            EventType.TRIAL,
            EventType.STRIKE,
            EventType.HUNGER_STRIKE,
            EventType.PROTEST,
            EventType.STATEMENT,
            EventType.REFUSAL_OF_ASSEMBLY);
    /** Types of what happens to a person once within a few days. */
    private static final Set<EventType> ONCE = EnumSet.of(
            EventType.DETENTION,
            EventType.FINE,
            EventType.ADMINISTRATIVE_ARREST,
            EventType.SENTENCE,
            EventType.RELEASE,
            EventType.ATTACK,
            EventType.SELF_HARM);
    /** Types of what an authority decides, and of what comes after. */
    private static final Set<EventType> DECISIONS = EnumSet.of(
            EventType.FINE,
            EventType.ADMINISTRATIVE_ARREST,
            EventType.TRIAL,
            EventType.SENTENCE,
            EventType.APPEAL,
            EventType.RELEASE);
    /** Types of what is said about an act, and not the act. */
    private static final Set<EventType> WORDS =
            EnumSet.of(EventType.STATEMENT, EventType.REPORT, EventType.LEGISLATION);
    /** An entry of which nothing better is known says little about what it is. */
    private static final List<EventType> UNKNOWN = List.of(EventType.OTHER);

    private final LinkModel model;

    EventTypeEvidence(LinkModel model) {
        this.model = model;
    }

    /**
     * Adds its evidence for the pair.
     *
     * @param known what stands behind the kind of evidence where both entries are about the same target
     */
    void weigh(EventEvidence a, EventEvidence b, String known, List<Evidence> evidence) {
        Set<EventType> both = both(a.types(), b.types());
        String detail = labels(a.types()) + " / " + labels(b.types());
        for (EventType type : both) {
            evidence.add(model.evidence("type.same." + type.label(), "both"));
        }
        if (a.types().equals(UNKNOWN) != b.types().equals(UNKNOWN)) {
            evidence.add(model.evidence("type.unknown", detail));
            return;
        }
        if (both.isEmpty()) {
            evidence.add(model.evidence("type.other" + known, detail));
        } else {
            for (EventType type : EventType.values()) {
                if (a.types().contains(type) != b.types().contains(type)) {
                    evidence.add(model.evidence("type.one-sided", type.label()));
                }
            }
        }
        stages(a, b, known, detail, evidence);
        // where nobody is named in both, other types alone say little: an act and the words about it are told alike
        boolean comparable = !both.isEmpty() || !known.isEmpty();
        if (comparable
                && both(a.types(), WORDS).isEmpty() != both(b.types(), WORDS).isEmpty()) {
            evidence.add(model.evidence("type.words-of-act", detail));
        }
    }

    /** A case goes from stage to stage, seldom two on one day, and an entry tells the one that is its news. */
    private void stages(EventEvidence a, EventEvidence b, String known, String detail, List<Evidence> evidence) {
        Set<EventType> left = both(a.types(), STAGES);
        Set<EventType> right = both(b.types(), STAGES);
        if (!left.isEmpty() && !right.isEmpty() && both(left, right).isEmpty()) {
            boolean oneDay = a.start() == b.start() && a.end() == b.end();
            evidence.add(model.evidence(oneDay ? "stage.other-same-day" : "stage.other", detail));
        } else if (left.isEmpty() != right.isEmpty() && !known.isEmpty()) {
            evidence.add(model.evidence("stage.one-sided", detail));
        }
        if (left.contains(EventType.APPEAL) != right.contains(EventType.APPEAL) && !known.isEmpty()) {
            evidence.add(model.evidence("stage.appeal-one-sided", detail));
        }
    }

    /**
     * Whether both tell an act that nobody suffers twice within days: the types of such an act in common, the same decisions
     * and the same steps after them, and both or neither mere words about it.
     */
    static boolean isOneAct(EventEvidence a, EventEvidence b) {
        return !both(both(a.types(), b.types()), ONCE).isEmpty()
                && both(a.types(), DECISIONS).equals(both(b.types(), DECISIONS))
                && both(a.types(), WORDS).isEmpty() == both(b.types(), WORDS).isEmpty();
    }

    /** The types of both that last for days, in words; empty where there is none. */
    static String lasting(EventEvidence a, EventEvidence b) {
        return labels(both(both(a.types(), b.types()), LASTING));
    }

    private static Set<EventType> both(Collection<EventType> a, Collection<EventType> b) {
        Set<EventType> both = EnumSet.noneOf(EventType.class);
        both.addAll(a);
        both.retainAll(b);
        return both;
    }

    private static String labels(Collection<EventType> types) {
        List<String> labels = new ArrayList<>();
        for (EventType type : types) {
            labels.add(type.label());
        }
        return String.join(", ", labels);
    }
}
