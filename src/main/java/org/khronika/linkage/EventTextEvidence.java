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

    /** Adds its evidence for the pair. */
    void weigh(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
        words(a.text(), b.text(), evidence);
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

    private void words(EventText a, EventText b, List<Evidence> evidence) {
        WordBag shared = a.words().shared(b.words());
        double shorter = Math.min(a.words().total(), b.words().total());
        double coverage = shared.total() / (shorter + model.value("parameter.text-base"));
        double weight = model.value("text.none")
                + model.value("text.coverage") * coverage
                + model.value("text.amount") * Math.log1p(shared.total()) / Math.log(2);
        weight = Math.max(model.value("text.least"), Math.min(model.value("text.most"), weight));
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
            evidence.add(model.evidence(
                    overviews ? "day-told.other-period" : "day-told.other",
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
