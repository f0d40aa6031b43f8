package org.khronika.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.dataset.Sha256;

/** {@code CHECKSUMS.sha256}: every other file of the release, as {@code sha256sum -c} reads it, by name. */
final class Checksums implements Part {
    static final String FILE = "CHECKSUMS.sha256";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String description() {
        return "SHA-256 of every other file, for sha256sum -c";
    }

    @Override
    public String content(Draft draft) throws IOException {
        return of(draft.folder());
    }

    /** What stands in the file of a release with these files. */
    static String of(Path folder) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(FILE))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(line(folder.resolve(name)));
        }
        return lines.toString();
    }

    /** Whether a file is there, and is the one that the checksums of its release were made of. */
    static boolean vouchFor(Path file) throws IOException {
        Path checksums = file.resolveSibling(FILE);
        return Files.isRegularFile(file)
                && Files.isRegularFile(checksums)
                && Files.readString(checksums, StandardCharsets.ISO_8859_1).contains(line(file));
    }

    /** The line of one file. */
    static String line(Path file) throws IOException {
        return Sha256.of(file) + "  " + file.getFileName() + "\n";
    }
}
