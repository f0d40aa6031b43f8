package org.khronika.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads the values of one type. */
interface Codec {
    void write(Object value, DataOutput out) throws IOException;

    Object read(DataInput in) throws IOException;

    /** Writes a whole number in as few bytes as it needs, seven bits each; small negative ones are long. */
    static void writeCount(int count, DataOutput out) throws IOException {
        int rest = count;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** Reads what {@link #writeCount} wrote. */
    static int readCount(DataInput in) throws IOException {
        int count = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            byte part = in.readByte();
            count |= (part & 0x7f) << shift;
            if (part >= 0) {
                return count;
            }
        }
        throw new IOException("no count ends here");
    }
}
