package org.khronika.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the persons or events of two releases that merged, split, or have another id or name. Old and new ids that share a
 * member (a written name, an entry) are linked; an id whose members are gone is linked to the one that its alias names, else to
 * itself. What hangs together is one change: several old ids and one new are a merge, one old and several new a split.
 */
final class IdentityComparison {
    private final IdentityKind kind;
    private final SortedMap<String, String> oldLabels;
    private final SortedMap<String, String> newLabels;
    private final SortedMap<String, SortedSet<String>> newOf = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> oldOf = new TreeMap<>();

    private IdentityComparison(IdentityKind kind, ComparedRelease older, ComparedRelease newer) {
        this.kind = kind;
        this.oldLabels = kind.labels(older);
        this.newLabels = kind.labels(newer);
        kind.members().forEach(older, newer, this::link);
        newer.aliases(kind.label()).forEach((old, now) -> {
            if (!newOf.containsKey(old)) {
                link(old, now);
            }
        });
        for (String id : oldLabels.keySet()) {
            if (!newOf.containsKey(id) && !oldOf.containsKey(id)) {
                link(id, id);
            }
        }
    }

    /** The changes of a kind of identity, in the order of their first old id. */
    static List<IdentityChange> of(IdentityKind kind, ComparedRelease older, ComparedRelease newer) {
        return new IdentityComparison(kind, older, newer).changes();
    }

    private void link(String old, String now) {
        if (oldLabels.containsKey(old) && newLabels.containsKey(now)) {
            newOf.computeIfAbsent(old, id -> new TreeSet<>()).add(now);
            oldOf.computeIfAbsent(now, id -> new TreeSet<>()).add(old);
        }
    }

    private List<IdentityChange> changes() {
        List<IdentityChange> changes = new ArrayList<>();
        SortedSet<String> seen = new TreeSet<>();
        for (String start : newOf.keySet()) {
            if (!seen.contains(start)) {
                SortedSet<String> olds = new TreeSet<>();
                SortedSet<String> news = new TreeSet<>();
                collect(start, olds, news);
                seen.addAll(olds);
                add(List.copyOf(olds), List.copyOf(news), changes);
            }
        }
        changes.sort(Comparator.comparing(IdentityChange::kind));
        return List.copyOf(changes);
    }

    /** All that hangs together with an old id. */
    private void collect(String start, SortedSet<String> olds, SortedSet<String> news) {
        List<String> waiting = new ArrayList<>(List.of(start));
        olds.add(start);
        while (!waiting.isEmpty()) {
            for (String now : newOf.get(waiting.remove(waiting.size() - 1))) {
                if (news.add(now)) {
                    oldOf.get(now).stream().filter(olds::add).forEach(waiting::add);
                }
            }
        }
    }

    private void add(List<String> olds, List<String> news, List<IdentityChange> changes) {
        if (olds.size() > 1) {
            changes.add(
                    change(news.size() > 1 ? IdentityChange.Kind.REGROUPED : IdentityChange.Kind.MERGED, olds, news));
        } else if (news.size() > 1) {
            changes.add(change(IdentityChange.Kind.SPLIT, olds, news));
        } else if (!olds.equals(news)) {
            changes.add(change(IdentityChange.Kind.RENUMBERED, olds, news));
        } else if (kind.named() && !Objects.equals(oldLabels.get(olds.get(0)), newLabels.get(olds.get(0)))) {
            changes.add(change(IdentityChange.Kind.RENAMED, olds, news));
        }
    }

    private IdentityChange change(IdentityChange.Kind what, List<String> olds, List<String> news) {
        return new IdentityChange(
                kind.label(),
                what,
                olds,
                news,
                olds.stream().map(oldLabels::get).toList(),
                news.stream().map(newLabels::get).toList());
    }
}
