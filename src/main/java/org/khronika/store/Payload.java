package org.khronika.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How records stand in the state database: in a compact form, written and read by the same version of the program only. */
final class Payload {
    private Payload() {}

    /** @throws IllegalArgumentException where the value or a part of it is of a type that {@link Codecs} do not know */
    static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Codecs.of(value.getClass()).write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException where the bytes are no value of that type */
    static <T> T read(byte[] bytes, Class<T> type) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return type.cast(Codecs.of(type).read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
