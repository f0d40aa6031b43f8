package org.khronika.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes {@code catalog.sqlite} of a release from its Parquet files: all tables, what they mean, the files with their checksums,
 * full-text search. It is built in a file beside it and copied out with {@code VACUUM INTO}, so that the same tables give the
 * same bytes everywhere. Rows stream through; nothing grows with the corpus but the files.
 */
public final class CatalogWriter {
    private final Schema schema;
    private final ReleaseInfo info;
    private final Spellings spellings;

    /**
     * @param info what the catalog says of the release
     * @param spellings under which other spellings names are found
     */
    public CatalogWriter(Schema schema, ReleaseInfo info, Spellings spellings) {
        this.schema = schema;
        this.info = info;
        this.spellings = spellings;
    }

    /**
     * Writes the catalog into the folder that holds the tables, replacing one that is there.
     *
     * @throws DatasetException where a table is missing or damaged, a key is there twice or a reference points nowhere; no
     *     catalog is left then
     */
    public void write(Path release) {
        Path catalog = release.resolve(Schema.CATALOG);
        Path building = release.resolve(Schema.CATALOG + ".building");
        boolean done = false;
        try {
            Files.deleteIfExists(catalog);
            Files.deleteIfExists(building);
            build(release, building, catalog);
            require(CatalogChecks.unsound(catalog, schema));
            force(catalog);
            done = true;
        } catch (IOException e) {
            throw new UncheckedIOException(catalog + " cannot be written", e);
        } catch (SQLException e) {
            throw new DatasetException(catalog + " cannot be written: " + e.getMessage(), e);
        } finally {
            discard(building, done ? building : catalog);
        }
    }

    private void build(Path release, Path building, Path catalog) throws SQLException, IOException {
        try (Connection connection = CatalogFile.openToBuild(building)) {
            connection.setAutoCommit(false);
            new CatalogIndex(connection).write(schema, info);
            CatalogLoader loader = new CatalogLoader(connection, release);
            for (Table table : schema.tables()) {
                loader.load(table);
            }
            for (Table table : schema.tables()) {
                index(connection, table);
            }
            for (String statement : CatalogViews.STATEMENTS) {
                CatalogFile.run(connection, statement);
            }
            new CatalogSearch(connection, spellings).write();
            CatalogFile.run(connection, "ANALYZE");
            connection.commit();
            connection.setAutoCommit(true);
            CatalogFile.run(connection, "PRAGMA application_id = " + CatalogFile.APPLICATION_ID);
            CatalogFile.run(connection, "PRAGMA user_version = " + Schema.major(schema.version()));
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, catalog.toString());
                vacuum.execute();
            }
        }
    }

    private static void index(Connection connection, Table table) throws SQLException {
        require(CatalogChecks.duplicates(connection, table));
        for (String index : CatalogDdl.indexes(table)) {
            CatalogFile.run(connection, index);
        }
    }

    private static void require(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new DatasetException("the catalog is refused: " + String.join("; ", problems));
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path... files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be removed", e);
            }
        }
    }
}
