package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.ReleaseDiff;
import org.khronika.dataset.ReleaseProfile;
import org.khronika.dataset.Schema;
import org.khronika.disclosure.PseudonymKey;
import org.khronika.disclosure.PublicProfile;

/**
 * All that a run depends on, settled before it starts.
 *
 * @param job what it was asked to do
 * @param inputs the report files, in published order
 * @param release where the release is published
 * @param work where it is put together: beside the release, so that one rename publishes it
 * @param state the folder of the restart log and cache
 * @param previous the release whose ids are kept
 * @param decisions of reviewers, which win over the program's own
 * @param program which program runs
 * @param mask the key that a public release masks with; none of a full one
 * @param inputsDigest of all that decides what the release holds, but for the previous release
 * @param previousDigest of the previous release; empty where there is none
 */
public record RunPlan(
        JobDefinition job,
        List<InputFile> inputs,
        Path release,
        Path work,
        Path state,
        Optional<Path> previous,
        DecisionFiles decisions,
        ProgramVersion program,
        Optional<PseudonymKey> mask,
        String inputsDigest,
        String previousDigest) {
    /** The files of a release that decide which ids it gave. */
    private static final List<String> ID_FILES =
            List.of("reports.parquet", "mentions.parquet", "entries.parquet", "aliases.parquet");

    public RunPlan {
        inputs = List.copyOf(inputs);
    }

    /**
     * Settles what the job depends on.
     *
     * @throws RunException where an input cannot be used
     */
    public static RunPlan of(JobDefinition job) throws IOException {
        Path release = release(job);
        Path state = state(job, release);
        Optional<PseudonymKey> mask = Disclosure.key(job);
        Optional<Path> previous = previous(job, release);
        Disclosure.requireAlike(job, mask, previous, release);
        if (job.reports().isEmpty()) {
            throw new RunException("No reports are named: give --reports, or 'reports' in the job file.");
        }
        List<InputFile> inputs = InputFiles.find(job.reports(), job.limits().reportBytes());
        ProgramVersion program = ProgramVersion.current();
        List<String> parts = new ArrayList<>(List.of(program.build(), release.toString()));
        for (InputFile input : inputs) {
            parts.add(input.sourceUri());
            parts.add(input.sha256());
        }
        if (!job.publication().gates().figures().isEmpty()
                && job.publication().gold().isEmpty()) {
            throw new RunException("The job has gates on figures of an evaluation, and names no annotations to measure"
                    + " them against: give --gold, or 'gold' in the job file.");
        }
        DecisionFiles decisions = DecisionFiles.read(job.decisions());
        parts.addAll(decisions.digests());
        parts.add(job.publication().version().orElse(""));
        mask.ifPresent(key -> parts.add(ReleaseProfile.PUBLIC.label() + key.check()));
        if (job.publication().gold().isPresent()) {
            Path gold = job.publication().gold().get();
            if (!Files.isDirectory(gold)) {
                throw new RunException("There is no folder of annotations " + gold
                        + ", so the release cannot be measured. Name one with --gold, or leave it out.");
            }
            parts.add(Digests.ofFolder(gold));
        }
        Path work = release.resolveSibling("." + release.getFileName() + ".partial");
        return new RunPlan(
                job,
                inputs,
                release,
                work,
                state,
                previous,
                decisions,
                program,
                mask,
                Digests.ofParts(parts),
                previous.isPresent() ? Digests.ofFolder(previous.get()) : "");
    }

    /** The folder that tables are written into: where the release is put together, or in the state folder, where they are to be masked. */
    Path tables() {
        return mask.isPresent() ? state.resolve("unmasked") : work;
    }

    /** The tables of the release, described as it publishes them. */
    Schema schema() {
        return mask.isPresent() ? PublicProfile.load().schema() : Schema.current();
    }

    /** Equal for two runs exactly where a run that was cut off may be taken up by the other. */
    String fingerprint() {
        return Digests.ofParts(List.of(inputsDigest, previousDigest));
    }

    /** The release folder that a job names. */
    static Path release(JobDefinition job) throws IOException {
        return ReleaseFolder.of(job.release()
                .orElseThrow(() ->
                        new RunException("No release folder is named: give --release, or 'release' in the job file.")));
    }

    /** The state folder of a job: the one it names, else one beside its release. */
    static Path state(JobDefinition job, Path release) {
        return job.state()
                .orElseGet(() -> release.resolveSibling("." + release.getFileName() + ".state"))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<Path> previous(JobDefinition job, Path release) {
        if (job.previous().isEmpty()) {
            return Optional.empty();
        }
        boolean replaced = job.previous().get().equals(JobDefinition.REPLACED);
        if (replaced && !Files.exists(release)) {
            return Optional.empty();
        }
        Path previous = replaced
                ? release
                : Path.of(job.previous().get()).toAbsolutePath().normalize();
        for (String file : ID_FILES) {
            if (!Files.isReadable(previous.resolve(file))) {
                throw new RunException("The previous release " + previous + " has no readable " + file
                        + ", so its ids cannot be kept. Name a whole release with --previous, or leave it out.");
            }
        }
        try {
            ReleaseDiff.requireComparable(previous);
        } catch (DatasetException e) {
            throw new RunException(
                    "The previous release cannot be used: " + e.getMessage()
                            + ", so it cannot be said what changed. Name a whole release with --previous, or leave it out.",
                    e);
        }
        return Optional.of(previous);
    }

    /** Under which the entries of an input are staged: what this build of the program reads in these bytes under this name. */
    String reportKey(InputFile input) {
        return Digests.ofParts(List.of(program.build(), input.sourceUri(), input.sha256()));
    }

    /** The files by the key that each is staged under; of two that are the same under one name, the first. */
    SortedMap<String, InputFile> inputsByKey() {
        SortedMap<String, InputFile> byKey = new TreeMap<>();
        inputs.forEach(input -> byKey.putIfAbsent(reportKey(input), input));
        return byKey;
    }
}
