package org.khronika.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that the cue tables name together: {@code <say>} in a phrase is any verb of speech, so that a phrase written for one of
 * them holds for all.
 *
 * @param classes the words of each class, in the notation of {@link CuePattern}
 */
public record CueClasses(Map<String, List<String>> classes) {
    public CueClasses {
        Map<String, List<String>> copy = new TreeMap<>();
        classes.forEach((name, words) -> copy.put(name, List.copyOf(words)));
        classes = Collections.unmodifiableMap(copy);
    }

    /** Reads {@code cue-classes.tsv}; a class may be given in several rows. */
    public static CueClasses load() {
        Map<String, List<String>> classes = new TreeMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("cue-classes.tsv").rows()) {
            classes.merge(row.get("class"), row.list("words"), (a, b) -> {
                List<String> both = new ArrayList<>(a);
                both.addAll(b);
                return both;
            });
        }
        return new CueClasses(classes);
    }

    /**
     * The pattern with the words of its classes written out.
     *
     * @throws IllegalArgumentException where it names a class that there is not, or opens one and does not close it
     */
    public CuePattern parse(String pattern) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', at)) {
            int close = pattern.indexOf('>', open);
            List<String> words = close < 0 ? null : classes.get(pattern.substring(open + 1, close));
            if (words == null) {
                throw new IllegalArgumentException("no such class of words in the cue " + pattern);
            }
            out.append(pattern, at, open).append(String.join("/", words));
            at = close + 1;
        }
        return CuePattern.parse(out.append(pattern.substring(at)).toString());
    }
}
