package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fits {@code event-model.tsv} to entries of which readers have told which tell the same event, over the candidate pairs. */
public final class EventModelFit {
    private final EventPairModel pairs = EventPairModel.load();
    private final List<Labelled> entries = new ArrayList<>();

    private record Labelled(EventEvidence entry, String event) {}

    /** Takes in an entry, with the key of its event. */
    public void add(EventEvidence entry, String event) {
        entries.add(new Labelled(entry, event));
    }

    /** @param least how many pairs must show a kind for its weight to be fitted */
    public FittedModel fit(LinkModel model, int least) {
        entries.sort(Comparator.comparingInt((Labelled l) -> l.entry().start())
                .thenComparing(l -> l.entry().entryId()));
        List<EventEvidence> ordered = entries.stream().map(Labelled::entry).toList();
        WeightFit fit = new WeightFit(model, least);
        new EventBlocking(ordered, (int) pairs.parameter("window")).pairs(Blocks.PairFilter.ALL, (i, j) -> {
            PairScore score = pairs.score(ordered.get(i), ordered.get(j));
            boolean same = entries.get(i).event().equals(entries.get(j).event());
            fit.count(score, same);
            fit.candidate(score, same);
        });
        return fit.fit("parameter.threshold");
    }
}
