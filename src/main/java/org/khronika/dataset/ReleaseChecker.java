package org.khronika.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a release folder offline, before it is published or after it came from elsewhere: every table is there and is what the
 * schema declares, row by row; keys are unique and references hold; the catalog says the same as the files. Rows stream through.
 */
public final class ReleaseChecker {
    private final Schema schema;

    public ReleaseChecker(Schema schema) {
        this.schema = schema;
    }

    /**
     * What is wrong with the release, in words that name file, row and column; empty where nothing is. Of one table, only the
     * first problems are named.
     *
     * @throws UncheckedIOException where the folder cannot be read for reasons of the machine
     */
    public List<String> check(Path release) {
        Path catalog = release.resolve(Schema.CATALOG);
        if (!Files.isRegularFile(catalog)) {
            List<String> problems = new ArrayList<>(List.of(Schema.CATALOG + " is missing"));
            for (Table table : schema.tables()) {
                problems.addAll(TableChecker.withoutCatalog(release, table));
            }
            return problems;
        }
        List<String> problems = new ArrayList<>();
        try (Connection connection = CatalogFile.openToRead(catalog)) {
            problems.addAll(headerProblems(connection));
            for (Table table : schema.tables()) {
                problems.addAll(TableChecker.against(connection, release, table));
            }
            problems.addAll(fileProblems(connection, release));
            problems.addAll(CatalogChecks.problems(catalog, schema));
        } catch (SQLException e) {
            problems.add(Schema.CATALOG + " is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(release + " cannot be read", e);
        }
        return problems;
    }

    private List<String> headerProblems(Connection connection) throws SQLException {
        List<String> problems = new ArrayList<>();
        if (!CatalogFile.rows(connection, "PRAGMA application_id")
                .equals(List.of(String.valueOf(CatalogFile.APPLICATION_ID)))) {
            problems.add(Schema.CATALOG + " is no catalog of this program (application_id)");
        }
        if (!CatalogFile.rows(connection, "PRAGMA user_version").equals(List.of(Schema.major(schema.version())))) {
            problems.add(Schema.CATALOG + " is of another version of the schema (user_version)");
        }
        return problems;
    }

    private List<String> fileProblems(Connection connection, Path release) throws SQLException, IOException {
        Map<String, String> recorded = new LinkedHashMap<>();
        for (String row :
                CatalogFile.rows(connection, "SELECT name, size || ' bytes, SHA-256 ' || sha256 FROM files")) {
            String[] cells = row.split(" \\| ", 2);
            recorded.put(cells[0], cells[1]);
        }
        List<String> problems = new ArrayList<>();
        for (Table table : schema.tables()) {
            Path file = release.resolve(table.fileName());
            String expected = recorded.remove(table.fileName());
            if (expected == null) {
                problems.add(Schema.CATALOG + ", table files: " + table.fileName() + " is missing");
            } else if (Files.isRegularFile(file)) {
                String found = Files.size(file) + " bytes, SHA-256 " + Sha256.of(file);
                if (!found.equals(expected)) {
                    problems.add(table.fileName() + " has " + found + ", the catalog says " + expected);
                }
            }
        }
        recorded.keySet().forEach(name -> problems.add(Schema.CATALOG + ", table files: " + name + " is unknown"));
        return problems;
    }
}
