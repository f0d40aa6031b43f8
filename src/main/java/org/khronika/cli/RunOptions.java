package org.khronika.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.khronika.batch.JobDefinition;
import org.khronika.batch.RunResult;
import org.khronika.batch.Runner;
import org.khronika.dataset.ReleaseProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What can be said of a run on the command line, and the run itself. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the run failed; the release that stood before stands whole",
            "2:wrong usage",
            "3:a release gate refused the release"
        })
final class RunOptions {
    @Option(
            names = "--reports",
            arity = "1..*",
            paramLabel = "DIR_OR_FILE",
            description = "Report files (.txt, .html), or folders of them.")
    private List<Path> reports = List.of();

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description = "The folder to publish into; a release that stands there is replaced in one step.")
    private Path release;

    @Option(
            names = "--previous",
            paramLabel = "RELEASE",
            description = "An earlier release: what it knew keeps its ids.")
    private Path previous;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description =
                    "The folder of the restart log and cache; by default beside the release. May be deleted at any time.")
    private Path state;

    @Option(
            names = "--job",
            paramLabel = "FILE",
            description = "A job file, such as jobs/nightly.yml; options win over it.")
    private Path job;

    @Option(
            names = "--decisions",
            paramLabel = "DIR",
            description = "Reviewers' decisions, persons.csv and events.csv: they win over the program's own.")
    private Path decisions;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Annotations to measure the release against; their figures go into it (quality.json).")
    private Path gold;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "Whom the release is for: full (as it comes), or public: private persons under pseudonyms, texts and"
                            + " addresses withheld, small groups told more coarsely.")
    private String profile;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "The secret that the pseudonyms of a public release are made with, 32 bytes at least; without it, the"
                            + " variable KHRONIKA_KEY. It is written nowhere. The same key gives the same pseudonyms.")
    private Path key;

    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    /**
     * The job that the options name, with what they say beside it.
     *
     * @param unlessNamed the job file where no option names one, nor reports and a release
     */
    JobDefinition job(CommandSpec spec, Path unlessNamed) {
        if (job == null && reports.isEmpty() != (release == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--reports and --release go together, unless a job file names the other (--job).");
        }
        JobDefinition definition = job == null && !reports.isEmpty()
                ? JobDefinition.unnamed()
                : JobDefinition.read(job == null ? unlessNamed : job);
        return over(definition);
    }

    /** A job with what the options say beside it. */
    private JobDefinition over(JobDefinition definition) {
        return definition
                .with(reports, release, previous, state)
                .withDecisions(decisions)
                .publishing(null, gold)
                .disclosing(profile == null ? null : ReleaseProfile.of(profile), key);
    }

    /** The job file that the options name, else another, with what they say beside it. */
    JobDefinition jobFile(Path unlessNamed) {
        return over(JobDefinition.read(job == null ? unlessNamed : job));
    }

    /** Runs a job and tells what came of it. */
    int run(CommandSpec spec, JobDefinition definition) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        RunResult result;
        try (ProgressLines progress = ProgressLines.to(err, quiet)) {
            result = new Runner(progress).run(definition);
        }
        if (!quiet) {
            spec.commandLine().getOut().print(ResultTable.of(result));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }
}
