package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the report files that a run is asked to read. */
final class InputFiles {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private InputFiles() {}

    /**
     * The report files among {@code places}: each file named, and every {@code .txt}, {@code .html} and {@code .htm} file below
     * each folder named, hidden ones left out; in the order of their published names, so that the order asked for is no input.
     *
     * @param limit largest size of a report, in bytes
     * @throws RunException naming every place that is missing, unreadable, empty, too large, or holds no report
     */
    static List<InputFile> find(List<Path> places, long limit) {
        List<String> problems = new ArrayList<>();
        List<InputFile> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                int before = files.size() + problems.size();
                for (Path file : below(place, problems)) {
                    add(file, place.relativize(file), limit, files, problems);
                }
                if (files.size() + problems.size() == before) {
                    problems.add(place + ": no report in this folder; reports end in .txt, .html or .htm");
                }
            } else if (Files.exists(place)) {
                add(place, place.getFileName(), limit, files, problems);
            } else {
                problems.add(place + ": no such file or folder");
            }
        }
        if (!problems.isEmpty()) {
            throw new RunException("These inputs cannot be read as reports, so nothing was done:\n  "
                    + String.join("\n  ", problems)
                    + "\nMend or remove them and run again.");
        }
        files.sort(Comparator.comparing(InputFile::sourceUri).thenComparing(InputFile::sha256));
        return List.copyOf(files);
    }

    private static List<Path> below(Path folder, List<String> problems) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isReport(folder.relativize(file)) && !Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(folder + ": cannot be listed (" + e.getMessage() + ")");
            return List.of();
        }
    }

    private static boolean isReport(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static void add(Path file, Path published, long limit, List<InputFile> files, List<String> problems) {
        try {
            long size = Files.size(file);
            if (!Files.isReadable(file)) {
                problems.add(file + ": may not be read by this user");
            } else if (size == 0) {
                problems.add(file + ": is empty");
            } else if (size > limit) {
                problems.add(file + ": has " + size + " bytes, more than the " + limit
                        + " that a report may have (limits.report-bytes of the job); no report is that long");
            } else {
                String uri = published.toString().replace('\\', '/');
                files.add(new InputFile(file, uri, Digests.ofFile(file), size));
            }
        } catch (IOException e) {
            problems.add(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
