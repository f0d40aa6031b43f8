package org.khronika.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/** A release whose tables and catalog are finished and whose other files are being made. */
public final class Draft {
    private final Path folder;
    private final Schema schema;
    private final ReleaseInfo info;
    private final Optional<Path> previous;
    private final Quality quality;
    private final Optional<ReleaseChanges> changes;
    private final Map<String, FileFacts> files = new TreeMap<>();

    /**
     * @param folder where it is put together
     * @param info which release it is, and which program made it
     * @param previous the release whose ids it kept
     * @param gold annotations to measure it against
     * @throws IOException where the folder cannot be read
     * @throws org.khronika.dataset.DatasetException where the previous release cannot be compared with it
     */
    public Draft(Path folder, Schema schema, ReleaseInfo info, Optional<Path> previous, Optional<Path> gold)
            throws IOException {
        this.folder = folder;
        this.schema = schema;
        this.info = info;
        this.previous = previous;
        this.quality = Quality.of(folder, schema, gold);
        this.changes = previous.map(before -> ReleaseChanges.of(before, folder));
        for (Table table : schema.tables()) {
            files.put(table.fileName(), FileFacts.of(folder, table.fileName()));
        }
        files.put(Schema.CATALOG, FileFacts.of(folder, Schema.CATALOG));
    }

    public Path folder() {
        return folder;
    }

    public Schema schema() {
        return schema;
    }

    public ReleaseInfo info() {
        return info;
    }

    public Optional<Path> previous() {
        return previous;
    }

    public Quality quality() {
        return quality;
    }

    /** What is other than in the previous release, if there is one. */
    public Optional<ReleaseChanges> changes() {
        return changes;
    }

    /** The file of a table, or the catalog. */
    public FileFacts data(String file) {
        return files.get(file);
    }
}
