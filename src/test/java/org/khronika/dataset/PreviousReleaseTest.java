package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviousReleaseTest {
    @TempDir
    private Path release;

    @Test
    void handsOutTheIdsOfAReleaseAsTheyWereWritten() throws Exception {
        SampleRelease.write(release, 5, 3, 20);
        SortedMap<String, List<Object[]>> rows = SampleRelease.rows(5, 3, 20);
        PreviousRelease previous = PreviousRelease.open(release);
        SortedMap<String, String> mentions = new TreeMap<>();
        SortedMap<String, String> entries = new TreeMap<>();
        previous.mentions(mentions::put);
        previous.entries(entries::put);
        assertThat(mentions).hasSameSizeAs(rows.get("mentions"));
        rows.get("mentions").forEach(row -> assertThat(mentions).containsEntry((String) row[0], (String) row[2]));
        assertThat(entries).hasSameSizeAs(rows.get("entries"));
        rows.get("entries").forEach(row -> assertThat(entries).containsEntry((String) row[0], (String) row[2]));
        rows.get("reports").forEach(row -> assertThat(previous.reportIdsBySha256())
                .containsEntry((String) row[2], (String) row[0]));
        assertThat(previous.personAliases()).containsOnlyKeys("p-given-up");
        assertThat(previous.eventAliases()).isEmpty();
    }

    @Test
    void saysWhyAFolderIsNoRelease() throws Exception {
        assertRefused(release.resolve("nowhere"), "there is no such folder");
        assertRefused(release, "it has no reports.parquet");
        SampleRelease.write(release, 5, 1, 2);
        Files.writeString(release.resolve("mentions.parquet"), "broken");
        assertRefused(release, "mentions.parquet is no readable Parquet file");
        Files.delete(release.resolve("aliases.parquet"));
        SampleRelease.write(release, 5, 1, 2);
        assertThat(PreviousRelease.open(release).reportIdsBySha256()).hasSize(1);
    }

    private static void assertRefused(Path folder, String message) {
        assertThatThrownBy(() -> PreviousRelease.open(folder))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining(message);
    }
}
