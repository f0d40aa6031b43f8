package org.khronika.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A report as it came in, decoded and NFC-normalised but not yet cut.
 *
 * @param sourceUri the file's name as given (relative to the folder that was asked for), never an absolute path
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param text the decoded text; of an HTML page, its visible text with line breaks where blocks end
 * @param pageTitle of an HTML page, the title in its head
 * @param pageUrl of an HTML page, the address it names as its own
 * @param warnings what was lost or replaced in decoding, in words for a person
 */
public record ReportFile(
        String sourceUri,
        String sha256,
        String text,
        Optional<String> pageTitle,
        Optional<String> pageUrl,
        List<String> warnings) {
    public ReportFile {
        Objects.requireNonNull(sourceUri, "sourceUri");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(pageTitle, "pageTitle");
        Objects.requireNonNull(pageUrl, "pageUrl");
        warnings = List.copyOf(warnings);
    }

    /** A plain text that was decoded without loss. */
    public ReportFile(String sourceUri, String sha256, String text) {
        this(sourceUri, sha256, text, Optional.empty(), Optional.empty(), List.of());
    }
}
