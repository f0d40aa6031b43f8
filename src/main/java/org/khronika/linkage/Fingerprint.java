package org.khronika.linkage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Stands for content: equal for equal content, and in practice for no other. The first half of a SHA-256.
 *
 * @param high first 64 bits
 * @param low next 64 bits
 */
public record Fingerprint(long high, long low) implements Comparable<Fingerprint> {
    private static final int DIGITS = 16;

    /** Of parts in their order. */
    static Fingerprint of(Object... parts) {
        Maker maker = new Maker();
        for (Object part : parts) {
            maker.add(String.valueOf(part));
        }
        return maker.made();
    }

    /** @throws NumberFormatException where {@code text} was not made by {@link #text()} */
    public static Fingerprint parse(String text) {
        return new Fingerprint(
                HexFormat.fromHexDigitsToLong(text, 0, DIGITS),
                HexFormat.fromHexDigitsToLong(text, DIGITS, 2 * DIGITS));
    }

    /** 32 hexadecimal digits. */
    public String text() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    @Override
    public int compareTo(Fingerprint other) {
        int by = Long.compareUnsigned(high, other.high);
        return by != 0 ? by : Long.compareUnsigned(low, other.low);
    }

    /** Takes in parts one after the other; where one ends and the next begins counts too. */
    static final class Maker {
        private final MessageDigest digest;

        Maker() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        Maker add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            digest.update(bytes);
            return this;
        }

        Maker add(long number) {
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                digest.update((byte) (number >>> shift));
            }
            return this;
        }

        Maker add(Fingerprint print) {
            return add(print.high).add(print.low);
        }

        /** Of all that was taken in; the maker is then as new. */
        Fingerprint made() {
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
            return new Fingerprint(bytes.getLong(), bytes.getLong());
        }
    }
}
