package org.khronika.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.parquet.schema.Type;

/** A release as one side of a comparison: its tables, as far as it has them. */
public final class ComparedRelease {
    private final Path folder;
    private final SortedMap<String, ParquetFooter> footers;

    private ComparedRelease(Path folder, SortedMap<String, ParquetFooter> footers) {
        this.folder = folder;
        this.footers = footers;
    }

    /**
     * Opens a release folder, and looks at the footer of every table in it.
     *
     * @throws DatasetException where it is no release, one of another major version of the schema, or a table is damaged
     */
    public static ComparedRelease open(Path folder) {
        PreviousRelease.open(folder);
        SortedMap<String, ParquetFooter> footers = new TreeMap<>();
        for (Table table : Schema.current().tables()) {
            if (Files.exists(folder.resolve(table.fileName()))) {
                PreviousRelease.requireTable(folder, table);
                footers.put(table.name(), ParquetFooter.read(folder.resolve(table.fileName())));
            }
        }
        return new ComparedRelease(folder, footers);
    }

    /** Which release of the dataset it is; empty of one that does not tell. */
    public String version() {
        return fact(Schema.RELEASE_KEY);
    }

    /** The version of the schema that its tables follow. */
    public String schemaVersion() {
        return fact(Schema.VERSION_KEY);
    }

    /** The version of the program that made it. */
    public String pipelineVersion() {
        return fact(Schema.PIPELINE_KEY);
    }

    /** The version of the reference data that it was made with. */
    public String referenceVersion() {
        return fact(Schema.REFERENCE_KEY);
    }

    /** Whom it is for. */
    public ReleaseProfile profile() {
        return ReleaseProfile.ofRelease(folder);
    }

    /** What tells its key from others; empty of a full release. */
    public String keyCheck() {
        return fact(Schema.FACT_PREFIX + ReleaseProfile.KEY_CHECK);
    }

    private String fact(String key) {
        return footers.get(ReportTables.REPORTS.name()).metadata().getOrDefault(key, "");
    }

    /** The number of rows of a table, if the release has it. */
    OptionalLong rows(Table table) {
        ParquetFooter footer = footers.get(table.name());
        return footer == null ? OptionalLong.empty() : OptionalLong.of(footer.rows());
    }

    /** The columns of a table's file, in its order; none where it has no such table. */
    List<String> columns(Table table) {
        ParquetFooter footer = footers.get(table.name());
        return footer == null
                ? List.of()
                : footer.schema().getFields().stream().map(Type::getName).toList();
    }

    /** Old and new id of all of a kind whose id was given up. */
    SortedMap<String, String> aliases(String kind) {
        PreviousRelease release = PreviousRelease.open(folder);
        return kind.equals(IdentityKind.PERSON.label()) ? release.personAliases() : release.eventAliases();
    }

    /**
     * A cursor over some columns of a table; over no rows where the release has no such table.
     *
     * @throws DatasetException where a column is missing or of another type than this program's schema declares
     */
    SortedRows read(Table table, List<String> columns) {
        return new SortedRows(
                table,
                footers.containsKey(table.name())
                        ? Optional.of(ParquetTableReader.open(folder, table, columns))
                        : Optional.empty(),
                columns);
    }
}
