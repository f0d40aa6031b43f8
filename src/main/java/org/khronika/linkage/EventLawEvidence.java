package org.khronika.linkage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.model.EventType;

/** What the charges and penalties of two entries say. */
final class EventLawEvidence {
    /** Types of what an authority decides once. */
    private static final Set<EventType> VERDICTS =
            EnumSet.of(EventType.FINE, EventType.ADMINISTRATIVE_ARREST, EventType.SENTENCE);

    /** Types of what comes after a decision. */
    private static final Set<EventType> AFTER = EnumSet.of(EventType.APPEAL, EventType.RELEASE);

    private final LinkModel model;

    EventLawEvidence(LinkModel model) {
        this.model = model;
    }

    /**
     * Adds its evidence for the pair.
     *
     * @param common whom both entries name
     * @return whether both tell of one decision: the same person, article and penalty
     */
    boolean weigh(EventEvidence a, EventEvidence b, EventPersonEvidence.Common common, List<Evidence> evidence) {
        String known = common == EventPersonEvidence.Common.NOBODY ? "" : "-of-same-person";
        boolean charge = charges(a, b, known, evidence);
        boolean penalty = penalties(a, b, known, evidence);
        boolean same = charge && penalty && common == EventPersonEvidence.Common.ACCUSED && sameStep(a, b);
        if (same) {
            evidence.add(model.evidence("verdict.same", "person, article and penalty"));
        }
        return same;
    }

    /** Whether both tell a verdict, and neither alone an appeal against it or a release after it. */
    private static boolean sameStep(EventEvidence a, EventEvidence b) {
        boolean verdict = VERDICTS.stream()
                .anyMatch(type -> a.types().contains(type) && b.types().contains(type));
        return verdict
                && AFTER.stream()
                        .allMatch(type -> a.types().contains(type) == b.types().contains(type));
    }

    /** Whether an article is in both, with its part where both tell one. */
    private boolean charges(EventEvidence a, EventEvidence b, String known, List<Evidence> evidence) {
        if (a.charges().isEmpty() != b.charges().isEmpty()) {
            evidence.add(model.evidence(
                    "charge.one-sided", String.join(", ", a.charges()) + String.join(", ", b.charges())));
        }
        if (a.charges().isEmpty() || b.charges().isEmpty()) {
            return false;
        }
        TreeSet<String> parts = new TreeSet<>(a.charges());
        parts.retainAll(b.charges());
        TreeSet<String> articles = articles(a);
        articles.retainAll(articles(b));
        String kind = !parts.isEmpty() ? "charge.same" : !articles.isEmpty() ? "charge.same-article" : "charge.other";
        evidence.add(
                model.evidence(kind + known, String.join(", ", a.charges()) + " / " + String.join(", ", b.charges())));
        return !parts.isEmpty() || !articles.isEmpty() && (isWhole(a, articles) || isWhole(b, articles));
    }

    /** Whether the entry names such an article without a part. */
    private static boolean isWhole(EventEvidence entry, Collection<String> articles) {
        return entry.charges().stream()
                .anyMatch(charge -> articles.contains(charge.substring(charge.lastIndexOf(' ') + 1)));
    }

    /** Without parts; the law does not count, for it is often left out. */
    private static TreeSet<String> articles(EventEvidence entry) {
        TreeSet<String> articles = new TreeSet<>();
        for (String charge : entry.charges()) {
            String article = charge.substring(charge.lastIndexOf(' ') + 1);
            int part = article.indexOf('/');
            articles.add(part < 0 ? article : article.substring(0, part));
        }
        return articles;
    }

    /** Whether all penalties of one kind are of one size. */
    private boolean penalties(EventEvidence a, EventEvidence b, String known, List<Evidence> evidence) {
        int same = 0;
        int other = 0;
        for (EventEvidence.Penalty x : a.penalties()) {
            boolean type = false;
            boolean size = false;
            for (EventEvidence.Penalty y : b.penalties()) {
                if (x.type().equals(y.type()) && x.size() > 0 && y.size() > 0) {
                    type = true;
                    size |= Math.abs(x.size() - y.size()) <= 0.02 * Math.max(x.size(), y.size());
                }
            }
            same += type && size ? 1 : 0;
            other += type && !size ? 1 : 0;
        }
        if (a.penalties().isEmpty() != b.penalties().isEmpty()) {
            boolean unnamed = a.persons().isEmpty() != b.persons().isEmpty();
            evidence.add(model.evidence(unnamed ? "penalty.of-named" : "penalty.one-sided", "told by one alone"));
        } else if (same > 0) {
            evidence.add(model.evidence(
                    "penalty.same" + known, same + " of " + a.penalties().size()));
        } else if (other > 0) {
            evidence.add(model.evidence(
                    "penalty.other-size" + known, other + " of " + a.penalties().size()));
        }
        return same > 0 && other == 0;
    }
}
