package org.khronika.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.parquet.schema.MessageType;

/** Checks one table's file by itself and, where there is a catalog, against the table of that name there. */
final class TableChecker {
    /** Problems of a table that are named; a file that is wrong throughout needs no more. */
    private static final int NAMED = 20;

    private final Path release;
    private final Table table;
    private final List<String> problems = new ArrayList<>();

    private TableChecker(Path release, Table table) {
        this.release = release;
        this.table = table;
    }

    /** What is wrong with the file by itself, in words. */
    static List<String> withoutCatalog(Path release, Table table) {
        TableChecker checker = new TableChecker(release, table);
        try {
            if (checker.isDeclared()) {
                checker.checkRows(row -> Optional.empty());
            }
        } catch (DatasetException e) {
            checker.problems.add(e.getMessage());
        }
        return checker.problems;
    }

    /** What is wrong with the file by itself or where the catalog's table of that name says otherwise, in words. */
    static List<String> against(Connection catalog, Path release, Table table) throws SQLException {
        TableChecker checker = new TableChecker(release, table);
        try {
            if (checker.isDeclared()) {
                checker.checkAgainst(catalog);
            }
        } catch (DatasetException e) {
            checker.problems.add(e.getMessage());
        }
        return checker.problems;
    }

    private boolean isDeclared() {
        ParquetFooter footer = ParquetFooter.read(release.resolve(table.fileName()));
        MessageType declared = ParquetSchema.of(table);
        if (!footer.schema().equals(declared)) {
            problem("has the columns " + footer.schema() + ", declared " + declared);
            return false;
        }
        if (!table.name().equals(footer.metadata().get(Schema.TABLE_KEY))) {
            problem("says it is the table " + footer.metadata().get(Schema.TABLE_KEY));
        }
        return true;
    }

    private void checkAgainst(Connection connection) throws SQLException {
        String columns =
                String.join(", ", table.columns().stream().map(Column::name).toList());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + columns + " FROM " + table.name() + " ORDER BY " + CatalogDdl.FILE_ROW)) {
            checkRows(row -> difference(row, rows));
            if (problems.size() < NAMED && rows.next()) {
                problem("has fewer rows than the catalog's table " + table.name());
            }
        }
    }

    private <E extends Exception> void checkRows(CatalogRow<E> catalogRow) throws E {
        RowCheck check = new RowCheck(table);
        RowOrder order = new RowOrder(table);
        try (ParquetTableReader reader = ParquetTableReader.open(release, table)) {
            for (Optional<Object[]> next = reader.next();
                    next.isPresent() && problems.size() < NAMED;
                    next = reader.next()) {
                Object[] row = next.get();
                check.problem(row).or(() -> order.next(row)).ifPresent(this::problem);
                catalogRow.difference(row).ifPresent(this::problem);
            }
        }
    }

    private Optional<String> difference(Object[] row, ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.of(table.describe(row) + " is not in the catalog");
        }
        for (int i = 0; i < row.length; i++) {
            if (!same(CatalogLoader.cell(row[i]), rows.getObject(i + 1))) {
                return Optional.of(table.describe(row) + ", column "
                        + table.columns().get(i).name() + ": the catalog has another value");
            }
        }
        return Optional.empty();
    }

    /** SQLite keeps no sign of a zero. */
    private static boolean same(Object here, Object there) {
        return here instanceof Double one && there instanceof Double other
                ? one.doubleValue() == other.doubleValue()
                : Objects.equals(here, there);
    }

    private void problem(String what) {
        problems.add(table.fileName() + ": " + what);
    }

    @FunctionalInterface
    private interface CatalogRow<E extends Exception> {
        Optional<String> difference(Object[] row) throws E;
    }
}
