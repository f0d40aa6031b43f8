package org.khronika.model;

/**
 * A report as it came in, decoded and NFC-normalised but not yet cut.
 *
 * @param sourceUri the file's name as given (relative to the folder that was asked for), never an absolute path
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param text the decoded text; of an HTML page, its visible text with line breaks where blocks end
 */
public record ReportFile(String sourceUri, String sha256, String text) {}
