package org.khronika.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khronika.dataset.ReleaseProfile;
import org.khronika.gate.Gates;

/**
 * A job as its file under {@code jobs/} declares it; paths are relative to the working folder.
 *
 * @param name what the job is called in messages
 * @param reports the files and folders to read
 * @param release the folder to publish into
 * @param state the folder of the restart log and cache; without one, it stands beside the release
 * @param previous the release whose ids are kept, or {@link #REPLACED}
 * @param decisions the folder of the reviewers' decisions
 * @param publication what the release tells of itself beyond its reports
 * @param threads how many reports and tables are worked on side by side
 * @param limits what a report may not exceed
 */
public record JobDefinition(
        String name,
        List<Path> reports,
        Optional<Path> release,
        Optional<Path> state,
        Optional<String> previous,
        Optional<Path> decisions,
        Publication publication,
        int threads,
        Limits limits) {
    /** As {@link #previous()}: the release that the run replaces, if there is one. */
    public static final String REPLACED = "replaced";

    /** The largest report that is read, in bytes. */
    public record Limits(long reportBytes) {}

    /**
     * What the release tells of itself beyond its reports.
     *
     * @param version which release of the dataset it is; without one, the program's version and the period of the reports
     * @param gold the folder of annotations to measure the release against
     * @param gates what it must hold to be published
     * @param profile whom it is for
     * @param key the file of the key of a public release's pseudonyms; without one, a variable of the environment has it
     */
    public record Publication(
            Optional<String> version, Optional<Path> gold, Gates gates, ReleaseProfile profile, Optional<Path> key) {
        /** What a version may look like: it stands in names, links and citations. */
        private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]{0,63}");

        /** @throws RunException where the version is none */
        public Publication {
            version.filter(name -> !VERSION.matcher(name).matches()).ifPresent(name -> {
                throw new RunException(
                        "'" + name + "' is no version of a release: it may have letters, digits, '.', '+'"
                                + " and '-', 64 at most, such as 2026.11.");
            });
        }
    }

    /** More are of no use to any machine that this program is for. */
    static final int MOST_THREADS = 64;

    public JobDefinition {
        reports = List.copyOf(reports);
    }

    /** A job that nothing is said about. */
    public static JobDefinition unnamed() {
        return JobFile.UNNAMED;
    }

    /**
     * Reads a job file.
     *
     * @throws RunException where it is missing, no YAML, or says something that no job can say
     */
    public static JobDefinition read(Path file) {
        return JobFile.read(file);
    }

    /** Why a path that somebody named is none; above all, letters that this machine's encoding of file names lacks. */
    public static String reason(InvalidPathException e) {
        return "'" + e.getInput() + "' is no path (" + e.getReason() + "). If it has letters beyond a to z, then the"
                + " language settings of this machine do not know them: set LC_ALL=C.UTF-8 and run again.";
    }

    /** The same job with other reports, release, previous release or state, where they are given. */
    public JobDefinition with(List<Path> otherReports, Path otherRelease, Path otherPrevious, Path otherState) {
        return new JobDefinition(
                name,
                otherReports.isEmpty() ? reports : otherReports,
                otherRelease == null ? release : Optional.of(otherRelease),
                otherState == null ? state : Optional.of(otherState),
                otherPrevious == null ? previous : Optional.of(otherPrevious.toString()),
                decisions,
                publication,
                threads,
                limits);
    }

    /** The same job with the decisions of another folder, where one is given. */
    public JobDefinition withDecisions(Path otherDecisions) {
        return new JobDefinition(
                name,
                reports,
                release,
                state,
                previous,
                otherDecisions == null ? decisions : Optional.of(otherDecisions),
                publication,
                threads,
                limits);
    }

    /** The same job with another version or other annotations, where they are given. */
    public JobDefinition publishing(String otherVersion, Path otherGold) {
        return publishing(new Publication(
                otherVersion == null ? publication.version() : Optional.of(otherVersion),
                otherGold == null ? publication.gold() : Optional.of(otherGold),
                publication.gates(),
                publication.profile(),
                publication.key()));
    }

    /** The same job for others, or with another key of their pseudonyms, where they are given. */
    public JobDefinition disclosing(ReleaseProfile otherProfile, Path otherKey) {
        return publishing(new Publication(
                publication.version(),
                publication.gold(),
                publication.gates(),
                otherProfile == null ? publication.profile() : otherProfile,
                otherKey == null ? publication.key() : Optional.of(otherKey)));
    }

    private JobDefinition publishing(Publication other) {
        return new JobDefinition(name, reports, release, state, previous, decisions, other, threads, limits);
    }
}
