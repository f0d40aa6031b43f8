package org.khronika.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.linkage.Decisions;

/** Finds the pairs of a release that a reviewer's word would help most: those nearest to even odds. */
final class DoubtfulPairs {
    private static final String PERSON = "person";
    /** Nearest to even odds last, so that the queue's head is the next to go. */
    private static final Comparator<Link> SUREST_FIRST = Comparator.comparingDouble(
                    (Link link) -> -Math.abs(link.score))
            .thenComparing(Comparator.comparing(Link::left).reversed())
            .thenComparing(Comparator.comparing(Link::right).reversed());

    private final ReleaseRows release;
    private final String kind;
    private final int most;

    /**
     * @param kind "person" or "event"
     * @param most how many pairs
     */
    DoubtfulPairs(ReleaseRows release, String kind, int most) {
        this.release = release;
        this.kind = kind;
        this.most = most;
    }

    /** The most doubtful first; without those that a reviewer has decided, or looked at and left open. */
    List<DoubtfulPair> find(Decisions known) {
        Set<String> seen = new HashSet<>();
        known.all().forEach(decision -> {
            seen.add(decision.left() + ' ' + decision.right());
            seen.add(decision.right() + ' ' + decision.left());
        });
        PriorityQueue<Link> links = new PriorityQueue<>(SUREST_FIRST);
        release.forEach(
                IdentityTables.LINKS,
                List.of("kind", "left_id", "right_id", "verdict", "score", "evidence", "decided_by"),
                row -> {
                    String pair = row[1] + " " + row[2];
                    if (row[0].equals(kind) && !((String) row[6]).startsWith("reviewer:") && !seen.contains(pair)) {
                        links.add(new Link(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (Double) row[4],
                                ((List<?>) row[5]).stream().map(String::valueOf).toList()));
                        if (links.size() > most) {
                            links.remove();
                        }
                    }
                });
        return told(links.stream().sorted(SUREST_FIRST.reversed()).toList());
    }

    private List<DoubtfulPair> told(List<Link> links) {
        Map<String, String[]> mentions = new HashMap<>();
        Set<String> ids = new HashSet<>();
        links.forEach(link -> ids.addAll(List.of(link.left, link.right)));
        if (kind.equals(PERSON)) {
            release.forEach(EntryTables.MENTIONS, List.of("mention_id", "entry_id", "form"), row -> {
                if (ids.contains(row[0])) {
                    mentions.put((String) row[0], new String[] {(String) row[1], (String) row[2]});
                }
            });
        } else {
            ids.forEach(id -> mentions.put(id, new String[] {id, ""}));
        }
        Set<String> wanted = new HashSet<>();
        mentions.values().forEach(mention -> wanted.add(mention[0]));
        Map<String, String[]> entries = new HashMap<>();
        release.forEach(EntryTables.ENTRIES, List.of("entry_id", "date_start", "settlement", "text"), row -> {
            if (wanted.contains(row[0])) {
                String place = row[2] == null ? "" : ", " + row[2];
                entries.put((String) row[0], new String[] {row[0] + ", " + row[1] + place, (String) row[3]});
            }
        });
        List<DoubtfulPair> pairs = new ArrayList<>();
        for (Link link : links) {
            pairs.add(new DoubtfulPair(
                    kind,
                    side(link.left, mentions, entries),
                    side(link.right, mentions, entries),
                    link.verdict,
                    link.score,
                    link.evidence));
        }
        return pairs;
    }

    private static DoubtfulPair.Side side(String id, Map<String, String[]> mentions, Map<String, String[]> entries) {
        String[] mention = mentions.get(id);
        String[] entry = entries.get(mention[0]);
        return new DoubtfulPair.Side(id, mention[1], entry[0], entry[1]);
    }

    private record Link(String left, String right, String verdict, double score, List<String> evidence) {}
}
