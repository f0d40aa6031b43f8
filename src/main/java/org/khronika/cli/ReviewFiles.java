package org.khronika.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Doubtful pairs as files for reviewers: a decisions file that leaves all to the model, and a page to decide them on. */
final class ReviewFiles {
    private static final String HEADER = "left,right,verdict,who,when,why\n";

    private ReviewFiles() {}

    /** A decisions file in which every verdict is "unsure"; the reasons stand in the column {@code why}. */
    static String csv(List<DoubtfulPair> pairs) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (DoubtfulPair pair : pairs) {
            csv.append(pair.left().id()).append(',').append(pair.right().id()).append(",unsure,,,");
            String why =
                    "the model: " + pair.verdict() + ", " + score(pair) + "; " + String.join("; ", pair.evidence());
            csv.append('"')
                    .append(why.replace("\"", "\"\"").replaceAll("\\R", " "))
                    .append("\"\n");
        }
        return csv.toString();
    }

    /** The page, whole: it loads nothing from anywhere. */
    static String page(List<DoubtfulPair> persons, List<DoubtfulPair> events) throws IOException {
        StringBuilder cards = new StringBuilder();
        cards.append("<h2>Persons: is it one human being?</h2>\n");
        persons.forEach(pair -> card(pair, cards));
        cards.append("<h2>Events: do both tell the same act?</h2>\n");
        events.forEach(pair -> card(pair, cards));
        try (InputStream in = ReviewFiles.class.getResourceAsStream("review.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("<!-- cards -->", cards);
        }
    }

    private static void card(DoubtfulPair pair, StringBuilder html) {
        html.append("<fieldset data-kind=\"").append(escaped(pair.kind()));
        html.append("\" data-left=\"").append(escaped(pair.left().id()));
        html.append("\" data-right=\"").append(escaped(pair.right().id())).append("\">\n");
        side(pair.left(), html);
        side(pair.right(), html);
        html.append("<details><summary>The model says ").append(escaped(pair.verdict()));
        html.append(", ").append(score(pair)).append("</summary><ul>");
        pair.evidence()
                .forEach(line -> html.append("<li>").append(escaped(line)).append("</li>"));
        html.append("</ul></details>\n<p class=\"verdict\"></p>\n</fieldset>\n");
    }

    private static void side(DoubtfulPair.Side side, StringBuilder html) {
        html.append("<article><h3>").append(escaped(side.form().isEmpty() ? side.id() : side.form()));
        html.append("</h3><p class=\"where\">").append(escaped(side.where()));
        html.append("</p><p>").append(escaped(side.text())).append("</p></article>\n");
    }

    private static String score(DoubtfulPair pair) {
        return String.format(Locale.ROOT, "score %+.2f", pair.score());
    }

    /** Text as it may stand in an element or in an attribute between double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
