package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;

/** A run of articles joined by commas and the like, with the codes between and behind them. */
final class CitationChain {
    final List<CitedArticle> items = new ArrayList<>();
    final int first;
    int end;
    int coded;

    CitationChain(int first) {
        this.first = first;
        end = first;
    }

    /** The code goes to all articles that have none yet. */
    void close(CodeName name) {
        for (; coded < items.size(); coded++) {
            items.set(coded, items.get(coded).with(name));
        }
        end = name.end();
    }
}
