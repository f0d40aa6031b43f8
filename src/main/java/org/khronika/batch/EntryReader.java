package org.khronika.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.khronika.dataset.Offsets;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.Report;
import org.khronika.store.ReadEntry;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads one report's entries in printed order, from the first that no committed chunk holds. Some of the following are read ahead
 * on other threads, in memory that does not grow with the report's entries.
 */
final class EntryReader implements ItemStreamReader<EntryAhead> {
    private static final String NEXT = "next";
    /** Entries that are read ahead: the next chunk and the one behind it. */
    private static final int AHEAD = 2 * ReportStep.CHUNK;

    private final InputFile input;
    private final ReportLoader loader;
    private final EntryExtractor extractor;
    private final Executor threads;
    private final Queue<EntryAhead> ahead = new ArrayDeque<>();
    private List<Entry> entries;
    private ReportExtractor reportExtractor;
    private Offsets offsets;
    private int next;
    private int started;

    EntryReader(InputFile input, ReportLoader loader, EntryExtractor extractor, Executor threads) {
        this.input = input;
        this.loader = loader;
        this.extractor = extractor;
        this.threads = threads;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            Report report = loader.load(input);
            entries = report.entries();
            offsets = Offsets.of(report.file().text());
            reportExtractor = extractor.open(report);
            next = context.getInt(NEXT, 0);
            started = next;
            readAhead();
        } catch (IOException e) {
            throw new ItemStreamException(input.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public EntryAhead read() {
        readAhead();
        EntryAhead entry = ahead.poll();
        next += entry == null ? 0 : 1;
        return entry;
    }

    private void readAhead() {
        while (started < entries.size() && ahead.size() < AHEAD) {
            Entry entry = entries.get(started++);
            ahead.add(new EntryAhead(CompletableFuture.supplyAsync(() -> extract(entry), threads)));
        }
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(NEXT, next);
    }

    @Override
    public void close() {
        // what was started and is not needed after a failure ends by itself
        ahead.clear();
    }

    private ReadEntry extract(Entry entry) {
        try {
            return new ReadEntry(reportExtractor.extract(entry), offsets.codePoints(entry.span()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "entry " + entry.ordinal() + " of " + input.sourceUri() + " (from character "
                            + entry.span().start() + ") cannot be read: " + e,
                    e);
        }
    }

    /** How many entries the report has that is open. */
    int size() {
        return entries.size();
    }
}
