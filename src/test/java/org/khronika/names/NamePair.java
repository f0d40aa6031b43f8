package org.khronika.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A labelled pair of written names of fictional people ({@code names/pairs.tsv}).
 *
 * @param same whether both are one person's
 * @param kind how they differ: "german", "initial", "gender" …
 * @param test whether the pair belongs to the test split; no person is in both
 */
public record NamePair(
        String left, String right, boolean same, String kind, boolean test, String leftPerson, String rightPerson) {

    /** All pairs, in the order of the file. */
    public static List<NamePair> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamePair.class.getResourceAsStream("/names/pairs.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(NamePair::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NamePair of(String line) {
        String[] cells = line.split("\t", -1);
        return new NamePair(
                cells[0], cells[1], cells[2].equals("yes"), cells[3], cells[4].equals("test"), cells[5], cells[6]);
    }
}
