package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How likely two entries tell one event, by the frozen weights of {@code event-model.tsv}, with the reasons. */
public final class EventPairModel {
    private static final String KAZAKHSTAN = "KZ";

    private final LinkModel model;
    private final EventPersonEvidence persons;
    private final EventLawEvidence laws;
    private final EventTypeEvidence types;
    private final EventTextEvidence texts;
    private final ReportRepeats repeats;

    private EventPairModel(LinkModel model) {
        this.model = model;
        this.persons = new EventPersonEvidence(model);
        this.laws = new EventLawEvidence(model);
        this.types = new EventTypeEvidence(model);
        this.texts = new EventTextEvidence(model);
        this.repeats = new ReportRepeats(model);
    }

    /** @throws IllegalStateException where the table is missing or cannot be read */
    public static EventPairModel load() {
        return new EventPairModel(LinkModel.load("event-model.tsv"));
    }

    /** A parameter of the method. */
    double parameter(String name) {
        return model.value("parameter." + name);
    }

    /** The log2 odds of a candidate pair before any evidence. */
    double prior() {
        return model.value("prior");
    }

    /** What a pair gains where the two reports retell each other. */
    double overlap() {
        return model.value("report.overlap");
    }

    public String version() {
        return model.version();
    }

    /** {@link #score(EventEvidence, EventEvidence, boolean)} of two reports of which nothing is known. */
    public PairScore score(EventEvidence a, EventEvidence b) {
        return score(a, b, false);
    }

    /**
     * Symmetric: which of the two comes first makes no difference to the score.
     *
     * @param overlapping whether their reports retell each other in other entries
     */
    public PairScore score(EventEvidence a, EventEvidence b, boolean overlapping) {
        boolean ordered = a.entryId().compareTo(b.entryId()) <= 0;
        EventEvidence left = ordered ? a : b;
        EventEvidence right = ordered ? b : a;
        List<Evidence> evidence = new ArrayList<>();
        if (left.reportId().equals(right.reportId())) {
            evidence.add(model.evidence("report.same", left.reportId()));
        }
        if (overlapping) {
            evidence.add(model.evidence("report.overlap", left.reportId() + ", " + right.reportId()));
        }
        dates(left, right, evidence);
        EventPersonEvidence.Common common = persons.weigh(left, right, evidence);
        // article, term and place go with the person, so they say little more where the person is the same
        String known = common == EventPersonEvidence.Common.NOBODY ? "" : "-of-same-person";
        boolean verdict = laws.weigh(left, right, common, evidence);
        // nobody gets one penalty under one article twice within days, whatever town is told
        if (!verdict) {
            places(left, right, known, evidence);
        }
        types.weigh(left, right, known, evidence);
        urls(left, right, evidence);
        texts.weigh(left, right, known, evidence);
        if (common != EventPersonEvidence.Common.NOBODY && repeats.isRetold(left, right, evidence)) {
            evidence.add(model.evidence("report.same-retold", "nothing speaks against it"));
        }
        PairScore exact = PairScore.of(prior(), false, evidence);
        // 1/1024: sums of scores are exact, whatever the order of adding
        double score = Math.rint(exact.score() * 1024) / 1024;
        return new PairScore(score, veto(left, right, score), evidence);
    }

    /**
     * Pairs that no third entry may bring together: too far apart in time, clearly different, or told by one report as two
     * things.
     */
    private boolean veto(EventEvidence a, EventEvidence b, double score) {
        boolean sameReport = a.reportId().equals(b.reportId());
        return gap(a, b) > parameter("window") || score < parameter(sameReport ? "threshold" : "veto");
    }

    /** Days between the two, 0 where they overlap. */
    static int gap(EventEvidence a, EventEvidence b) {
        return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
    }

    private void dates(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
        int gap = gap(a, b);
        boolean exact = a.start() == b.start() && a.end() == b.end();
        String kind = gap > 3 ? "date.far" : gap > 0 ? "date.apart-" + gap : exact ? "date.same" : "date.overlap";
        evidence.add(model.evidence(kind, gap + " days apart"));
        if (gap > 0) {
            String lasting = EventTypeEvidence.lasting(a, b);
            if (!lasting.isEmpty()) {
                evidence.add(model.evidence("date.apart-lasting", lasting));
            }
        }
    }

    private void places(EventEvidence a, EventEvidence b, String known, List<Evidence> evidence) {
        Optional<String> settlement = a.settlement();
        if (settlement.isPresent() && settlement.equals(b.settlement())) {
            evidence.add(model.evidence("place.same", settlement.get()));
        } else if (a.country().isPresent()
                && b.country().isPresent()
                && !a.country().equals(b.country())) {
            evidence.add(model.evidence(
                    "place.other-country",
                    a.country().get() + " / " + b.country().get()));
        } else if (a.region().isPresent() && b.region().isPresent()) {
            String detail = a.region().get() + ' ' + settlement.orElse("-") + " / "
                    + b.region().get() + ' ' + b.settlement().orElse("-");
            boolean both = settlement.isPresent() && b.settlement().isPresent();
            boolean same = a.region().equals(b.region());
            boolean one = settlement.isPresent() || b.settlement().isPresent();
            String kind = same
                    ? both ? "place.other-same-region" : "place.region"
                    : both || !one ? "place.other" + known : "place.other-region";
            evidence.add(model.evidence(kind, detail));
        } else if (a.country().isPresent()
                && !a.country().get().equals(KAZAKHSTAN)
                && a.country().equals(b.country())) {
            evidence.add(model.evidence("place.country", a.country().get()));
        }
        if (a.facility().isPresent() && b.facility().isPresent()) {
            String kind = a.facility().equals(b.facility()) ? "facility.same" : "facility.other";
            evidence.add(model.evidence(
                    kind, a.facility().get() + " / " + b.facility().get()));
        }
    }

    /** Two items of one report often cite one source for its parts. */
    private void urls(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
        if (a.urls().isEmpty() || b.urls().isEmpty()) {
            return;
        }
        TreeSet<String> both = new TreeSet<>(a.urls());
        both.retainAll(b.urls());
        if (both.isEmpty()) {
            evidence.add(model.evidence("url.other", "no source in common"));
        } else if (!a.reportId().equals(b.reportId())) {
            evidence.add(model.evidence("url.same", both.first()));
        }
    }
}
