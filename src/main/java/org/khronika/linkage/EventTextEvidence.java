package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.khronika.model.EventType;

/**
 * What the texts of two entries say. Retellings share few words, so the words both have are set against the shorter of the
 * two, and rare words, names and numbers count more.
 */
final class EventTextEvidence {
    private final LinkModel model;

    EventTextEvidence(LinkModel model) {
        this.model = model;
    }

    /**
     * Adds its evidence for the pair.
     *
     * @param known what stands behind the kind of evidence where both entries are about the same target
     */
    void weigh(EventEvidence a, EventEvidence b, String known, List<Evidence> evidence) {
        words(a, b, known, evidence);
        dates(a, b, evidence);
        List<String> numbers = both(a.text().numbers(), b.text().numbers());
        for (int i = 0; i < numbers.size() && i < 2; i++) {
            evidence.add(model.evidence("number.same", numbers.get(i)));
        }
        if (numbers.isEmpty()
                && !a.text().numbers().isEmpty()
                && !b.text().numbers().isEmpty()) {
            evidence.add(model.evidence(
                    "number.other", a.text().numbers() + " / " + b.text().numbers()));
        }
        days(a.text().days(), b.text().days(), evidence);
        steps(a.text().steps(), b.text().steps(), evidence);
    }

    private void words(EventEvidence left, EventEvidence right, String known, List<Evidence> evidence) {
        WordBag a = left.text().words();
        WordBag b = right.text().words();
        WordBag shared = a.shared(b);
        double shorter = Math.min(a.total(), b.total());
        double coverage = shared.total() / (shorter + model.value("parameter.text-base"));
        double weight = model.value("text.none" + known)
                + model.value("text.coverage") * coverage
                + model.value("text.amount") * Math.log1p(shared.total()) / Math.log(2);
        // items of one report are written after one pattern, so only what is nearly word for word says more there
        boolean pattern = left.reportId().equals(right.reportId())
                && shared.total() < model.value("parameter.text-repeat") * Math.max(a.total(), b.total());
        double most = model.value(pattern ? "text.most-of-same-report" : "text.most");
        // of a text that says hardly more than what is compared elsewhere, a lack of common words is no wonder
        double said = shorter / (shorter + model.value("parameter.text-base"));
        weight = Math.max(model.value("text.least" + known) * said, Math.min(most, weight));
        evidence.add(new Evidence(
                "text.words",
                Math.rint(weight * 1024) / 1024,
                String.format(
                        Locale.ROOT,
                        "%.2f of %.1f: %s",
                        shared.total(),
                        shorter,
                        String.join(" ", shared.heaviest(8)))));
    }

    /** The days that both name besides those of their headings. */
    private void dates(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
        TreeSet<String> left = new TreeSet<>(a.text().dates());
        TreeSet<String> right = new TreeSet<>(b.text().dates());
        for (EventEvidence entry : List.of(a, b)) {
            for (int day = entry.start(); day <= Math.min(entry.end(), entry.start() + 3); day++) {
                String own = EventDays.monthDay(day);
                left.remove(own);
                right.remove(own);
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        List<String> both = both(List.copyOf(left), List.copyOf(right));
        if (!both.isEmpty()) {
            evidence.add(model.evidence("day-told.same", String.join(", ", both)));
        } else {
            boolean overviews =
                    a.types().contains(EventType.REPORT) && b.types().contains(EventType.REPORT);
            boolean refusals = a.types().contains(EventType.REFUSAL_OF_ASSEMBLY)
                    && b.types().contains(EventType.REFUSAL_OF_ASSEMBLY);
            evidence.add(model.evidence(
                    overviews ? "day-told.other-period" : refusals ? "day-told.other-assembly" : "day-told.other",
                    String.join(", ", left) + " / " + String.join(", ", right)));
        }
    }

    /** "The fifth day" is not the seventh. */
    private void days(List<String> a, List<String> b, List<Evidence> evidence) {
        if (!a.isEmpty() && !b.isEmpty()) {
            boolean same = !both(a, b).isEmpty();
            evidence.add(model.evidence(
                    same ? "day-of.same" : "day-of.other", String.join(", ", a) + " / " + String.join(", ", b)));
        }
    }

    private void steps(List<String> a, List<String> b, List<Evidence> evidence) {
        for (String step : a) {
            if (!b.contains(step)) {
                evidence.add(model.evidence("step." + step, "only in the first"));
            }
        }
        for (String step : b) {
            if (!a.contains(step)) {
                evidence.add(model.evidence("step." + step, "only in the second"));
            }
        }
    }

    private static List<String> both(List<String> a, List<String> b) {
        List<String> both = new ArrayList<>(a);
        both.retainAll(b);
        return both;
    }
}
