package org.khronika.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.khronika.store.ReadEntry;

/**
 * An entry that is being read on a thread of its own, ahead of the transaction that stages it: a transaction holds SQLite's one
 * write lock from its beginning, and the reports beside it should not have to wait for the reading too.
 */
record EntryAhead(CompletableFuture<ReadEntry> reading) {
    /** All that was read in the entry, once it is. */
    ReadEntry read() {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
