package org.khronika.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation as lines for a terminal. */
public final class EvaluationText {
    private EvaluationText() {}

    /**
     * A line a measure, each followed by the interval of its F1, and the first mistakes of each field.
     *
     * @param most how many mistakes of a field are told
     */
    public static String of(Evaluation evaluation, int most) {
        StringBuilder out = new StringBuilder();
        for (Measure measure : evaluation.measures()) {
            Figures figures = measure.figures();
            out.append(String.format(
                    Locale.ROOT,
                    "%-28s precision=%s  recall=%s  f1=%s  %s=%d  f1_95%%=%s..%s%n",
                    measure.name(),
                    Figures.printed(figures.precision()),
                    Figures.printed(figures.recall()),
                    Figures.printed(figures.f1()),
                    measure.counted(),
                    measure.count(),
                    Figures.printed(measure.low().f1()),
                    Figures.printed(measure.high().f1())));
        }
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Mistake mistake : evaluation.mistakes()) {
            if (told.merge(mistake.field(), 1, Integer::sum) <= most) {
                out.append(String.format(
                        Locale.ROOT,
                        "  %s %s%s: missed %s extra %s%n      %s%n",
                        mistake.field(),
                        mistake.where(),
                        mistake.entryId().isEmpty() ? " (entry not found)" : " (" + mistake.entryId() + ")",
                        quoted(mistake.missed()),
                        quoted(mistake.extra()),
                        mistake.context()));
            }
        }
        return out.toString();
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "“" + value + "”").toList().toString();
    }
}
