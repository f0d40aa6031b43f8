package org.khronika.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khronika.dataset.ReleaseChecker;
import org.khronika.dataset.Schema;

/**
 * Proves a release offline: its files are those that its checksums name, to the byte; its tables are what the schema declares, row
 * by row; keys, references and the catalog agree.
 */
public final class ReleaseVerifier {
    private final Schema schema;

    public ReleaseVerifier(Schema schema) {
        this.schema = schema;
    }

    /**
     * What is wrong with the release, in words that name file, row and column; empty where nothing is.
     *
     * @throws IOException where the folder or a file in it cannot be read for reasons of the machine
     */
    public List<String> verify(Path release) throws IOException {
        if (!Files.isDirectory(release)) {
            return List.of(release + " is no folder, so it is no release");
        }
        List<String> problems = new ArrayList<>(fileProblems(release));
        problems.addAll(ChecksumCheck.problems(release));
        try {
            problems.addAll(new ReleaseChecker(schema).check(release));
        } catch (OutOfMemoryError e) {
            // A length that was damaged can ask for any amount of memory; that is a finding, and no fault of the
            // program.
            problems.add("the tables cannot be read: they ask for more memory than there is; damaged files do so");
        }
        return List.copyOf(problems);
    }

    /** Files that must be there and are not, and what has no place in a release. */
    private List<String> fileProblems(Path release) throws IOException {
        Set<String> missing = new TreeSet<>(Packaging.files(schema));
        List<String> problems = new ArrayList<>();
        try (Stream<Path> list = Files.list(release)) {
            for (Path path : list.sorted().toList()) {
                String name = path.getFileName().toString();
                if (!missing.contains(name)) {
                    problems.add(name + " is no file of a release");
                } else if (!Files.isRegularFile(path)) {
                    problems.add(name + " is no file, but a release has one of that name");
                } else {
                    missing.remove(name);
                }
            }
        }
        missing.forEach(name -> problems.add(name + " is missing"));
        return problems;
    }
}
