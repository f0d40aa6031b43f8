package org.khronika.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.khronika.batch.RunException;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.ReleaseProfile;
import org.khronika.linkage.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khronika review}: the most doubtful pairs of a release, for people to decide. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the pairs of names and of entries that the program was least sure of: persons.csv and events.csv in the"
                    + " columns of decisions, and review.html, a page to decide them on in a browser.",
            "The page works without a network and sends nothing anywhere."
        })
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--release", required = true, paramLabel = "DIR", description = "The release to look into.")
    private Path release;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path out;

    @Option(
            names = "--decisions",
            paramLabel = "DIR",
            description = "Decisions that were taken already; their pairs are not asked again.")
    private Path decisions;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many pairs of names and of entries each; by default ${DEFAULT-VALUE}.")
    private int pairs;

    @Override
    public Integer call() throws IOException {
        try {
            if (ReleaseProfile.ofRelease(release) != ReleaseProfile.FULL) {
                throw new RunException(
                        release + " is a public release: it has no names and texts to decide by. Review the full"
                                + " release.");
            }
            ReleaseRows rows = new ReleaseRows(release);
            List<DoubtfulPair> persons = new DoubtfulPairs(rows, "person", pairs).find(known("persons.csv"));
            List<DoubtfulPair> events = new DoubtfulPairs(rows, "event", pairs).find(known("events.csv"));
            Files.createDirectories(out);
            Files.writeString(out.resolve("persons.csv"), ReviewFiles.csv(persons), StandardCharsets.UTF_8);
            Files.writeString(out.resolve("events.csv"), ReviewFiles.csv(events), StandardCharsets.UTF_8);
            Files.writeString(out.resolve("review.html"), ReviewFiles.page(persons, events), StandardCharsets.UTF_8);
            spec.commandLine()
                    .getOut()
                    .println(persons.size() + " pairs of names and " + events.size() + " pairs of entries: "
                            + out.resolve("review.html"));
            return ExitCode.DONE;
        } catch (DatasetException e) {
            throw new RunException(release + " cannot be reviewed: " + e.getMessage(), e);
        }
    }

    private Decisions known(String name) throws IOException {
        Path file = decisions == null ? null : decisions.resolve(name);
        if (file == null || !Files.exists(file)) {
            return Decisions.NONE;
        }
        try {
            return Decisions.parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new RunException("The decisions cannot be read: " + e.getMessage(), e);
        }
    }
}
