package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khronika.model.LinkDecision;

/**
 * One decision that joined two members or kept them apart, with its reasons: a row of the table {@code links}.
 *
 * @param left the lesser member id
 * @param right the greater member id
 * @param joined whether both are in one cluster
 * @param score log2 odds; of a reviewer's decision what the model would have said
 * @param evidence what was weighed
 * @param by the model's version, or "reviewer:" and a name
 */
public record Link(String left, String right, boolean joined, double score, List<Evidence> evidence, String by)
        implements Comparable<Link> {
    public Link {
        Objects.requireNonNull(by, "by");
        evidence = List.copyOf(evidence);
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException("not in order: " + left + ", " + right);
        }
    }

    /**
     * As it is published; its first line of evidence is what the pair scored before any, so that all add up to the score.
     *
     * @param kind what the ids name, see {@link LinkDecision#kind()}
     */
    public LinkDecision published(String kind) {
        double weighed = evidence.stream().mapToDouble(Evidence::weight).sum();
        List<String> lines = new ArrayList<>();
        lines.add(new Evidence("prior", Math.rint((score - weighed) * 1024) / 1024, "").line());
        evidence.forEach(reason -> lines.add(reason.line()));
        return new LinkDecision(kind, left, right, joined, Math.rint(score * 1024) / 1024, lines, by);
    }

    @Override
    public int compareTo(Link other) {
        int byLeft = left.compareTo(other.left);
        return byLeft != 0 ? byLeft : right.compareTo(other.right);
    }
}
