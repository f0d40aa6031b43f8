package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.dataset.ReleaseProfile;
import org.khronika.gate.Gates;
import org.khronika.report.ReportDecoder;

/** Reads a job file under {@code jobs/}. */
final class JobFile {
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "name",
            "reports",
            "release",
            "state",
            "previous",
            "decisions",
            "version",
            "gold",
            "gates",
            "profile",
            "key",
            "threads",
            "limits"));

    private static final int DEFAULT_THREADS = 2;
    private static final long DEFAULT_REPORT_BYTES = 16L << 20;

    /** A job that nothing is said about. */
    static final JobDefinition UNNAMED = new JobDefinition(
            "run",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new JobDefinition.Publication(
                    Optional.empty(), Optional.empty(), Gates.NONE, ReleaseProfile.FULL, Optional.empty()),
            DEFAULT_THREADS,
            new JobDefinition.Limits(DEFAULT_REPORT_BYTES));

    private JobFile() {}

    /** @throws RunException where it is missing, no YAML, or says something that no job can say, with the line */
    static JobDefinition read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RunException("There is no job file " + file
                    + ". Run from the project's folder, or name one with --job, or name --reports and --release.");
        }
        try {
            return of(YamlMapping.read(file));
        } catch (IOException e) {
            throw new RunException("The job file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static JobDefinition of(YamlMapping job) {
        job.requireOnly(KEYS);
        Optional<YamlMapping> limits = job.mapping("limits");
        limits.ifPresent(mapping -> mapping.requireOnly(Set.of("report-bytes")));
        return new JobDefinition(
                job.text("name").orElse(UNNAMED.name()),
                job.paths("reports"),
                job.path("release"),
                job.path("state"),
                job.text("previous"),
                job.path("decisions"),
                new JobDefinition.Publication(
                        job.text("version"),
                        job.path("gold"),
                        job.mapping("gates").map(GatesFile::read).orElse(Gates.NONE),
                        job.text("profile").map(ReleaseProfile::of).orElse(ReleaseProfile.FULL),
                        job.path("key")),
                job.whole("threads", 1, JobDefinition.MOST_THREADS)
                        .map(Long::intValue)
                        .orElse(UNNAMED.threads()),
                new JobDefinition.Limits(limits.flatMap(of -> of.whole("report-bytes", 1, ReportDecoder.MAX_BYTES))
                        .orElse(UNNAMED.limits().reportBytes())));
    }
}
