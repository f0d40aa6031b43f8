package org.khronika.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the files of a release with its {@code CHECKSUMS.sha256}, to the byte on both sides. */
final class ChecksumCheck {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private ChecksumCheck() {}

    /** What is wrong, in words; nothing where the checksums are missing altogether, which is told elsewhere. */
    static List<String> problems(Path release) throws IOException {
        Path file = release.resolve(Checksums.FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        byte[] found = Files.readAllBytes(file);
        String expected = Checksums.of(release);
        if (Arrays.equals(found, expected.getBytes(StandardCharsets.UTF_8))) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        Map<String, String> told = told(new String(found, StandardCharsets.UTF_8), problems);
        actual(expected).forEach((name, digest) -> {
            String line = told.remove(name);
            if (line == null) {
                problems.add(name + " is not named in " + Checksums.FILE);
            } else if (!line.equals(digest)) {
                problems.add(name + " has the SHA-256 " + digest + ", " + Checksums.FILE + " says " + line
                        + ": one of the two was changed");
            }
        });
        told.keySet().forEach(name -> problems.add(Checksums.FILE + " names " + name + ", which is missing"));
        if (problems.isEmpty()) {
            problems.add(
                    Checksums.FILE + " was changed: its lines are not in the order of the names, or one is there twice,"
                            + " or they do not end as they should");
        }
        return problems;
    }

    private static Map<String, String> actual(String checksums) {
        Map<String, String> digests = new LinkedHashMap<>();
        checksums
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> digests.put(line.group(2), line.group(1)));
        return digests;
    }

    private static Map<String, String> told(String checksums, List<String> problems) {
        Map<String, String> digests = new TreeMap<>();
        int number = 0;
        for (String text : checksums.split("\n", -1)) {
            number++;
            Matcher line = LINE.matcher(text);
            if (line.matches()) {
                digests.put(line.group(2), line.group(1));
            } else if (!text.isEmpty()) {
                problems.add(Checksums.FILE + ", line " + number + " is no checksum of a file: it was changed");
            }
        }
        return digests;
    }
}
