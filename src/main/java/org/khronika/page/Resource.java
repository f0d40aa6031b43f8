package org.khronika.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of the page that were bundled at build time. */
final class Resource {
    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    private Resource() {}

    /** @throws IllegalStateException where this build lacks the file */
    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the page's " + name + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the page's " + name + " cannot be read", e);
        }
    }

    /** A script without the line that makes a browser's tools load the file it was made from. */
    static String withoutSourceMap(String script) {
        int map = script.lastIndexOf(SOURCE_MAP);
        return map < 0 ? script : script.substring(0, map);
    }
}
