package org.khronika.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.dataset.CatalogReader;
import org.khronika.evaluation.Measure;
import org.khronika.release.Draft;
import org.khronika.release.Quality;

/** Holds a finished release that is not published yet against its gates. */
public final class GateKeeper {
    private GateKeeper() {}

    /**
     * What every gate found, in the order in which {@link Gates} declares them.
     *
     * @throws org.khronika.dataset.DatasetException where the draft's catalog cannot be read
     */
    public static List<GateResult> check(Gates gates, Draft draft) {
        List<GateResult> results = new ArrayList<>();
        try (CatalogReader catalog = CatalogReader.open(draft.folder())) {
            results.addAll(new TableGates(draft, catalog).check(gates));
        }
        draft.changes().ifPresent(changes -> results.addAll(new ChangeGates(changes, draft).check(gates.change())));
        gates.figures().forEach((measure, f1) -> results.add(figure(measure, f1, draft.quality())));
        return List.copyOf(results);
    }

    private static GateResult figure(String name, double wanted, Quality quality) {
        Optional<Measure> measure = quality.measures().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        String gate = "figures." + name;
        String atLeast = "at least " + wanted;
        if (measure.isEmpty()) {
            return new GateResult(
                    gate,
                    "not measured",
                    atLeast,
                    false,
                    "the annotations: they give "
                            + quality.measures().stream().map(Measure::name).toList());
        }
        double f1 = measure.get().figures().f1();
        return new GateResult(
                gate,
                "F1 " + Math.round(f1 * 10_000) / 10_000.0 + " on "
                        + measure.get().count() + " " + measure.get().counted(),
                atLeast,
                f1 >= wanted,
                "the errors that 'khronika evaluate --errors 20' shows of this release");
    }
}
