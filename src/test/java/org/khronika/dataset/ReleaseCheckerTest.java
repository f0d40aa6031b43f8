package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCheckerTest {
    @Test
    void findsNothingInASoundRelease(@TempDir Path release) throws Exception {
        SampleRelease.write(release, 1, 5, 20);
        assertThat(new ReleaseChecker(Schema.current()).check(release)).isEmpty();
    }
}
