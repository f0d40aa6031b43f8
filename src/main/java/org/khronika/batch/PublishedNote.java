package org.khronika.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What the last run published, and from what: kept in the state folder, so that a run that would make the same again need not.
 * Without it, or with a damaged one, a run does its work and finds the same bytes published.
 *
 * @param inputs digest of all inputs but the previous release, and of the gates that the release passed
 * @param previous digest of the release whose ids were kept; empty where there was none
 * @param release digest of the release that was published
 */
record PublishedNote(String inputs, String previous, String release) {
    private static final String FILE = "published";

    /** Notes what a plan led to. */
    static void write(RunPlan plan) throws IOException {
        Path file = plan.state().resolve(FILE);
        Path partial = plan.state().resolve(FILE + ".partial");
        Files.write(
                partial,
                List.of(inputs(plan), plan.previousDigest(), Digests.ofFolder(plan.release())),
                StandardCharsets.UTF_8);
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String inputs(RunPlan plan) {
        return Digests.ofParts(
                List.of(plan.inputsDigest(), plan.job().publication().gates().toString()));
    }

    private static Optional<PublishedNote> read(RunPlan plan) throws IOException {
        Path file = plan.state().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        // One byte a letter: a damaged note is then another note, and no error.
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        return lines.size() == 3
                ? Optional.of(new PublishedNote(lines.get(0), lines.get(1), lines.get(2)))
                : Optional.empty();
    }

    /**
     * Whether a plan would make the release that stands already: the last run had the same inputs, and the release stands as it
     * left it. The previous release is the same where it is the one that run had, and also where it is the release itself: made
     * again with its own ids, a release comes out as it is.
     */
    static boolean stands(RunPlan plan) throws IOException {
        Optional<PublishedNote> note = read(plan);
        return note.isPresent()
                && note.get().inputs().equals(inputs(plan))
                && (note.get().previous().equals(plan.previousDigest())
                        || note.get().release().equals(plan.previousDigest()))
                && Files.isDirectory(plan.release())
                && note.get().release().equals(Digests.ofFolder(plan.release()));
    }
}
