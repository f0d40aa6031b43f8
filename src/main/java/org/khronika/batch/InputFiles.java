package org.khronika.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
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
                    add(file, publishedName(file, place), limit, files, problems);
                }
                if (files.size() + problems.size() == before) {
                    problems.add(place + ": no report in this folder; reports end in .txt, .html or .htm");
                }
            } else if (Files.exists(place)) {
                add(place, publishedName(place, place.toAbsolutePath().getParent()), limit, files, problems);
            } else if (Files.isSymbolicLink(place)) {
                problems.add(place + ": is a symbolic link that leads nowhere");
            } else {
                problems.add(place + ": no such file or folder");
            }
        }
        if (!problems.isEmpty()) {
            throw new RunException("These inputs cannot be read as reports, so nothing was done:\n  "
                    + String.join("\n  ", problems)
                    + "\nMend or remove them and run again.");
        }
        files.sort(Comparator.comparing(InputFile::sourceUri)
                .thenComparing(InputFile::sha256)
                .thenComparing(InputFile::path));
        return List.copyOf(files);
    }

    private static List<Path> below(Path folder, List<String> problems) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isReport(folder.relativize(file)) && !Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (FileSystemException e) {
            problems.add(folder + ": cannot be listed (" + FileProblems.of(e) + ")");
        } catch (IOException e) {
            problems.add(folder + ": cannot be listed (" + e.getMessage() + ")");
        } catch (UncheckedIOException e) {
            String reason = e.getCause() instanceof FileSystemException file
                    ? FileProblems.of(file)
                    : e.getCause().getMessage();
            problems.add(folder + ": cannot be listed (" + reason + ")");
        }
        return List.of();
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

    /**
     * A file's name below a folder, as the file system holds it: its bytes read as UTF-8, whatever the language settings of the
     * machine. A path's own text is made by those settings, and under {@code LC_ALL=C} would have a mark for every such letter.
     */
    private static String publishedName(Path file, Path folder) {
        String whole = file.toUri().getRawPath();
        String prefix = folder.toUri().getRawPath();
        return URLDecoder.decode(whole.substring(prefix.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void add(Path file, String published, long limit, List<InputFile> files, List<String> problems) {
        try {
            if (!Files.exists(file)) {
                problems.add(file + ": is a symbolic link that leads nowhere");
                return;
            }
            long size = Files.size(file);
            if (!Files.isRegularFile(file)) {
                problems.add(file + ": is no regular file");
            } else if (!Files.isReadable(file)) {
                problems.add(file + ": may not be read by this user");
            } else if (size == 0) {
                problems.add(file + ": is empty");
            } else if (size > limit) {
                problems.add(file + ": has " + size + " bytes, more than the " + limit
                        + " that a report may have (limits.report-bytes of the job); no report is that long");
            } else {
                files.add(new InputFile(file, published, Digests.ofFile(file), size));
            }
        } catch (FileSystemException e) {
            problems.add(file + ": cannot be read (" + FileProblems.of(e) + ")");
        } catch (IOException e) {
            problems.add(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
