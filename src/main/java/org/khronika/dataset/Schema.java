package org.khronika.dataset;

import java.util.List;

/**
 * All tables of a release, declared once: the Parquet files, the catalog and the data dictionary are made from this.
 *
 * @param name the dataset's name
 * @param version major.minor; a minor version adds columns or tables, a major one drops, renames or changes a meaning
 * @param tables in the order in which a reader meets them
 */
public record Schema(String name, String version, List<Table> tables) {
    /** The file of a release that indexes all others. */
    public static final String CATALOG = "catalog.sqlite";

    /** Key-value metadata of every Parquet file: the dataset's name, the schema's version, the table's name. */
    public static final String DATASET_KEY = "khronika.dataset";

    public static final String VERSION_KEY = "khronika.schema_version";
    public static final String TABLE_KEY = "khronika.table";

    /** Likewise: which release of the dataset it is. */
    public static final String RELEASE_KEY = "khronika.version";

    /** Likewise: the versions of the program and of the reference data. */
    public static final String PIPELINE_KEY = "khronika.pipeline_version";

    public static final String REFERENCE_KEY = "khronika.reference_version";

    /** Likewise, before the name of any further fact about the release, such as its profile. */
    public static final String FACT_PREFIX = "khronika.";

    /** Stands in a masked release for a text that may not be null. */
    public static final String WITHHELD = "[withheld]";

    private static final Schema CURRENT = new Schema(
            "khronika",
            "1.2",
            List.of(
                    ReportTables.REPORTS,
                    EntryTables.ENTRIES,
                    IdentityTables.EVENTS,
                    IdentityTables.PERSONS,
                    EntryTables.MENTIONS,
                    EntryTables.CHARGES,
                    EntryTables.SANCTIONS,
                    EntryTables.DATES,
                    EntryTables.CITATIONS,
                    EntryTables.EVIDENCE,
                    ReportTables.REJECTS,
                    IdentityTables.ALIASES,
                    IdentityTables.LINKS));

    public Schema {
        tables = List.copyOf(tables);
    }

    /** The schema this program writes. */
    public static Schema current() {
        return CURRENT;
    }

    /** @throws IllegalArgumentException where there is no such table */
    public Table table(String tableName) {
        return tables.stream()
                .filter(table -> table.name().equals(tableName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + tableName));
    }

    /** The part of the version before the full stop. */
    public static String major(String version) {
        int stop = version.indexOf('.');
        return stop < 0 ? version : version.substring(0, stop);
    }
}
