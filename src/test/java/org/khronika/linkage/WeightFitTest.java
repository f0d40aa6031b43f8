package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khronika.model.Place;
import org.khronika.model.Role;
import org.khronika.names.NameComparator;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameParser;

class WeightFitTest {
    private static final LinkModel MODEL = LinkModel.load("person-model.tsv");
    private static final NameParser PARSER = new NameParser(NameLexicon.load());

    /** Three pairs of one, all in one place and two under one charge; seven of two, one of them in one place. */
    private static WeightFit fit(int least) {
        WeightFit fit = new WeightFit(MODEL, least);
        pair(fit, true, "place.same", "charge.same");
        pair(fit, true, "place.same", "charge.same");
        pair(fit, true, "place.same");
        pair(fit, false, "place.same");
        for (int i = 0; i < 6; i++) {
            pair(fit, false, "place.other");
        }
        return fit;
    }

    private static void pair(WeightFit fit, boolean same, String... kinds) {
        PairScore score = PairScore.of(
                0,
                false,
                List.of(kinds).stream().map(kind -> MODEL.evidence(kind, "")).toList());
        fit.count(score, same);
        fit.candidate(score, same);
    }

    @Test
    void aWeightIsTheLogarithmOfHowMuchMoreOftenAKindIsMet() {
        FittedModel fitted = fit(1).fit("threshold.join");

        assertThat(fitted.weights())
                .extracting(FittedWeight::kind, FittedWeight::same, FittedWeight::other, FittedWeight::fitted)
                .containsExactly(
                        // log2 of (2.2 / 4) / (0.2 / 8), (0.6 / 4) / (6.6 / 8), (3.4 / 4) / (1.4 / 8)
                        tuple("charge.same", 2, 0, 4.46),
                        tuple("place.other", 0, 6, -2.46),
                        tuple("place.same", 3, 1, 2.28));
    }

    @Test
    void aKindThatFewPairsShowKeepsItsWeight() {
        assertThat(fit(4).fit("threshold.join").weights())
                .filteredOn(weight -> weight.kind().equals("charge.same"))
                .extracting(FittedWeight::fitted)
                .containsExactly(MODEL.value("charge.same"));
    }

    @Test
    void theThresholdLiesInTheGapThatDividesBest() {
        FittedModel fitted = fit(1).fit("threshold.join");

        // the third pair of one and the first of two score alike, 2.28: both are taken, all others lie at -2.46
        assertThat(fitted.division().orElseThrow().threshold()).isEqualTo(-0.09);
        assertThat(fitted.division().orElseThrow().after()).isEqualTo(new PairTally(3, 1, 0));
        assertThat(fitted.division().orElseThrow().before()).isEqualTo(new PairTally(3, 1, 0));
    }

    @Test
    void personsAreCountedOverAllPairs() {
        PersonModelFit fit = new PersonModelFit(NameComparator.load(), MODEL);
        fit.add(evidence("r1-1", "Mynbaev Zhanat", "Taraz"), "a");
        fit.add(evidence("r2-1", "Zh. Mynbayev", "Taraz"), "a");
        fit.add(evidence("r3-1", "Torgynbaev K.", "Semey"), "b");

        FittedModel fitted = fit.fit(1);

        assertThat(fitted.same()).isEqualTo(1);
        assertThat(fitted.other()).isEqualTo(2);
        assertThat(fitted.weights())
                .extracting(FittedWeight::kind, FittedWeight::same, FittedWeight::other)
                .contains(tuple("place.same", 1, 0), tuple("place.other", 0, 2));
        assertThat(fitted.division().orElseThrow().after()).isEqualTo(new PairTally(1, 0, 0));
    }

    @Test
    void partsOfNamesAreCountedWhereBothHaveThem() {
        NameModelFit fit = new NameModelFit(NameComparator.load());
        fit.add(evidence("r1-1", "Mynbaev Zhanat", "Taraz"), "a");
        fit.add(evidence("r2-1", "Zhanat Mynbayev", "Taraz"), "a");
        fit.add(evidence("r3-1", "Torgynbaev Zhanat", "Semey"), "b");
        fit.add(evidence("r4-1", "Torgynbaeva K.", "Semey"), "c");

        assertThat(fit.fit(1).weights())
                .extracting(FittedWeight::kind, FittedWeight::same, FittedWeight::other, FittedWeight::fitted)
                .contains(
                        // all that could be compared agree, or none do; log2 of (0.5 / 2) / (3.5 / 6)
                        tuple("given.same", 1, 2, 0.0),
                        tuple("initial.other", 0, 3, 0.0),
                        tuple("gender.other", 0, 3, -1.22));
    }

    private static PersonEvidence evidence(String entry, String form, String settlement) {
        LocalDate day = LocalDate.of(2031, 3, 2);
        return new PersonEvidence(
                entry.substring(0, 2),
                entry,
                List.of(new PersonEvidence.Form(entry + "-m01", form, PARSER.parse(form))),
                Role.TARGET,
                day,
                day,
                new Place(Optional.of(settlement), Optional.empty(), Optional.of("KZ"), List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
