package org.khronika.linkage;

import java.util.List;
import java.util.Optional;

/**
 * Says where an entry of a report tells again what another of the same report tells. Editors who take one act from two
 * sources leave a mark: the town of the one is a mere region, or no place at all, in the other, while further steps of a case
 * are told of the same town. Or the act is one that nobody suffers twice within days.
 */
final class ReportRepeats {
    private static final int LONGEST_GAP = 2;

    private final double contradiction;
    private final double text;

    ReportRepeats(LinkModel model) {
        this.contradiction = model.value("parameter.retold-contradiction");
        this.text = model.value("parameter.retold-text");
    }

    /** @param evidence of the two, who are about the same person; nothing in it but the report may speak against their being one */
    boolean isRetold(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
        return a.reportId().equals(b.reportId())
                && (isCoarser(a, b) || EventTypeEvidence.isOneAct(a, b))
                && EventPairModel.gap(a, b) <= LONGEST_GAP
                && evidence.stream().allMatch(this::isHarmless);
    }

    private boolean isHarmless(Evidence evidence) {
        return switch (evidence.kind()) {
            case "report.same", "step.again", "step.continue" -> true;
            case "text.words" -> evidence.weight() >= text;
            // a word of release or appeal in one alone: what came of the act, however lightly it weighs
            default -> evidence.weight() > contradiction && !evidence.kind().startsWith("step.");
        };
    }

    private static boolean isCoarser(EventEvidence a, EventEvidence b) {
        return a.settlement().isPresent() != b.settlement().isPresent()
                && agree(a.region(), b.region())
                && agree(a.country(), b.country());
    }

    private static boolean agree(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}
