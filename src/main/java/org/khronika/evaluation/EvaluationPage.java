package org.khronika.evaluation;

import java.util.List;
import java.util.Locale;

/** An evaluation as one HTML page that needs nothing else: no scripts, no fonts, no addresses. */
public final class EvaluationPage {
    private static final String STYLE = """
            body { font: 15px/1.45 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #c8c8c8; }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            .bar { position: relative; width: 12rem; height: .9rem; background: #ececec; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            .bar i { position: absolute; top: 0; bottom: 0; background: #8fb3d9; }
            .bar b { position: absolute; top: 0; bottom: 0; width: 2px; background: #12385f; }
            .context { color: #4a4a4a; }
            h2 { margin-top: 2rem; }
            tr { break-inside: avoid; }
            @media print { body { max-width: none; margin: 0; font-size: 10pt; } }
            """;

    private final StringBuilder out = new StringBuilder();

    private EvaluationPage() {}

    /**
     * The page.
     *
     * @param release what was measured, in words
     * @param gold what it was measured against, in words
     */
    public static String of(Evaluation evaluation, String release, String gold) {
        EvaluationPage page = new EvaluationPage();
        page.head(release, gold);
        page.measures(evaluation.measures());
        page.mistakes(evaluation.mistakes());
        page.out.append("</body>\n</html>\n");
        return page.out.toString();
    }

    private void head(String release, String gold) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Evaluation of a release</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Evaluation of a release</h1>\n<p>Release: ")
                .append(escaped(release))
                .append("<br>Gold annotations: ")
                .append(escaped(gold))
                .append("</p>\n");
    }

    private void measures(List<Measure> measures) {
        out.append("<h2>Figures</h2>\n<table>\n<thead><tr><th>Measure</th><th class=\"n\">Precision</th>")
                .append("<th class=\"n\">Recall</th><th class=\"n\">F1</th><th class=\"n\">95 % interval of F1</th>")
                .append("<th>F1 from 0 to 1</th><th class=\"n\">Counted</th></tr></thead>\n<tbody>\n");
        for (Measure measure : measures) {
            Figures figures = measure.figures();
            double low = measure.low().f1();
            double high = measure.high().f1();
            out.append("<tr><td>")
                    .append(escaped(measure.name().replace('_', ' ')))
                    .append("</td>");
            number(Figures.printed(figures.precision()));
            number(Figures.printed(figures.recall()));
            number(Figures.printed(figures.f1()));
            number(Figures.printed(low) + " – " + Figures.printed(high));
            out.append(String.format(
                    Locale.ROOT,
                    "<td><div class=\"bar\"><i style=\"left:%.1f%%;width:%.1f%%\"></i><b style=\"left:%.1f%%\"></b></div></td>",
                    low * 100,
                    (high - low) * 100,
                    figures.f1() * 100));
            number(measure.count() + " " + measure.counted());
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n<p>Intervals: entries drawn anew a thousand times.</p>\n");
    }

    private void number(String value) {
        out.append("<td class=\"n\">").append(escaped(value)).append("</td>");
    }

    private void mistakes(List<Mistake> mistakes) {
        String field = "";
        for (Mistake mistake : mistakes) {
            if (!mistake.field().equals(field)) {
                out.append(field.isEmpty() ? "" : "</tbody>\n</table>\n");
                field = mistake.field();
                String name = field;
                long count = mistakes.stream()
                        .filter(other -> other.field().equals(name))
                        .count();
                out.append("<h2>").append(escaped(field.replace('_', ' '))).append(": entries that differ: ");
                out.append(count)
                        .append("</h2>\n<table>\n<thead><tr><th>Entry</th><th>Missed</th><th>Extra</th>")
                        .append("<th>Context</th></tr></thead>\n<tbody>\n");
            }
            out.append("<tr><td>")
                    .append(escaped(mistake.where()))
                    .append("<br>")
                    .append(escaped(mistake.entryId()));
            out.append("</td>");
            values(mistake.missed());
            values(mistake.extra());
            out.append("<td class=\"context\">")
                    .append(escaped(mistake.context()))
                    .append("</td></tr>\n");
        }
        out.append(field.isEmpty() ? "<p>Nothing differs.</p>\n" : "</tbody>\n</table>\n");
    }

    private void values(List<String> values) {
        out.append("<td>").append(escaped(String.join("; ", values))).append("</td>");
    }

    /** Text as HTML shows it; control characters that HTML forbids are replaced. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }
}
