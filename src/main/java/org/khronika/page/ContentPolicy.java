package org.khronika.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A content security policy (W3C CSP Level 3) under which only scripts and styles run that stand in the page and were named, no
 * text becomes markup by script, and nothing is loaded or sent.
 */
final class ContentPolicy {
    private final SortedSet<String> scripts = new TreeSet<>();
    private final SortedSet<String> styles = new TreeSet<>();

    void allowScript(String content) {
        scripts.add(source(content));
    }

    void allowStyle(String content) {
        styles.add(source(content));
    }

    /** As it stands in the attribute {@code content} of a {@code meta} element, between double quotes. */
    @Override
    public String toString() {
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src " + String.join(" ", scripts),
                        "style-src " + String.join(" ", styles),
                        "base-uri 'none'",
                        "form-action 'none'",
                        "require-trusted-types-for 'script'",
                        "trusted-types 'none'"));
    }

    private static String source(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
