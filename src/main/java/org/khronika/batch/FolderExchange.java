package org.khronika.batch;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts a finished folder in another's place in one step of the file system. */
final class FolderExchange {
    /** Linux, renameat2(2). */
    interface LinuxC extends Library {
        int AT_FDCWD = -100;
        int RENAME_EXCHANGE = 2;

        int renameat2(int oldFolder, String oldPath, int newFolder, String newPath, int flags)
                throws LastErrorException;
    }

    /** macOS, renamex_np(2). */
    interface MacC extends Library {
        int RENAME_SWAP = 2;

        int renamex_np(String from, String to, int flags) throws LastErrorException;
    }

    private FolderExchange() {}

    /**
     * Moves {@code finished} to {@code published}. Where a folder stands there, the two change places in one step and the old one
     * is then deleted, so a reader finds the old release or the new one and never none.
     *
     * @return whether it was one step; false where the system knows no such step and the old folder had to be moved away first
     */
    static boolean publish(Path finished, Path published) throws IOException {
        if (!Files.exists(published)) {
            Files.move(finished, published, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
        if (exchange(finished, published)) {
            delete(finished);
            return true;
        }
        Path replaced = published.resolveSibling("." + published.getFileName() + ".replaced");
        delete(replaced);
        Files.move(published, replaced, StandardCopyOption.ATOMIC_MOVE);
        Files.move(finished, published, StandardCopyOption.ATOMIC_MOVE);
        delete(replaced);
        return false;
    }

    /** Puts back what {@link #publish} had moved away when it was cut off between its two moves. */
    static void recover(Path published) throws IOException {
        Path replaced = published.resolveSibling("." + published.getFileName() + ".replaced");
        if (Files.exists(replaced)) {
            if (Files.exists(published)) {
                delete(replaced);
            } else {
                Files.move(replaced, published, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static boolean exchange(Path one, Path other) {
        try {
            if (Platform.isLinux()) {
                LinuxC c = Native.load("c", LinuxC.class);
                return c.renameat2(
                                LinuxC.AT_FDCWD,
                                one.toString(),
                                LinuxC.AT_FDCWD,
                                other.toString(),
                                LinuxC.RENAME_EXCHANGE)
                        == 0;
            }
            if (Platform.isMac()) {
                MacC c = Native.load("c", MacC.class);
                return c.renamex_np(one.toString(), other.toString(), MacC.RENAME_SWAP) == 0;
            }
            return false;
        } catch (LastErrorException | UnsatisfiedLinkError e) {
            // This file system or C library knows no exchange; the caller goes the longer way.
            return false;
        }
    }

    /** Deletes a folder and all below it; one that is not there is no error. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
