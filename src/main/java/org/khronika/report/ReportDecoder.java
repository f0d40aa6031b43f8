package org.khronika.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khronika.model.ReportFile;

/** Turns a file's bytes into text: UTF-8 as saved from the site, or the site's HTML, which is told by its content. */
public final class ReportDecoder {
    /** No report is larger than this; what is larger is refused before it fills the memory. */
    public static final int MAX_BYTES = 64 << 20;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Of a text in another encoding, far more than a tenth is no UTF-8; of a damaged file, far less. */
    private static final int TOLERATED_SHARE = 10;
    /** How far into a file an HTML element may stand that gives the page away. */
    private static final int SNIFFED = 4096;

    /**
     * Reads one file.
     *
     * @param sourceUri the file's name as given
     * @param bytes its content
     * @return its text, NFC-normalised, lines ended by line feeds; bytes that are no UTF-8 are U+FFFD in it, and a warning says where
     * @throws UnreadableReportException where the file is empty, blank, too large, binary or mostly no UTF-8
     */
    public ReportFile decode(String sourceUri, byte[] bytes) {
        refuseWhatIsNoText(sourceUri, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> warnings = new ArrayList<>();
        if (text.indexOf(REPLACEMENT) >= 0) {
            damage(sourceUri, bytes).ifPresent(warnings::add);
        }
        int zeros = count(text, '\0');
        if (zeros > 0) {
            refuseWhereMost(
                    sourceUri,
                    zeros,
                    bytes.length,
                    "is a binary file or UTF-16 text (it holds " + zeros + " zero bytes)");
            warnings.add(zeros + " zero bytes replaced by U+FFFD, the first at character " + text.indexOf('\0'));
            text = text.replace('\0', REPLACEMENT);
        }
        text = normalised(text);
        Optional<String> title = Optional.empty();
        Optional<String> url = Optional.empty();
        if (isHtml(text)) {
            HtmlPage page = HtmlPage.read(text);
            title = page.title();
            url = page.url();
            text = Normalizer.normalize(page.text(), Normalizer.Form.NFC);
        }
        if (isBlank(text)) {
            throw new UnreadableReportException(sourceUri, "holds no text, only white space; save the report again");
        }
        return new ReportFile(sourceUri, sha256(bytes), text, title, url, warnings);
    }

    private static void refuseWhatIsNoText(String sourceUri, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableReportException(sourceUri, "is empty; save the report again or remove the file");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableReportException(
                    sourceUri,
                    "has " + bytes.length + " bytes, more than the " + MAX_BYTES
                            + " that a report may have; split it or remove it");
        }
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            throw new UnreadableReportException(sourceUri, "is UTF-16 or UTF-32 text; save it as UTF-8");
        }
        if (startsWith(bytes, "%PDF-") || startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "{\\rtf")) {
            throw new UnreadableReportException(
                    sourceUri, "is a document file (PDF, Word or an archive); save its text as UTF-8");
        }
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] head = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= head.length && java.util.Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    /** Says which bytes are no UTF-8, reading them again with a decoder that stops at each; nothing where the text itself holds U+FFFD. */
    private static Optional<String> damage(String sourceUri, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int bad = 0;
        int first = -1;
        while (true) {
            out.clear();
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                first = first < 0 ? in.position() : first;
                bad += result.length();
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                break;
            }
        }
        if (bad == 0) {
            return Optional.empty();
        }
        refuseWhereMost(sourceUri, bad, bytes.length, "is no UTF-8 text (" + bad + " of " + bytes.length + " bytes)");
        return Optional.of(bad + " bytes are no UTF-8 and became U+FFFD, the first at byte offset " + first);
    }

    private static void refuseWhereMost(String sourceUri, int bad, int all, String what) {
        if ((long) bad * TOLERATED_SHARE > all) {
            throw new UnreadableReportException(sourceUri, what + "; save the report as UTF-8 text or HTML");
        }
    }

    private static String normalised(String decoded) {
        String text = decoded;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), SNIFFED))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) {
            return false;
        }
        return head.startsWith("<!doctype html")
                || head.contains("<html")
                || head.contains("<head")
                || head.contains("<body")
                || head.contains("<article")
                || head.contains("<div")
                || head.contains("<p");
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(Blank::is);
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
