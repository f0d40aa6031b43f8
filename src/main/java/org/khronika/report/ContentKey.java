package org.khronika.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.khronika.model.Entry;
import org.khronika.model.Footnote;
import org.khronika.model.Report;

/**
 * What is the same in every saved copy of one report, whatever its name, address or form: its entries and its footnotes without
 * white space. The title is left out, for a page has one in its head that a saved text may lack.
 */
public final class ContentKey {
    private ContentKey() {}

    /** A key of 64 hexadecimal digits; two reports have the same only where they say the same. */
    public static String of(Report report) {
        MessageDigest digest = sha256();
        for (Entry entry : report.entries()) {
            put(digest, entry.text());
        }
        for (Footnote footnote : report.footnotes().values()) {
            put(digest, footnote.number() + " " + footnote.raw());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, String text) {
        StringBuilder squashed = new StringBuilder(text.length() + 1);
        text.chars().filter(c -> !Blank.is(c)).forEach(c -> squashed.append((char) c));
        digest.update(squashed.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
