package org.khronika.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khronika.reference.ReferenceTable;

/**
 * Other Latin spellings of a word of a name, so that a search that cannot fold what is typed finds it under the spelling that
 * came to mind. The groups of spellings stand in {@code data/reference/spelling-alternatives.tsv}.
 */
public final class SpellingVariants {
    /** Beyond these, a word would fill the index without being found more often. */
    private static final int MOST = 96;
    /** How many sounds are written another way at once. */
    private static final int DEPTH = 3;

    private record Group(List<String> spellings, String where) {}

    private final List<Group> groups;

    private SpellingVariants(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /** With the bundled groups. */
    public static SpellingVariants load() {
        return new SpellingVariants(ReferenceTable.load("spelling-alternatives.tsv").rows().stream()
                .map(row -> new Group(row.list("spellings"), row.get("where")))
                .toList());
    }

    /**
     * Other spellings of a word, those with fewer differences first, in the same order every time.
     *
     * @param word in lower case
     */
    public List<String> of(String word) {
        Set<String> found = new LinkedHashSet<>();
        found.add(word);
        List<String> last = List.of(word);
        for (int depth = 0; depth < DEPTH && found.size() < MOST; depth++) {
            List<String> next = new ArrayList<>();
            for (String from : last) {
                for (Group group : groups) {
                    rewrite(from, group, found, next);
                }
            }
            last = next;
        }
        found.remove(word);
        return List.copyOf(found);
    }

    private static void rewrite(String word, Group group, Set<String> found, List<String> next) {
        for (String spelling : group.spellings()) {
            for (int at = word.indexOf(spelling); at >= 0; at = word.indexOf(spelling, at + 1)) {
                int end = at + spelling.length();
                if (group.where().equals("start") && at > 0 || group.where().equals("end") && end < word.length()) {
                    continue;
                }
                for (String other : group.spellings()) {
                    String variant = word.substring(0, at) + other + word.substring(end);
                    if (!other.equals(spelling) && found.size() < MOST && found.add(variant)) {
                        next.add(variant);
                    }
                }
            }
        }
    }
}
