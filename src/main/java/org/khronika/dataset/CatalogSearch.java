package org.khronika.dataset;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The catalog's full-text search. Two FTS5 tables index entries and persons under the words as written and under the other
 * spellings of the names in them; what they show is read from the tables themselves, so no text stands in the file twice.
 */
final class CatalogSearch {
    /** Queries for a person to copy; they stand in the catalog's table {@code about}. */
    static final SortedMap<String, String> EXAMPLES = new TreeMap<>(
            Map.of(
                    "search_persons",
                    "SELECT person_id, name, forms FROM persons_search WHERE persons_search MATCH 'toktarbayev' ORDER BY rank",
                    "search_entries",
                    "SELECT entry_id, text FROM entries_search WHERE entries_search MATCH 'toktarbayev AND court' ORDER BY rank"));

    private static final String TOKENIZE = "tokenize = 'unicode61 remove_diacritics 2'";
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE name_spellings ( -- Words of names, and the other spellings that search finds them under
              word TEXT NOT NULL, -- A word of a written form, lower case
              spelling TEXT NOT NULL, -- Another way to write it
              PRIMARY KEY (word, spelling)
            ) STRICT, WITHOUT ROWID""",
            """
            CREATE VIEW persons_searched AS -- What persons_search shows
              SELECT file_row, person_id, name,
                (SELECT group_concat(value, '; ') FROM json_each(forms)) AS forms, '' AS spellings FROM persons""",
            """
            CREATE VIEW entries_searched AS -- What entries_search shows
              SELECT file_row, entry_id, text, '' AS spellings FROM entries""",
            "CREATE VIRTUAL TABLE persons_search USING fts5 (person_id UNINDEXED, name, forms, spellings,"
                    + " content = 'persons_searched', content_rowid = 'file_row', " + TOKENIZE + ")",
            "CREATE VIRTUAL TABLE entries_search USING fts5 (entry_id UNINDEXED, text, spellings,"
                    + " content = 'entries_searched', content_rowid = 'file_row', " + TOKENIZE + ")");

    private final Connection connection;
    private final NameWords names;

    CatalogSearch(Connection connection, Spellings spellings) {
        this.connection = connection;
        this.names = new NameWords(spellings);
    }

    /** Makes and fills the search tables; wants the tables of the release, with their indexes. */
    void write() throws SQLException {
        for (String table : TABLES) {
            CatalogFile.run(connection, table);
        }
        indexPersons();
        indexEntries();
        CatalogFile.run(connection, "INSERT INTO persons_search (persons_search) VALUES ('optimize')");
        CatalogFile.run(connection, "INSERT INTO entries_search (entries_search) VALUES ('optimize')");
    }

    private void indexPersons() throws SQLException {
        String select = "SELECT file_row, person_id, name, (SELECT group_concat(value, '; ') FROM json_each(forms))"
                + " FROM persons ORDER BY file_row";
        try (Statement statement = connection.createStatement();
                ResultSet persons = statement.executeQuery(select);
                PreparedStatement index = connection.prepareStatement(
                        "INSERT INTO persons_search (rowid, person_id, name, forms, spellings) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement spelling =
                        connection.prepareStatement("INSERT OR IGNORE INTO name_spellings VALUES (?, ?)")) {
            while (persons.next()) {
                List<String> forms = new ArrayList<>(List.of(persons.getString(3)));
                if (persons.getString(4) != null) {
                    forms.add(persons.getString(4));
                }
                index.setInt(1, persons.getInt(1));
                index.setString(2, persons.getString(2));
                index.setString(3, persons.getString(3));
                index.setString(4, persons.getString(4));
                index.setString(5, names.spellingsOf(forms));
                index.executeUpdate();
                recordSpellings(spelling, names.words(forms));
            }
        }
    }

    private void recordSpellings(PreparedStatement insert, Set<String> words) throws SQLException {
        for (String word : words) {
            for (String spelling : names.spellings(word)) {
                insert.setString(1, word);
                insert.setString(2, spelling);
                insert.addBatch();
            }
        }
        insert.executeBatch();
    }

    private void indexEntries() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet entries =
                        statement.executeQuery("SELECT file_row, entry_id, text FROM entries ORDER BY file_row");
                PreparedStatement forms = connection.prepareStatement("SELECT form FROM mentions WHERE entry_id = ?");
                PreparedStatement index = connection.prepareStatement(
                        "INSERT INTO entries_search (rowid, entry_id, text, spellings) VALUES (?, ?, ?, ?)")) {
            while (entries.next()) {
                forms.setString(1, entries.getString(2));
                index.setInt(1, entries.getInt(1));
                index.setString(2, entries.getString(2));
                index.setString(3, entries.getString(3));
                index.setString(4, names.spellingsOf(column(forms)));
                index.executeUpdate();
            }
        }
    }

    /** The forms of an entry, sorted, so that the index does not hang on the order of a query. */
    private static Set<String> column(PreparedStatement query) throws SQLException {
        try (ResultSet results = query.executeQuery()) {
            Set<String> values = new TreeSet<>();
            while (results.next()) {
                values.add(results.getString(1));
            }
            return values;
        }
    }
}
