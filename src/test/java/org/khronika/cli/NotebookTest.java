package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.python.Python;

/** The notebooks run on the sample release without an error, and answer what they ask. */
class NotebookTest {
    private static final Path NOTEBOOKS = Path.of("data", "notebooks");

    @Test
    void theNotebooksAnswerTheirQuestions(@TempDir Path folder) {
        Python python = Python.orSkip();
        Path release = folder.resolve("release");
        Program.Ending ending =
                Program.run("run", "--reports", Program.SAMPLES.toString(), "--release", release.toString(), "--quiet");
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(outputs(python, "prosecutions.ipynb", release))
                .contains("57 events from 2025-03-01 to 2025-04-30")
                .contains("arrests", "prosecutions", "of 57 events are told by weekly and monthly reports");
        assertThat(outputs(python, "regions.ipynb", release))
                .contains("4 administrative arrests", "57 events in 10 weeks", "KZ-75", "median days");
    }

    private static String outputs(Python python, String notebook, Path release) {
        Python.Said said =
                python.script("run_notebook.py", NOTEBOOKS.resolve(notebook).toString(), release.toString());
        assertThat(said.exitCode()).as(said.text()).isZero();
        return said.text();
    }
}
