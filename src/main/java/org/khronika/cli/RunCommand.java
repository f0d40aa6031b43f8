package org.khronika.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code khronika run}: from report files to a published release. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Reads report files, and publishes them as one dataset: Parquet tables and a SQLite catalog.",
            "Without options it does the sample job, jobs/sample.yml.",
            "A run that was cut off goes on where it was when it is started again."
        })
final class RunCommand implements Callable<Integer> {
    private static final Path SAMPLE_JOB = Path.of("jobs", "sample.yml");

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws IOException {
        return options.run(spec, options.job(spec, SAMPLE_JOB));
    }
}
