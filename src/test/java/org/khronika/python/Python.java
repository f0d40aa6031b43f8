package org.khronika.python;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Python with the packages of {@code src/test/python/requirements.txt}: a virtual environment under {@code target/python}, made
 * once and kept until those change. {@code -Dkhronika.python=/path/to/python} names one that has them already.
 */
public final class Python {
    /** What a script said, standard error included, and how it ended. */
    public record Said(int exitCode, String text) {}

    /** Where scripts of the tests stand. */
    private static final Path SCRIPTS = Path.of("src", "test", "python").toAbsolutePath();

    private static final Path HOME = Path.of("target", "python").toAbsolutePath();
    private static final List<String> INTERPRETERS = List.of("python3.11", "python3", "python");
    private static final int MINUTES = 10;

    private static Python made;

    private final Path interpreter;

    private Python(Path interpreter) {
        this.interpreter = interpreter;
    }

    /** The Python; where none can be made, the calling test is skipped with a message that says why. */
    public static synchronized Python orSkip() {
        if (made == null) {
            String named = System.getProperty("khronika.python");
            made = new Python(named == null ? make() : Path.of(named));
        }
        return made;
    }

    /** Runs a script of {@code src/test/python}. */
    public Said script(String name, String... args) {
        List<String> command = new ArrayList<>(List.of(SCRIPTS.resolve(name).toString()));
        command.addAll(List.of(args));
        return run(command.toArray(String[]::new));
    }

    /** Runs the interpreter. */
    public Said run(String... args) {
        List<String> command = new ArrayList<>(List.of(interpreter.toString()));
        command.addAll(List.of(args));
        try {
            return start(command);
        } catch (IOException e) {
            throw new UncheckedIOException(interpreter + " cannot be started", e);
        }
    }

    private static Path make() {
        Path interpreter = HOME.resolve("bin").resolve("python");
        Path requirements = SCRIPTS.resolve("requirements.txt");
        Path installed = HOME.resolve("installed.txt");
        try {
            if (Files.exists(installed) && Files.mismatch(requirements, installed) < 0) {
                return interpreter;
            }
            require(start(List.of(found(), "-m", "venv", "--clear", HOME.toString())), "no virtual environment");
            require(
                    start(List.of(
                            interpreter.toString(),
                            "-m",
                            "pip",
                            "install",
                            "--quiet",
                            "--disable-pip-version-check",
                            "--no-deps",
                            "-r",
                            requirements.toString())),
                    "no packages");
            Files.copy(requirements, installed);
            return interpreter;
        } catch (IOException e) {
            throw new UncheckedIOException(HOME + " cannot be made", e);
        }
    }

    private static String found() {
        for (String name : INTERPRETERS) {
            try {
                if (start(List.of(name, "-c", "import sys, venv; sys.exit(sys.version_info < (3, 11))"))
                                .exitCode()
                        == 0) {
                    return name;
                }
            } catch (IOException e) {
                // No interpreter of that name on this machine; the next may be there.
                continue;
            }
        }
        return abort(
                "skipped: no Python 3.11 or newer on this machine; install one, or name one with -Dkhronika.python");
    }

    private static void require(Said said, String lacking) {
        if (said.exitCode() != 0) {
            abort("skipped: " + lacking + " for Python in " + HOME + ": " + said.text());
        }
    }

    private static Said start(List<String> command) throws IOException {
        Path output = Files.createTempFile("python", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
            return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command, e);
        } finally {
            Files.delete(output);
        }
    }
}
