package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Compares releases byte for byte. */
final class Releases {
    private Releases() {}

    static void assertSame(Path expected, Path actual) throws IOException {
        Map<String, byte[]> left = Program.files(expected);
        Map<String, byte[]> right = Program.files(actual);
        assertThat(right.keySet()).isEqualTo(left.keySet()).contains("entries.parquet", "catalog.sqlite");
        left.forEach((name, bytes) -> assertThat(Arrays.equals(bytes, right.get(name)))
                .as(name + " has the same bytes")
                .isTrue());
    }
}
