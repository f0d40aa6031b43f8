package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.khronika.store.StateDatabase;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The folder of the restart log and cache. A database in it that is damaged is set aside, as nothing in it is needed. */
final class StateFolder {
    private static final String DATABASE = "state.db";
    /** The last damaged database is kept, for whoever wants to know why. */
    private static final String ASIDE = ".damaged";

    private StateFolder() {}

    /**
     * Opens the folder's database.
     *
     * @throws RunException where it cannot be used; {@link #isDamaged} says of it whether a new one would help
     */
    static StateDatabase open(Path state) {
        Path file = state.resolve(DATABASE);
        try {
            return StateDatabase.open(file);
        } catch (SQLException | IOException | RuntimeException e) {
            throw new RunException(
                    "The restart log " + file + " cannot be used (" + RunException.deepest(e)
                            + "). It holds nothing that a run cannot make again: delete the state folder and run again.",
                    e);
        }
    }

    /** Whether a failure comes of a database whose bytes are no longer what SQLite wrote. */
    static boolean isDamaged(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite
                    && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB
                            || (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code)) {
                return true;
            }
        }
        return false;
    }

    /** Renames the database, so that the next one is made anew; gives its new path. */
    static Path setAside(Path state) throws IOException {
        for (String part : List.of("-wal", "-shm")) {
            Files.deleteIfExists(state.resolve(DATABASE + part));
        }
        Path aside = state.resolve(DATABASE + ASIDE);
        Files.move(state.resolve(DATABASE), aside, StandardCopyOption.REPLACE_EXISTING);
        return aside;
    }
}
