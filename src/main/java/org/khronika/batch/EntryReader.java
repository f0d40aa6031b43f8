package org.khronika.batch;

import java.io.IOException;
import java.util.List;
import org.khronika.dataset.Offsets;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.Report;
import org.khronika.store.ReadEntry;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one report's entries in printed order, from the first that no committed chunk holds. */
final class EntryReader implements ItemStreamReader<Entry> {
    private static final String NEXT = "next";

    private final RunPlan plan;
    private final String key;
    private final ReportLoader loader;
    private final EntryExtractor extractor;
    private String sourceUri;
    private List<Entry> entries;
    private ReportExtractor reportExtractor;
    private Offsets offsets;
    private int next;

    EntryReader(RunPlan plan, String key, ReportLoader loader, EntryExtractor extractor) {
        this.plan = plan;
        this.key = key;
        this.loader = loader;
        this.extractor = extractor;
    }

    @Override
    public void open(ExecutionContext context) {
        InputFile input = plan.inputs().stream()
                .filter(candidate -> plan.reportKey(candidate).equals(key))
                .findFirst()
                .orElseThrow(() -> new ItemStreamException("no input of this run is staged as " + key));
        try {
            Report report = loader.load(input);
            sourceUri = input.sourceUri();
            entries = report.entries();
            offsets = Offsets.of(report.file().text());
            reportExtractor = extractor.open(report);
            next = context.getInt(NEXT, 0);
        } catch (IOException e) {
            throw new ItemStreamException(input.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Entry read() {
        return next < entries.size() ? entries.get(next++) : null;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(NEXT, next);
    }

    @Override
    public void close() {
        entries = null;
        reportExtractor = null;
    }

    /** All that can be read in an entry of the report that is open. */
    ReadEntry extract(Entry entry) {
        try {
            return new ReadEntry(reportExtractor.extract(entry), offsets.codePoints(entry.span()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "entry " + entry.ordinal() + " of " + sourceUri + " (from character "
                            + entry.span().start() + ") cannot be read: " + e,
                    e);
        }
    }

    /** How many entries the report has that is open. */
    int size() {
        return entries.size();
    }
}
