package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment and started again ends with the release of a run that was not. */
class KillTest {
    /** Lines after which the program is killed: every step says one when it ends. */
    private static final int POINTS = 11;

    @Test
    void killedAndStartedAgainItGivesTheSameRelease(@TempDir Path folder) throws Exception {
        Path expected = folder.resolve("whole");
        assertThat(run(expected, folder.resolve("state-whole")).exitCode()).isZero();
        int killed = 0;
        for (int lines = 0; lines < POINTS; lines++) {
            for (long millis : new long[] {0, 40}) {
                Path release = folder.resolve("cut-" + lines + "-" + millis);
                Path state = folder.resolve("state-" + lines + "-" + millis);
                if (Program.startAndKill(lines, millis, args(release, state))) {
                    killed++;
                    assertThat(Files.exists(release) && Program.files(release).isEmpty())
                            .as("half a release")
                            .isFalse();
                }
                Program.Ending ending = run(release, state);
                assertThat(ending.exitCode()).as(ending.err()).isZero();
                Releases.assertSame(expected, release);
            }
        }
        assertThat(killed).as("runs that were killed before they ended").isGreaterThan(POINTS);
    }

    @Test
    void killedAgainAndAgainItStillArrives(@TempDir Path folder) throws Exception {
        Path expected = folder.resolve("whole");
        Path release = folder.resolve("cut");
        Path state = folder.resolve("state");
        assertThat(run(expected, folder.resolve("state-whole")).exitCode()).isZero();
        for (int lines = 1; lines < POINTS; lines += 2) {
            Program.startAndKill(lines, 10, args(release, state));
        }
        assertThat(run(release, state).exitCode()).isZero();
        Releases.assertSame(expected, release);
    }

    private static Program.Ending run(Path release, Path state) {
        return Program.run(args(release, state));
    }

    private static String[] args(Path release, Path state) {
        return new String[] {
            "run", "--reports", Program.SAMPLES.toString(), "--release", release.toString(), "--state", state.toString()
        };
    }
}
