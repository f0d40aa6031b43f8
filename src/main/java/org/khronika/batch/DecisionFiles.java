package org.khronika.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.linkage.Decisions;

/**
 * The reviewers' decisions of a run, from the files {@code persons.csv} and {@code events.csv} of a folder.
 *
 * @param persons on mentions and persons
 * @param events on entries and events
 * @param digests of the files, for the run's fingerprint
 */
record DecisionFiles(Decisions persons, Decisions events, List<String> digests) {
    /** No decisions. */
    static final DecisionFiles NONE = new DecisionFiles(Decisions.NONE, Decisions.NONE, List.of());

    private static final String PERSONS = "persons.csv";
    private static final String EVENTS = "events.csv";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    DecisionFiles {
        digests = List.copyOf(digests);
    }

    /**
     * Reads the decisions of a folder; one of the two files may be missing.
     *
     * @throws RunException where it holds neither file, or one cannot be read or contradicts itself, with file and line
     */
    static DecisionFiles read(Optional<Path> folder) throws IOException {
        if (folder.isEmpty()) {
            return NONE;
        }
        List<String> digests = new ArrayList<>();
        Decisions persons = read(folder.get().resolve(PERSONS), digests);
        Decisions events = read(folder.get().resolve(EVENTS), digests);
        if (digests.isEmpty()) {
            throw new RunException("There are no decisions in " + folder.get() + ": it has neither " + PERSONS + " nor "
                    + EVENTS + ". Name another folder with --decisions, or leave it out.");
        }
        return new DecisionFiles(persons, events, digests);
    }

    private static Decisions read(Path file, List<String> digests) throws IOException {
        if (!Files.exists(file)) {
            return Decisions.NONE;
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            digests.add(file.getFileName() + " " + Digests.ofFile(file));
            String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return Decisions.parse(file.toString(), plain.lines().toList());
        } catch (CharacterCodingException e) {
            throw new RunException("The decisions in " + file + " are not UTF-8. Save the file as UTF-8.", e);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** What to say of decisions that cannot be kept; the reason names file and line. */
    static RunException refused(IllegalArgumentException reason) {
        return new RunException(
                "The reviewers' decisions cannot be kept, so nothing was published: " + reason.getMessage(), reason);
    }
}
