package org.khronika.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khronika.dataset.Sha256;

/**
 * A finished file.
 *
 * @param name in the release's folder
 * @param bytes its size
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileFacts(String name, long bytes, String sha256) {
    static FileFacts of(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return new FileFacts(name, Files.size(file), Sha256.of(file));
    }
}
