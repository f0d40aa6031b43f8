package org.khronika.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khronika.evaluation.Figures;
import org.khronika.evaluation.Measure;
import tools.jackson.databind.node.ObjectNode;

/** {@code quality.json}: the figures of the release, for programs. */
final class QualityFile implements Part {
    private static final int DIGITS = 4;

    @Override
    public String file() {
        return "quality.json";
    }

    @Override
    public String description() {
        return "counts by table and month, fill rates, warnings, rejects, and how good the release is where that was measured";
    }

    @Override
    public String content(Draft draft) {
        Quality quality = draft.quality();
        ObjectNode document = JsonText.object();
        document.put("dataset", draft.schema().name());
        document.put("version", draft.info().version());
        document.put("profile", draft.info().profile().label());
        if (!draft.info().guard().isEmpty()) {
            ObjectNode guard = document.putObject("guard");
            draft.info().guard().forEach(guard::put);
        }
        document.putObject("period")
                .put("start", quality.period().start().toString())
                .put("end", quality.period().end().toString());
        ObjectNode counts = document.putObject("counts");
        quality.counts().forEach((count, number) -> counts.put(count.label(), number));
        ObjectNode meanings = document.putObject("definitions");
        quality.counts().keySet().forEach(count -> meanings.put(count.label(), count.meaning()));
        ObjectNode rejects = document.putObject("rejects_by_reason");
        quality.rejects().forEach(rejects::put);
        ObjectNode tables = document.putObject("tables");
        for (Quality.TableFigures figures : quality.tables()) {
            ObjectNode table = tables.putObject(figures.table());
            table.put("rows", figures.rows());
            ObjectNode fill = table.putObject("fill_rates");
            figures.filled().forEach(column -> fill.put(column.column(), share(column.cells(), figures.rows())));
        }
        ObjectNode months = document.putObject("rows_by_month");
        quality.months().forEach((month, rows) -> rows.forEach(months.putObject(month)::put));
        if (!quality.measures().isEmpty()) {
            ObjectNode evaluation = document.putObject("evaluation");
            quality.measures().forEach(measure -> put(evaluation.putObject(measure.name()), measure));
        }
        return JsonText.of(document);
    }

    private static void put(ObjectNode node, Measure measure) {
        put(node, measure.figures());
        node.put(measure.counted(), measure.count());
        put(node.putObject("low"), measure.low());
        put(node.putObject("high"), measure.high());
    }

    private static void put(ObjectNode node, Figures figures) {
        node.put("precision", rounded(figures.precision()));
        node.put("recall", rounded(figures.recall()));
        node.put("f1", rounded(figures.f1()));
    }

    /** A table without rows has nothing that could be missing. */
    private static BigDecimal share(long part, long whole) {
        return whole == 0 ? BigDecimal.ONE : rounded((double) part / whole);
    }

    private static BigDecimal rounded(double figure) {
        return new BigDecimal(figure).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
