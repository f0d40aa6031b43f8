package org.khronika.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.khronika.extract.EntryExtractor;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;

/** What reads reports, with its reference data, which loads while the job is still being put together. */
final class Rooms {
    private final CompletableFuture<ReportLoader> loader;
    private final CompletableFuture<EntryExtractor> extractor;

    private Rooms(CompletableFuture<ReportLoader> loader, CompletableFuture<EntryExtractor> extractor) {
        this.loader = loader;
        this.extractor = extractor;
    }

    /** Starts to load, on a thread of its own. */
    static Rooms open() {
        Executor thread = task -> {
            Thread loading = new Thread(task, "reference data");
            loading.setDaemon(true);
            loading.start();
        };
        CompletableFuture<ReportLoader> loader = CompletableFuture.supplyAsync(
                () -> new ReportLoader(
                        new ReportDecoder(),
                        new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()))),
                thread);
        return new Rooms(loader, CompletableFuture.supplyAsync(EntryExtractor::load, thread));
    }

    /** What decodes and cuts reports, as soon as it is loaded. */
    ReportLoader loader() {
        return loaded(loader);
    }

    /** The extractors of all fields, as soon as they are loaded. */
    EntryExtractor extractor() {
        return loaded(extractor);
    }

    private static <T> T loaded(CompletableFuture<T> room) {
        try {
            return room.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the reference data cannot be loaded: " + e.getCause(), e.getCause());
        }
    }
}
