package org.khronika.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.dataset.IdentityChange;
import org.khronika.dataset.TableChanges;
import org.khronika.release.Draft;
import org.khronika.release.ReleaseChanges;

/** The gates that look at what differs from the release before. */
final class ChangeGates {
    private static final int EXAMPLES = 5;
    /** Who was regrouped was merged with others and split as well. */
    private static final Set<IdentityChange.Kind> MERGES =
            EnumSet.of(IdentityChange.Kind.MERGED, IdentityChange.Kind.REGROUPED);

    private static final Set<IdentityChange.Kind> SPLITS =
            EnumSet.of(IdentityChange.Kind.SPLIT, IdentityChange.Kind.REGROUPED);

    private final ReleaseChanges changes;
    private final Draft draft;

    ChangeGates(ReleaseChanges changes, Draft draft) {
        this.changes = changes;
        this.draft = draft;
    }

    List<GateResult> check(Gates.Change gates) {
        List<GateResult> results = new ArrayList<>();
        gates.rowsRemoved().forEach((table, share) -> results.add(removed(table, share)));
        gates.growth().forEach((table, share) -> results.add(growth(table, share)));
        identities("change.persons-merged", "person", MERGES, gates.personsMerged(), results);
        identities("change.persons-split", "person", SPLITS, gates.personsSplit(), results);
        identities("change.events-merged", "event", MERGES, gates.eventsMerged(), results);
        identities("change.events-split", "event", SPLITS, gates.eventsSplit(), results);
        return results;
    }

    private GateResult removed(String table, double share) {
        TableChanges found = changes.diff().table(table);
        return GateResult.atMost(
                "change.rows-removed." + table,
                found.removed(),
                found.oldRows().orElse(0),
                "rows before are gone",
                share,
                diff() + ": " + String.join(", ", changes.removed(table)));
    }

    private GateResult growth(String table, double share) {
        TableChanges found = changes.diff().table(table);
        long before = found.oldRows().orElse(0);
        long now = found.newRows().orElse(0);
        return new GateResult(
                "change.growth." + table,
                now + " rows, before " + before
                        + (before == 0 ? "" : " (" + GateResult.percent((double) (now - before) / before) + " more)"),
                "at most " + GateResult.percent(share) + " more",
                // A table that was empty or unknown before has nothing that it could be a share of.
                before == 0 || now - before <= share * before,
                draft.schema().table(table).fileName()
                        + ", and whether a report was given twice or cut wrongly (reports.parquet)");
    }

    private void identities(
            String gate, String what, Set<IdentityChange.Kind> kinds, OptionalDouble share, List<GateResult> results) {
        if (share.isEmpty()) {
            return;
        }
        List<IdentityChange> found = changes.diff().identities().stream()
                .filter(change -> change.what().equals(what) && kinds.contains(change.kind()))
                .toList();
        results.add(GateResult.atMost(
                gate,
                found.stream().mapToLong(change -> change.oldIds().size()).sum(),
                changes.diff().table(what + "s").oldRows().orElse(0),
                what + "s before",
                share.getAsDouble(),
                diff() + ": "
                        + found.stream()
                                .limit(EXAMPLES)
                                .map(change -> String.join(" ", change.oldIds()))
                                .collect(Collectors.joining(", "))));
    }

    /** The command that tells all, on the two folders as they stand. */
    private String diff() {
        return "what 'khronika diff " + draft.previous().orElseThrow() + " " + draft.folder() + "' tells, such as of";
    }
}
