package org.khronika.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khronika.dataset.IdentityChange;
import org.khronika.dataset.ReleaseDiff;
import org.khronika.dataset.TableChanges;

/** How two releases differ, in words for people. */
final class DiffText {
    /** So many changes of a kind are told; files for programs have all. */
    private static final int TOLD = 20;

    private final StringBuilder out = new StringBuilder();

    private DiffText() {}

    /** The whole text. */
    static String of(ReleaseDiff diff) {
        DiffText text = new DiffText();
        text.versions(diff);
        if (diff.isEmpty()) {
            text.line("No row, no column and no id differs.");
            return text.out.toString();
        }
        text.identities(diff);
        text.tables(diff.tables());
        return text.out.toString();
    }

    private void versions(ReleaseDiff diff) {
        if (!diff.older().equals(diff.newer())) {
            line("old: " + side(diff.older()));
            line("new: " + side(diff.newer()));
            line("");
        }
    }

    private static String side(ReleaseDiff.Side side) {
        return (side.version().isEmpty() ? "" : "version " + side.version() + ", ") + "program "
                + side.pipelineVersion() + ", reference data " + side.referenceVersion() + ", schema "
                + side.schemaVersion();
    }

    private void identities(ReleaseDiff diff) {
        for (String what : List.of("person", "event")) {
            for (IdentityChange.Kind kind : IdentityChange.Kind.values()) {
                List<IdentityChange> changes = diff.identities(what, kind);
                if (!changes.isEmpty()) {
                    line(what + "s " + kind.label() + ": " + number(changes.size()));
                    changes.stream().limit(TOLD).forEach(change -> line("  " + told(change)));
                    if (changes.size() > TOLD) {
                        line("  … and " + number(changes.size() - TOLD) + " more; --json and --parquet have all");
                    }
                }
            }
        }
    }

    private static String told(IdentityChange change) {
        String old = named(change.oldIds(), change.oldLabels());
        String now = named(change.newIds(), change.newLabels());
        return switch (change.kind()) {
            case MERGED -> old + " are one now: " + now;
            case SPLIT -> old + " is several now: " + now;
            case REGROUPED -> old + " are regrouped: " + now;
            case RENUMBERED -> old + " has another id: " + now;
            case RENAMED ->
                change.newIds().get(0) + ": \"" + change.oldLabels().get(0) + "\" is now \""
                        + change.newLabels().get(0) + "\"";
        };
    }

    private static String named(List<String> ids, List<String> labels) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> ids.get(i) + " (" + labels.get(i) + ")")
                .collect(Collectors.joining(" and "));
    }

    private void tables(List<TableChanges> tables) {
        if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
            line("");
        }
        line(String.format(
                Locale.ROOT, "%-10s %10s %10s %8s %8s %8s", "table", "old", "new", "added", "removed", "changed"));
        for (TableChanges table : tables) {
            line(String.format(
                    Locale.ROOT,
                    "%-10s %10s %10s %8s %8s %8s",
                    table.table(),
                    rows(table.oldRows()),
                    rows(table.newRows()),
                    number(table.added()),
                    number(table.removed()),
                    number(table.changed())));
            if (!table.changedColumns().isEmpty()) {
                line("             changed: "
                        + table.changedColumns().entrySet().stream()
                                .map(column -> column.getKey() + " " + number(column.getValue()))
                                .collect(Collectors.joining(", ")));
            }
            columns("columns added", table.addedColumns());
            columns("columns removed", table.removedColumns());
        }
    }

    private void columns(String what, List<String> columns) {
        if (!columns.isEmpty()) {
            line("             " + what + ": " + String.join(", ", columns));
        }
    }

    private static String rows(OptionalLong rows) {
        return rows.isPresent() ? number(rows.getAsLong()) : "no table";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
