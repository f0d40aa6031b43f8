package org.khronika.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import org.khronika.names.NameFolding;

/** Looks for words in everything that a release holds: every byte of every file, and what is compressed in them. */
final class NameScan {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]++");
    private static final int SHORTEST = 4;

    private final NameFolding folding = NameFolding.load();
    private final Set<String> words;
    private final Set<String> keys = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

    /** @param words in lower case */
    NameScan(Set<String> words) {
        this.words = words;
        words.forEach(word -> keys.addAll(folding.keys(word)));
    }

    /** The words of a text that are long enough to be looked for, in lower case. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    /** The files in which each word stands that was found, as a word or a part of one, or in another spelling. */
    SortedMap<String, SortedSet<String>> of(Path release) throws IOException, SQLException {
        for (Map.Entry<String, byte[]> file : Program.files(release).entrySet()) {
            bytes(file.getKey(), file.getValue());
            if (!file.getKey().endsWith(".parquet") && !file.getKey().endsWith(".sqlite")) {
                text(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        for (Table table : Schema.current().tables()) {
            try (ParquetTableReader reader = ParquetTableReader.open(release, table)) {
                for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                    text(table.fileName(), Arrays.toString(row.get()));
                }
            }
        }
        catalog(release.resolve(Schema.CATALOG));
        return found;
    }

    /** Raw bytes, free pages and all: ASCII letters read alike in any encoding. */
    private void bytes(String file, byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        words.stream().filter(raw::contains).forEach(word -> add(word, file));
    }

    private void text(String file, String text) {
        for (String word : words(text)) {
            if (words.contains(word) || folding.keys(word).stream().anyMatch(keys::contains)) {
                add(word, file);
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        words.stream().filter(lower::contains).forEach(word -> add(word, file));
    }

    /** Every table, view and index term; full-text indexes share the starts of terms, so that bytes alone do not show them. */
    private void catalog(Path file) throws IOException, SQLException {
        Path copy = Files.copy(file, Files.createTempFile("catalog", ".sqlite"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("entries_search", "persons_search")) {
                statement.execute("CREATE VIRTUAL TABLE terms_of_" + table + " USING fts5vocab(" + table + ", row)");
            }
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE '%\\_data' ESCAPE '\\'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String cell = rows.getString(i);
                            text(Schema.CATALOG + " " + table, cell == null ? "" : cell);
                        }
                    }
                }
            }
        } finally {
            Files.delete(copy);
        }
    }

    private void add(String word, String file) {
        found.computeIfAbsent(word, w -> new TreeSet<>()).add(file);
    }
}
