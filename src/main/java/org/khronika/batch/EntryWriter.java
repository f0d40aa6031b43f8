package org.khronika.batch;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.khronika.store.EntryStaging;
import org.khronika.store.ReadEntry;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Stages a chunk of one report's entries in the chunk's transaction, so that entries and checkpoint stand or fall together. */
final class EntryWriter implements ItemWriter<ReadEntry> {
    private final String key;
    private final EntryReader reader;
    private final DataSource dataSource;
    private final Progress progress;

    EntryWriter(String key, EntryReader reader, DataSource dataSource, Progress progress) {
        this.key = key;
        this.reader = reader;
        this.dataSource = dataSource;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends ReadEntry> chunk) throws Exception {
        List<ReadEntry> entries = List.copyOf(chunk.getItems());
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            EntryStaging staging = new EntryStaging(connection);
            staging.add(key, entries);
            if (entries.get(entries.size() - 1).extracted().entry().ordinal() == reader.size()) {
                staging.complete(key);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        progress.advance(RunJob.EXTRACT, entries.size());
    }
}
