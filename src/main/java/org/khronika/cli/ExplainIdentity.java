package org.khronika.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.dataset.Table;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who a person or what an event of a release is: the mentions or entries it is made of, and why they were joined and others
 * that came near were not.
 *
 * @param id the id in use
 * @param asked the id that was asked for; another where that was given up
 * @param members id of each mention or entry, with the name as written or the text
 * @param links the decisions that any of them takes part in
 */
record ExplainIdentity(String id, String asked, SortedMap<String, String> members, List<Reason> links) {
    /**
     * A row of {@code links}.
     *
     * @param decidedBy version of the model, or the reviewer
     */
    record Reason(String left, String right, String verdict, double score, String decidedBy, List<String> evidence) {}

    ExplainIdentity {
        links = List.copyOf(links);
    }

    /** Whether an id is of the form that persons and events have. */
    static boolean isIdentity(String id) {
        return id.startsWith("p-") || id.startsWith("e-");
    }

    /**
     * Prints the explanation of a person's or an event's id.
     *
     * @return whether the release knows the id
     */
    static boolean print(ReleaseRows release, String asked, boolean json, PrintWriter out) {
        ExplainIdentity explanation = of(release, asked);
        if (explanation.members.isEmpty()) {
            return false;
        }
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(explanation));
        } else {
            explanation.print(out);
        }
        out.flush();
        return true;
    }

    private static ExplainIdentity of(ReleaseRows release, String asked) {
        boolean person = asked.startsWith("p-");
        String kind = person ? "person" : "event";
        AtomicReference<String> id = new AtomicReference<>(asked);
        release.forEach(IdentityTables.ALIASES, List.of("kind", "old_id", "new_id", "change"), row -> {
            if (row[0].equals(kind) && row[1].equals(asked) && row[3].equals("merge")) {
                id.set((String) row[2]);
            }
        });
        Table table = person ? EntryTables.MENTIONS : EntryTables.ENTRIES;
        List<String> columns =
                person ? List.of("mention_id", "person_id", "form") : List.of("entry_id", "event_id", "text");
        SortedMap<String, String> members = new TreeMap<>();
        release.forEach(table, columns, row -> {
            if (row[1].equals(id.get())) {
                members.put((String) row[0], (String) row[2]);
            }
        });
        List<Reason> links = new ArrayList<>();
        release.forEach(
                IdentityTables.LINKS,
                List.of("kind", "left_id", "right_id", "verdict", "score", "decided_by", "evidence"),
                row -> {
                    if (row[0].equals(kind) && (members.containsKey(row[1]) || members.containsKey(row[2]))) {
                        links.add(new Reason(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (Double) row[4],
                                (String) row[5],
                                ((List<?>) row[6]).stream().map(String::valueOf).toList()));
                    }
                });
        return new ExplainIdentity(id.get(), asked, members, links);
    }

    private void print(PrintWriter out) {
        out.println(id.equals(asked) ? id : asked + " is now " + id);
        for (Map.Entry<String, String> member : members.entrySet()) {
            out.println("  " + member.getKey() + "  " + member.getValue().replaceAll("\\s+", " "));
        }
        for (Reason link : links) {
            out.println();
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %s and %s, score %+.2f, decided by %s",
                    link.verdict,
                    link.left,
                    link.right,
                    link.score,
                    link.decidedBy));
            link.evidence.forEach(line -> out.println("    " + line));
        }
    }
}
