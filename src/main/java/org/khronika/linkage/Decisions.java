package org.khronika.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The reviewers' decisions. They win over the model; "same" is transitive. Built, they do not contradict each other.
 *
 * @param all in the order of the file
 */
public record Decisions(List<Decision> all) {
    /** No decisions. */
    public static final Decisions NONE = new Decisions(List.of());

    private static final List<String> COLUMNS = List.of("left", "right", "verdict", "who", "when", "why");

    /** @throws IllegalArgumentException where two decisions contradict each other, directly or through others */
    public Decisions {
        all = List.copyOf(all);
        requireConsistent(all);
    }

    /**
     * Reads lines of CSV (RFC 4180, no line breaks inside a cell) with the columns left, right, verdict, who, when, why.
     *
     * @param name the file's name, for messages
     * @throws IllegalArgumentException where a line cannot be read or decisions contradict each other
     */
    public static Decisions parse(String name, List<String> lines) {
        List<Decision> read = new ArrayList<>();
        boolean header = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String where = name + ":" + (i + 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line, where);
            if (!header) {
                if (!cells.equals(COLUMNS)) {
                    throw new IllegalArgumentException(where + ": columns must be " + String.join(",", COLUMNS));
                }
                header = true;
            } else if (cells.size() != COLUMNS.size()) {
                throw new IllegalArgumentException(where + ": " + cells.size() + " cells, 6 expected");
            } else {
                read.add(new Decision(
                        cells.get(0),
                        cells.get(1),
                        verdict(cells.get(2), where),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        where));
            }
        }
        return new Decisions(read);
    }

    /**
     * The decisions as pairs of members.
     *
     * @param index the number of the member that an id names, empty where nothing has that id
     * @return the "same" and "different" decisions, in the order of the file
     * @throws IllegalArgumentException where a decision names what does not exist
     */
    public List<Pair> pairs(Function<String, Optional<Integer>> index) {
        List<Pair> pairs = new ArrayList<>();
        for (Decision decision : all) {
            int left = member(decision, decision.left(), index);
            int right = member(decision, decision.right(), index);
            if (left != right) {
                pairs.add(new Pair(Math.min(left, right), Math.max(left, right), decision));
            } else if (decision.verdict() == Decision.Verdict.DIFFERENT) {
                throw new ContradictoryDecisionException(decision.where() + ": " + decision.left() + " and "
                        + decision.right() + " are one member and cannot be different");
            }
        }
        requireConsistentMembers(pairs);
        return pairs;
    }

    /** A decision on two members, the lower first. */
    public record Pair(int left, int right, Decision decision) {}

    private static int member(Decision decision, String id, Function<String, Optional<Integer>> index) {
        return index.apply(id)
                .orElseThrow(() -> new ContradictoryDecisionException(decision.where() + ": nothing has the id " + id));
    }

    /** Two ids may name one member, so decisions on other ids can contradict each other as well. */
    private static void requireConsistentMembers(List<Pair> pairs) {
        int members = pairs.stream().mapToInt(pair -> pair.right() + 1).max().orElse(0);
        UnionFind same = new UnionFind(members);
        for (Pair pair : pairs) {
            if (pair.decision().verdict() == Decision.Verdict.SAME) {
                same.join(pair.left(), pair.right());
            }
        }
        for (Pair pair : pairs) {
            if (pair.decision().verdict() == Decision.Verdict.DIFFERENT
                    && same.find(pair.left()) == same.find(pair.right())) {
                throw new ContradictoryDecisionException(pair.decision().where() + ": "
                        + pair.decision().left() + " and " + pair.decision().right()
                        + " are the same by other decisions");
            }
        }
    }

    private static Decision.Verdict verdict(String cell, String where) {
        for (Decision.Verdict verdict : Decision.Verdict.values()) {
            if (verdict.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException(where + ": no verdict: " + cell + " (same, different, unsure)");
    }

    private static void requireConsistent(List<Decision> decisions) {
        Map<String, String> parent = new HashMap<>();
        UnaryOperator<String> root = id -> {
            String at = id;
            while (parent.containsKey(at)) {
                at = parent.get(at);
            }
            return at;
        };
        Map<String, Decision> byPair = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision.left().isBlank() || decision.left().equals(decision.right())) {
                throw new IllegalArgumentException(decision.where() + ": two different ids are needed");
            }
            boolean ordered = decision.left().compareTo(decision.right()) < 0;
            String pair =
                    ordered ? decision.left() + '\t' + decision.right() : decision.right() + '\t' + decision.left();
            Decision other = byPair.put(pair, decision);
            if (other != null && other.verdict() != decision.verdict()) {
                throw new IllegalArgumentException(decision.where() + " contradicts " + other.where());
            }
            if (decision.verdict() == Decision.Verdict.SAME) {
                String left = root.apply(decision.left());
                String right = root.apply(decision.right());
                if (!left.equals(right)) {
                    parent.put(left, right);
                }
            }
        }
        for (Decision decision : decisions) {
            if (decision.verdict() == Decision.Verdict.DIFFERENT
                    && root.apply(decision.left()).equals(root.apply(decision.right()))) {
                throw new IllegalArgumentException(decision.where() + ": " + decision.left() + " and "
                        + decision.right() + " are the same by other decisions");
            }
        }
    }

    private static List<String> cells(String line, String where) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException(where + ": a quotation mark is not closed");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
