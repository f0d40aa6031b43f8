package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khronika.dataset.Schema;
import org.khronika.release.Packaging;

/** Where a release is published; what stands there is replaced as a whole, so nothing but an older release may stand there. */
final class ReleaseFolder {
    /** What SQLite puts beside the catalog while somebody has it open. */
    private static final List<String> SIDE_FILES = List.of("-journal", "-wal", "-shm");

    private static final int SHOWN = 5;

    private ReleaseFolder() {}

    /**
     * The folder itself: absolute, and where a symbolic link is named, what it points to, so that the link stays.
     *
     * @throws RunException where no folder of that name can be replaced
     */
    static Path of(Path named) throws IOException {
        Path release = named.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(release)) {
            if (!Files.exists(release)) {
                throw new RunException(
                        "The release folder " + release + " is a symbolic link to " + Files.readSymbolicLink(release)
                                + ", which is not there. Make that folder, or remove the link.");
            }
            release = release.toRealPath();
        }
        if (release.getFileName() == null) {
            throw new RunException(
                    "The release folder " + release + " is a whole file system; name a folder in it with --release.");
        }
        return release;
    }

    /**
     * Makes sure that replacing the folder destroys nothing that a run cannot make again.
     *
     * @throws RunException where it is a file, or holds anything that is no part of a release
     */
    static void requireReplaceable(Path release) throws IOException {
        if (!Files.exists(release, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(release)) {
            throw new RunException(release + " is a file, so no release can be published there."
                    + " Name a folder with --release, or move the file away.");
        }
        if (!Files.isReadable(release) || !Files.isWritable(release)) {
            throw new RunException("This user may not write the folder " + release
                    + ", so the release there cannot be replaced. Give it to this user, or run as its owner.");
        }
        if (!Files.getFileStore(release).equals(Files.getFileStore(release.getParent()))) {
            throw new RunException(
                    "The folder " + release + " is where a file system is mounted, so it cannot be replaced"
                            + " as a whole. Name a folder in it with --release.");
        }
        List<String> foreign = foreign(release);
        if (!foreign.isEmpty()) {
            throw new RunException("The folder " + release + " holds what is no part of a release and would be lost"
                    + " when the release is replaced: "
                    + String.join(", ", foreign.subList(0, Math.min(SHOWN, foreign.size())))
                    + (foreign.size() > SHOWN ? " and " + (foreign.size() - SHOWN) + " more" : "")
                    + ". Nothing was done. Name a folder of its own with --release, or move them away.");
        }
    }

    /**
     * Makes sure that the state folder, which may be deleted at any time, and the release, which is replaced as a whole, lie apart.
     *
     * @throws RunException where one is the other or lies in it
     */
    static void requireApart(Path release, Path state) {
        if (state.startsWith(release) || release.startsWith(state)) {
            throw new RunException("The state folder " + state + " and the release folder " + release
                    + " lie in each other. The one may be deleted at any time and the other is replaced as a whole:"
                    + " name another folder with --state.");
        }
    }

    private static List<String> foreign(Path release) throws IOException {
        Set<String> own = new TreeSet<>(Packaging.files(Schema.current()));
        SIDE_FILES.forEach(end -> own.add(Schema.CATALOG + end));
        List<String> foreign = new ArrayList<>();
        try (Stream<Path> list = Files.list(release)) {
            list.forEach(path -> {
                String name = path.getFileName().toString();
                if (!own.contains(name) || !Files.isRegularFile(path)) {
                    foreign.add(name);
                }
            });
        }
        foreign.sort(null);
        return foreign;
    }
}
