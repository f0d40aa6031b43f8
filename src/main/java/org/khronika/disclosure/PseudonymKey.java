package org.khronika.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.khronika.dataset.DatasetException;

/**
 * The secret that pseudonyms are made with, by HMAC-SHA256 (RFC 2104, FIPS 180-4). It is an input of a run and is written nowhere;
 * of it nothing but {@link #check()} is published.
 */
public final class PseudonymKey {
    /** Shorter ones could be guessed: 32 characters of hexadecimal digits are 128 bits. */
    static final int SHORTEST = 32;

    private static final int LONGEST = 4096;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int CHECK_BYTES = 8;

    private final SecretKeySpec secret;

    private PseudonymKey(byte[] bytes, String from) {
        if (bytes.length < SHORTEST || bytes.length > LONGEST) {
            throw new DatasetException("The key in " + from + " has " + bytes.length + " bytes; it may have " + SHORTEST
                    + " to " + LONGEST
                    + ". Make one with 'openssl rand -hex 32', and keep it secret and safe: with another"
                    + " key all pseudonyms are others.");
        }
        this.secret = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Reads a key file; line ends and spaces at its end do not count.
     *
     * @throws DatasetException where the file is missing, or the key too short or too long
     */
    public static PseudonymKey read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST + 2) {
                throw new DatasetException(
                        "There is no key file " + file + ", or it is too large for a key. Name one with"
                                + " --key, or 'key' in the job file; 'openssl rand -hex 32' makes a key.");
            }
            return new PseudonymKey(stripped(Files.readAllBytes(file)), file.toString());
        } catch (IOException e) {
            throw new DatasetException("The key file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A key that is given as text, such as by a variable of the environment. @throws DatasetException as of a file */
    public static PseudonymKey of(String text, String from) {
        return new PseudonymKey(stripped(text.getBytes(StandardCharsets.UTF_8)), from);
    }

    /** A keyed digest of a constant: the same for the same key, so that releases of two keys are told apart. */
    public String check() {
        return HexFormat.of().formatHex(Arrays.copyOf(digest("check", "khronika public profile"), CHECK_BYTES));
    }

    /** The keyed digest of a value, apart from those of other purposes. */
    byte[] digest(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal((purpose + '\0' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Tells nothing of the key. */
    @Override
    public String toString() {
        return "a key";
    }

    private static byte[] stripped(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] >= 0 && bytes[length - 1] <= ' ') {
            length--;
        }
        return Arrays.copyOf(bytes, length);
    }
}
