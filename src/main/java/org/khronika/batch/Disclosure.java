package org.khronika.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.dataset.ComparedRelease;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.ReleaseProfile;
import org.khronika.dataset.ReportTables;
import org.khronika.disclosure.PseudonymKey;

/** Keeps what is for the public and what is not apart, before a run starts. */
final class Disclosure {
    /** Has the key where no file is named. */
    static final String VARIABLE = "KHRONIKA_KEY";

    private Disclosure() {}

    /**
     * The key of a job's public release; none of a full one.
     *
     * @throws RunException where a public release has no usable key, a full one has any, or is to be measured masked
     */
    static Optional<PseudonymKey> key(JobDefinition job) {
        JobDefinition.Publication publication = job.publication();
        if (publication.profile() == ReleaseProfile.FULL) {
            if (publication.key().isPresent()) {
                throw new RunException(
                        "A key is named, but not the public profile, so names would be published as they are."
                                + " Add --profile public (in the job file 'profile: public'), or leave the key out.");
            }
            return Optional.empty();
        }
        if (publication.gold().isPresent()) {
            throw new RunException("A public release has no names and texts to measure against annotations."
                    + " Leave out --gold ('gold' in the job file), and measure the full release.");
        }
        try {
            if (publication.key().isPresent()) {
                return Optional.of(PseudonymKey.read(publication.key().get()));
            }
            String variable = System.getenv(VARIABLE);
            if (variable == null) {
                throw new RunException(
                        "A public release needs a key for its pseudonyms: name a file of it with --key, or"
                                + " 'key' in the job file, or set the variable " + VARIABLE
                                + ". 'openssl rand -hex 32' makes one. Keep it secret and safe.");
            }
            return Optional.of(PseudonymKey.of(variable, "the variable " + VARIABLE));
        } catch (DatasetException e) {
            throw new RunException(e.getMessage(), e);
        }
    }

    /**
     * Makes sure that the releases that a run keeps ids of, and replaces, are of its own profile and key.
     *
     * @throws RunException where one is not
     */
    static void requireAlike(JobDefinition job, Optional<PseudonymKey> mask, Optional<Path> previous, Path replaced) {
        String check = mask.map(PseudonymKey::check).orElse("");
        ReleaseProfile profile = job.publication().profile();
        profileOf(replaced).filter(stands -> stands != profile).ifPresent(stands -> {
            throw new RunException("In " + replaced + " stands a " + stands.label() + " release, and this run makes a "
                    + profile.label() + " one, which does not take its place: who reads the one may not be meant to"
                    + " read the other. Name another folder with --release.");
        });
        if (previous.isPresent()) {
            ComparedRelease before = ComparedRelease.open(previous.get());
            if (before.profile() != profile) {
                throw new RunException("The previous release " + previous.get() + " is a "
                        + before.profile().label()
                        + " one, and this run makes a " + profile.label()
                        + " one: their ids and what changed between them would tell who is masked. Name a previous release"
                        + " of the same profile, or none.");
            }
            if (!before.keyCheck().equals(check)) {
                throw new RunException(
                        "The previous release " + previous.get() + " was made with another key, so its"
                                + " pseudonyms cannot be kept. Give the key that it was made with, or name no previous release.");
            }
        }
    }

    /** Whom the release is for that stands in a folder; nobody can tell of none, or of a damaged one, which any may replace. */
    private static Optional<ReleaseProfile> profileOf(Path release) {
        if (!Files.exists(release.resolve(ReportTables.REPORTS.fileName()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReleaseProfile.ofRelease(release));
        } catch (DatasetException damaged) {
            return Optional.empty();
        }
    }

    /** What the files of a release say of its profile; nothing of a full one. */
    static SortedMap<String, String> facts(Optional<PseudonymKey> mask) {
        SortedMap<String, String> facts = new TreeMap<>();
        mask.ifPresent(key -> {
            facts.put(ReleaseProfile.FACT, ReleaseProfile.PUBLIC.label());
            facts.put(ReleaseProfile.KEY_CHECK, key.check());
        });
        return facts;
    }
}
