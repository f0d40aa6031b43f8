package org.khronika.dataset;

import java.io.Closeable;
import java.util.function.Consumer;

/** Writes how two releases differ into one file, which becomes whole with {@link #commit} and is deleted without it. */
public interface DiffWriter extends Consumer<RowChange>, Closeable {
    /** Adds a row that differs; all of them come before the commit. */
    @Override
    void accept(RowChange row);

    /** Adds all else that differs, and ends the file. */
    void commit(ReleaseDiff diff);

    @Override
    void close();
}
