package org.khronika.release;

/** {@code CITATION.cff}: how to cite the release, in the Citation File Format 1.2.0. */
final class Citation implements Part {
    @Override
    public String file() {
        return "CITATION.cff";
    }

    @Override
    public String description() {
        return "how to cite it, for programs (Citation File Format)";
    }

    @Override
    public String content(Draft draft) {
        About about = About.dataset();
        StringBuilder out = new StringBuilder();
        line(out, "cff-version", "1.2.0");
        line(out, "message", "If you use this dataset, please cite it as below, with its version.");
        line(out, "type", "dataset");
        line(out, "title", about.title());
        line(out, "abstract", about.description());
        out.append("authors:\n  - name: ").append(quoted(about.creator())).append('\n');
        line(out, "version", draft.info().version());
        out.append("# A release does not tell when it was made: this is the last day that its reports cover.\n");
        line(out, "date-released", draft.quality().period().end().toString());
        line(out, "license", about.licence());
        out.append("keywords:\n");
        about.keywords().forEach(word -> out.append("  - ").append(quoted(word)).append('\n'));
        return out.toString();
    }

    /** The reference for people: who, when, what, which. */
    static String reference(Draft draft) {
        About about = About.dataset();
        return about.creator() + " (" + draft.quality().period().end().getYear() + "). " + about.title() + " (version "
                + draft.info().version() + ") [Data set].";
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(quoted(value)).append('\n');
    }

    /** A double-quoted scalar of YAML. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
