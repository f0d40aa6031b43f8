package org.khronika.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.dataset.CatalogReader;
import org.khronika.dataset.ReleaseProfile;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/** {@code README.md} of a release: what it is, how many, how good, how to load and cite it, its licence. */
final class ReadMe implements Part {
    static final String FILE = "README.md";

    private static final String PUBLIC = "public-profile.md";

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final int NEWEST = 5;

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String description() {
        return "this text";
    }

    @Override
    public String content(Draft draft) throws IOException {
        About about = About.dataset();
        Quality quality = draft.quality();
        Map<String, String> told = new TreeMap<>();
        told.put("title", about.title());
        told.put("description", about.description());
        told.put("version", draft.info().version());
        told.put("start", quality.period().start().toString());
        told.put("end", quality.period().end().toString());
        told.put("profile", profile(draft));
        told.put("tables", tables(draft));
        told.put("files", files(draft));
        told.put("counts", ReadMeFigures.counts(quality));
        told.put("months", ReadMeFigures.months(draft));
        told.put("newest", newest(draft));
        told.put("evaluation", ReadMeFigures.evaluation(quality));
        told.put("fill", ReadMeFigures.fill(draft));
        told.put("pipeline", draft.info().pipelineVersion());
        told.put("reference", draft.info().referenceVersion());
        told.put("citation", Citation.reference(draft));
        told.put("licence", about.licenceTitle());
        told.put("licenceUrl", about.licenceUrl());
        return PLACE.matcher(template()).replaceAll(place -> Matcher.quoteReplacement(told.get(place.group(1))));
    }

    /** What a public release masks, and what it cannot protect against; nothing of a full one. */
    private static String profile(Draft draft) throws IOException {
        if (draft.info().profile() == ReleaseProfile.FULL) {
            return "";
        }
        MarkdownTable figures = new MarkdownTable("guarded", "");
        draft.info()
                .guard()
                .forEach((name, figure) -> figures.row(name.replace('_', ' '), ReadMeFigures.number(figure)));
        String group = ReadMeFigures.number(draft.info().guard().get("smallest_group"));
        return "\n" + resource(PUBLIC).replace("{{k}}", group) + "\n" + figures + "\n";
    }

    private static String template() throws IOException {
        return resource(FILE);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReadMe.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String tables(Draft draft) {
        MarkdownTable out = new MarkdownTable("file", "one row is", "rows");
        for (Table table : draft.schema().tables()) {
            long rows = draft.quality().rows(table.name());
            out.row(Markdown.code(table.fileName()), Markdown.text(table.description()), ReadMeFigures.number(rows));
        }
        out.row(
                Markdown.code(Schema.CATALOG),
                "all tables in one SQLite file, with their meaning and full-text search",
                "");
        return out.toString();
    }

    private static String files(Draft draft) {
        MarkdownTable out = new MarkdownTable("file", "what it is");
        for (Part part : Packaging.PARTS) {
            out.row(Markdown.code(part.file()), part.description());
        }
        return out.toString();
    }

    private static String newest(Draft draft) {
        MarkdownTable out = new MarkdownTable("report", "title", "first day", "last day", "entries");
        try (CatalogReader catalog = CatalogReader.open(draft.folder())) {
            for (List<Object> row :
                    catalog.select("SELECT report_id, coalesce(title, ''), period_start, period_end, entries"
                            + " FROM reports ORDER BY period_end DESC, report_id DESC LIMIT " + NEWEST)) {
                out.row(row.stream().map(cell -> Markdown.text(cell.toString())).toArray(String[]::new));
            }
        }
        return out.toString();
    }
}
