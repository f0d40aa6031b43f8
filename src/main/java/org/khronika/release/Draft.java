package org.khronika.release;

import java.nio.file.Path;
import java.util.Optional;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.dataset.Schema;

/**
 * A release whose tables and catalog are finished and whose other files are being made.
 *
 * @param folder where it is put together
 * @param schema of its tables
 * @param info which release it is, and which program made it
 * @param previous the release whose ids it kept
 * @param quality its figures
 */
public record Draft(Path folder, Schema schema, ReleaseInfo info, Optional<Path> previous, Quality quality) {}
