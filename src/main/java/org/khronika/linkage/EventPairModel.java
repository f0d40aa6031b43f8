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
    private final EventTypeEvidence types;
    private final EventTextEvidence texts;

    private EventPairModel(LinkModel model) {
        this.model = model;
        this.persons = new EventPersonEvidence(model);
        this.types = new EventTypeEvidence(model);
        this.texts = new EventTextEvidence(model);
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

    public String version() {
        return model.version();
    }

    /** Symmetric: which of the two comes first makes no difference to the score. */
    public PairScore score(EventEvidence a, EventEvidence b) {
        boolean ordered = a.entryId().compareTo(b.entryId()) <= 0;
        EventEvidence left = ordered ? a : b;
        EventEvidence right = ordered ? b : a;
        List<Evidence> evidence = new ArrayList<>();
        if (left.reportId().equals(right.reportId())) {
            evidence.add(model.evidence("report.same", left.reportId()));
        }
        dates(left, right, evidence);
        places(left, right, evidence);
        // the article and the term go with the person, so they say little more where the person is the same
        String known = persons.weigh(left, right, evidence) ? "-of-same-person" : "";
        charges(left, right, known, evidence);
        penalties(left, right, known, evidence);
        types.weigh(left, right, known, evidence);
        urls(left, right, evidence);
        texts.weigh(left, right, evidence);
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

    private void places(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
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
                    : both || !one ? "place.other" : "place.other-region";
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

    private void charges(EventEvidence a, EventEvidence b, String known, List<Evidence> evidence) {
        if (a.charges().isEmpty() != b.charges().isEmpty()) {
            evidence.add(model.evidence(
                    "charge.one-sided", String.join(", ", a.charges()) + String.join(", ", b.charges())));
        }
        if (a.charges().isEmpty() || b.charges().isEmpty()) {
            return;
        }
        TreeSet<String> parts = new TreeSet<>(a.charges());
        parts.retainAll(b.charges());
        TreeSet<String> articles = articles(a);
        articles.retainAll(articles(b));
        String kind = !parts.isEmpty() ? "charge.same" : !articles.isEmpty() ? "charge.same-article" : "charge.other";
        evidence.add(
                model.evidence(kind + known, String.join(", ", a.charges()) + " / " + String.join(", ", b.charges())));
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

    private void penalties(EventEvidence a, EventEvidence b, String known, List<Evidence> evidence) {
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
            evidence.add(model.evidence("penalty.one-sided", "told by one alone"));
        } else if (same > 0) {
            evidence.add(model.evidence(
                    "penalty.same" + known, same + " of " + a.penalties().size()));
        } else if (other > 0) {
            evidence.add(model.evidence(
                    "penalty.other-size" + known, other + " of " + a.penalties().size()));
        }
    }

    private void urls(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
        if (a.urls().isEmpty() || b.urls().isEmpty()) {
            return;
        }
        TreeSet<String> both = new TreeSet<>(a.urls());
        both.retainAll(b.urls());
        evidence.add(
                both.isEmpty()
                        ? model.evidence("url.other", "no source in common")
                        : model.evidence("url.same", both.first()));
    }
}
