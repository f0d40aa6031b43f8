package org.khronika.batch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says what is wrong with a file; the platform's own messages are often the bare name. */
final class FileProblems {
    private FileProblems() {}

    /** A clause for a person: which file, and what is wrong with it. */
    static String of(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "this user may not read or write " + e.getFile();
        }
        if (e instanceof NoSuchFileException) {
            return "there is no " + e.getFile();
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return e.getFile() + " is in the way; it is no folder";
        }
        String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
        return e.getOtherFile() == null
                ? e.getFile() + ": " + reason
                : e.getFile() + " could not be moved to " + e.getOtherFile() + ": " + reason;
    }
}
