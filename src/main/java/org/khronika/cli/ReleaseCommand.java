package org.khronika.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.khronika.batch.JobDefinition;
import org.khronika.batch.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khronika release}: a run that is published under a version, and only through its gates. */
@Command(
        name = "release",
        description = {
            "Does a run, as 'khronika run' does, and publishes the release under a version if it passes the gates of its job:"
                    + " minimum counts, fill rates, coverage of months, rejects, change against the release before, figures.",
            "Without --job it does jobs/release.yml.",
            "A gate that fails refuses the release: nothing is published, and the message says what to look at."
        })
final class ReleaseCommand implements Callable<Integer> {
    private static final Path RELEASE_JOB = Path.of("jobs", "release.yml");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--version",
            required = true,
            paramLabel = "VERSION",
            description = "Which release of the dataset it is, such as 2026.11.")
    private String version;

    @Mixin
    private RunOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        JobDefinition job = options.jobFile(RELEASE_JOB).publishing(version, null);
        if (job.publication().gates().isEmpty()) {
            throw new RunException(
                    "The job '" + job.name() + "' has no gates, so nothing would stop a release that lacks"
                            + " half of its data. Declare 'gates' in the job file (see jobs/release.yml), or use 'khronika run'.");
        }
        return options.run(spec, job);
    }
}
