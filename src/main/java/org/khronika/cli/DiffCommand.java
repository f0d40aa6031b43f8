package org.khronika.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.khronika.batch.RunException;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.DiffJson;
import org.khronika.dataset.DiffParquet;
import org.khronika.dataset.DiffWriter;
import org.khronika.dataset.ReleaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khronika diff}: how a release differs from an older one. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how a release differs from an older one: rows added, removed and changed, persons and events merged, split"
                    + " and renamed, columns.",
            "Rows are told apart by the primary keys of their tables."
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older release.")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer release.")
    private Path newer;

    @Option(names = "--json", paramLabel = "FILE", description = "Write every difference as JSON.")
    private Path json;

    @Option(names = "--parquet", paramLabel = "FILE", description = "Write every difference as a Parquet file.")
    private Path parquet;

    @Override
    public Integer call() throws IOException {
        List<DiffWriter> writers = new ArrayList<>();
        try {
            // A release that cannot be read is told before a file is begun.
            ReleaseDiff.requireComparable(older, newer);
            open(json, DiffJson::new, writers);
            open(parquet, DiffParquet::new, writers);
            ReleaseDiff diff = ReleaseDiff.between(older, newer, row -> writers.forEach(writer -> writer.accept(row)));
            writers.forEach(writer -> writer.commit(diff));
            PrintWriter out = spec.commandLine().getOut();
            out.print(DiffText.of(diff));
            out.flush();
            return ExitCode.DONE;
        } catch (DatasetException e) {
            throw new RunException("The two releases cannot be compared: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new RunException(e.getMessage() + " (" + e.getCause().getMessage() + ")", e);
        } finally {
            writers.forEach(DiffWriter::close);
        }
    }

    private static void open(Path file, Function<Path, DiffWriter> writer, List<DiffWriter> writers)
            throws IOException {
        if (file != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            writers.add(writer.apply(file));
        }
    }
}
