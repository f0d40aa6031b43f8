package org.khronika.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khronika.dataset.IdentityChange;
import org.khronika.dataset.ReleaseDiff;
import org.khronika.dataset.TableChanges;

/**
 * What is new in a release, as Markdown. Names are those of the new release only: one that the older release told and this one
 * does not is not told again here.
 */
final class ChangesText {
    /** So many changes of a kind are told one by one. */
    private static final int TOLD = 100;

    private final StringBuilder out = new StringBuilder("# Changes\n");

    private ChangesText() {}

    /**
     * The whole text.
     *
     * @param version of the newer release
     */
    static String of(ReleaseDiff diff, String version) {
        ChangesText text = new ChangesText();
        String before = diff.older().version();
        text.paragraph("What is new in version " + Markdown.text(version) + " against "
                + (before.isEmpty() ? "the release before" : "version " + Markdown.text(before)) + ".");
        text.made(diff);
        if (diff.isEmpty()) {
            text.paragraph("No row and no column differs.");
            return text.out.toString();
        }
        text.tables(diff.tables());
        text.identities(diff);
        return text.out.toString();
    }

    private void made(ReleaseDiff diff) {
        ReleaseDiff.Side old = diff.older();
        ReleaseDiff.Side now = diff.newer();
        made("the program", old.pipelineVersion(), now.pipelineVersion());
        made("the reference data", old.referenceVersion(), now.referenceVersion());
        made("the schema", old.schemaVersion(), now.schemaVersion());
    }

    private void made(String what, String old, String now) {
        if (!old.equals(now)) {
            paragraph(
                    "Another version of " + what + ": " + Markdown.text(now) + ", before " + Markdown.text(old) + ".");
        }
    }

    private void tables(List<TableChanges> tables) {
        paragraph("## Tables");
        out.append("\n| table | before | now | added | removed | changed |\n");
        out.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (TableChanges table : tables) {
            out.append("| " + table.table() + " | " + rows(table.oldRows()) + " | " + rows(table.newRows()) + " | "
                    + table.added() + " | " + table.removed() + " | " + table.changed() + " |\n");
        }
        columns(tables);
    }

    private void columns(List<TableChanges> tables) {
        for (TableChanges table : tables) {
            columns(table, "Columns added to", table.addedColumns());
            columns(table, "Columns removed from", table.removedColumns());
        }
        if (tables.stream().anyMatch(table -> table.changed() > 0)) {
            out.append("\nIn the rows that changed, so often did the value of a column:\n\n");
            for (TableChanges table : tables) {
                if (table.changed() > 0) {
                    out.append("- " + table.table() + ": "
                            + table.changedColumns().entrySet().stream()
                                    .map((Map.Entry<String, Long> column) ->
                                            "`" + column.getKey() + "` " + column.getValue())
                                    .collect(Collectors.joining(", "))
                            + "\n");
                }
            }
        }
    }

    private void columns(TableChanges table, String what, List<String> columns) {
        if (!columns.isEmpty()) {
            paragraph(what + " " + table.table() + ": `" + String.join("`, `", columns) + "`.");
        }
    }

    private void identities(ReleaseDiff diff) {
        for (String what : List.of("person", "event")) {
            String heading = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + "s";
            for (IdentityChange.Kind kind : IdentityChange.Kind.values()) {
                List<IdentityChange> changes = diff.identities(what, kind);
                if (!changes.isEmpty()) {
                    paragraph("## " + heading + " " + kind.label() + ": " + changes.size());
                    out.append('\n');
                    changes.stream().limit(TOLD).forEach(change -> out.append("- " + told(change) + "\n"));
                    if (changes.size() > TOLD) {
                        out.append("- … and " + (changes.size() - TOLD) + " more; `khronika diff` tells all\n");
                    }
                }
            }
        }
    }

    private static String told(IdentityChange change) {
        String old = change.oldIds().stream().map(ChangesText::id).collect(Collectors.joining(", "));
        String now = IntStream.range(0, change.newIds().size())
                .mapToObj(i -> id(change.newIds().get(i)) + " ("
                        + Markdown.text(change.newLabels().get(i)) + ")")
                .collect(Collectors.joining(", "));
        return change.kind() == IdentityChange.Kind.RENAMED ? now : old + " → " + now;
    }

    private static String id(String id) {
        return "`" + id + "`";
    }

    private static String rows(OptionalLong rows) {
        return rows.isPresent() ? String.valueOf(rows.getAsLong()) : "no table";
    }

    private void paragraph(String text) {
        out.append('\n').append(text).append('\n');
    }
}
