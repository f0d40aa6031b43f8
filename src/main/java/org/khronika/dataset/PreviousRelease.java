package org.khronika.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The ids of an earlier release, read so that a new one keeps them. */
public final class PreviousRelease {
    private static final Schema SCHEMA = Schema.current();

    private final Path folder;

    private PreviousRelease(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a release folder.
     *
     * @throws DatasetException where it is no release, or one of another major version of the schema
     */
    public static PreviousRelease open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DatasetException(folder + " is no release: there is no such folder");
        }
        for (Table table :
                List.of(ReportTables.REPORTS, EntryTables.ENTRIES, EntryTables.MENTIONS, IdentityTables.ALIASES)) {
            requireTable(folder, table);
        }
        return new PreviousRelease(folder);
    }

    /** The report ids by the SHA-256 of the file that each was read from. */
    public SortedMap<String, String> reportIdsBySha256() {
        SortedMap<String, String> ids = new TreeMap<>();
        pairs(ReportTables.REPORTS, "sha256", "report_id", ids::put);
        return ids;
    }

    /** Hands out mention id and person id of every mention, in the order of the file. */
    public void mentions(BiConsumer<String, String> mentionToPerson) {
        pairs(EntryTables.MENTIONS, "mention_id", "person_id", mentionToPerson);
    }

    /** Hands out entry id and event id of every entry, in the order of the file. */
    public void entries(BiConsumer<String, String> entryToEvent) {
        pairs(EntryTables.ENTRIES, "entry_id", "event_id", entryToEvent);
    }

    /** Old and new id of every person whose id was given up. */
    public SortedMap<String, String> personAliases() {
        SortedMap<String, String> aliases = new TreeMap<>();
        aliases("person", "merge", aliases::put);
        return aliases;
    }

    /** Old and new id of every event whose id was given up. */
    public SortedMap<String, String> eventAliases() {
        SortedMap<String, String> aliases = new TreeMap<>();
        aliases("event", "merge", aliases::put);
        return aliases;
    }

    /** Hands out old and new id wherever some of what a person's id stood for has another. */
    public void personSplits(BiConsumer<String, String> oldToNew) {
        aliases("person", "split", oldToNew);
    }

    /** Hands out old and new id wherever some of what an event's id stood for has another. */
    public void eventSplits(BiConsumer<String, String> oldToNew) {
        aliases("event", "split", oldToNew);
    }

    /**
     * A cursor over some columns of a table of that release.
     *
     * @throws DatasetException where it lacks the table or a column
     */
    public ParquetTableReader read(Table table, List<String> columns) {
        return ParquetTableReader.open(folder, table, columns);
    }

    private void aliases(String kind, String change, BiConsumer<String, String> consumer) {
        boolean said = ParquetFooter.read(folder.resolve(IdentityTables.ALIASES.fileName()))
                .schema()
                .containsField("change");
        // releases before 1.2 of the schema had no traces of splits
        List<String> columns =
                said ? List.of("kind", "old_id", "new_id", "change") : List.of("kind", "old_id", "new_id");
        rows(IdentityTables.ALIASES, columns, row -> {
            if (row[0].equals(kind) && (said ? row[3] : "merge").equals(change)) {
                consumer.accept((String) row[1], (String) row[2]);
            }
        });
    }

    private void pairs(Table table, String from, String to, BiConsumer<String, String> consumer) {
        rows(table, List.of(from, to), row -> consumer.accept((String) row[0], (String) row[1]));
    }

    private void rows(Table table, List<String> columns, Consumer<Object[]> consumer) {
        try (ParquetTableReader reader = read(table, columns)) {
            for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                consumer.accept(row.get());
            }
        }
    }

    /** @throws DatasetException where the folder has no such table, or one of another dataset or major version */
    static void requireTable(Path folder, Table table) {
        if (!Files.isRegularFile(folder.resolve(table.fileName()))) {
            throw new DatasetException(folder + " is no release: it has no " + table.fileName());
        }
        SortedMap<String, String> metadata =
                ParquetFooter.read(folder.resolve(table.fileName())).metadata();
        if (!SCHEMA.name().equals(metadata.get(Schema.DATASET_KEY))) {
            throw new DatasetException(folder + " is no release of " + SCHEMA.name() + ": " + table.fileName()
                    + " was written by something else");
        }
        String version = metadata.getOrDefault(Schema.VERSION_KEY, "none");
        if (!Schema.major(version).equals(Schema.major(SCHEMA.version()))) {
            throw new DatasetException(folder + " has version " + version + " of the schema; this program reads "
                    + Schema.major(SCHEMA.version()) + ".x");
        }
    }
}
