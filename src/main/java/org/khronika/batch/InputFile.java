package org.khronika.batch;

import java.nio.file.Path;

/**
 * A report file that a run is asked to read.
 *
 * @param path where it lies
 * @param sourceUri its name as published: relative to the folder that was asked for
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record InputFile(Path path, String sourceUri, String sha256, long size) {}
