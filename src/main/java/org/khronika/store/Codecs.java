package org.khronika.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The codecs of the types that staged records are made of: records, lists, optional values, enums, days, numbers and texts. */
final class Codecs {
    /** By type; each is made once. */
    private static final Map<Type, Codec> KNOWN = new ConcurrentHashMap<>();

    private Codecs() {}

    /** @throws IllegalArgumentException where there is none for the type */
    static Codec of(Type type) {
        Codec known = KNOWN.get(type);
        if (known == null) {
            // not computeIfAbsent: making one asks for those of its parts
            known = make(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Codec make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Codec part = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return list(part);
            }
            if (generic.getRawType() == Optional.class) {
                return optional(part);
            }
        }
        if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return new RecordCodec(plain);
            }
            if (plain.isEnum()) {
                return oneOf(plain.getEnumConstants());
            }
            Codec simple = simple(plain);
            if (simple != null) {
                return simple;
            }
        }
        throw new IllegalArgumentException("staged records hold no " + type.getTypeName());
    }

    private static Codec simple(Class<?> type) {
        if (type == String.class) {
            return of((value, out) -> writeText((String) value, out), Codecs::readText);
        } else if (type == String[].class) {
            Codec texts = list(of(String.class));
            return of((value, out) -> texts.write(List.of((String[]) value), out), in -> ((List<?>) texts.read(in))
                    .toArray(String[]::new));
        } else if (type == int.class) {
            return of((value, out) -> Codec.writeCount((int) value, out), Codec::readCount);
        } else if (type == boolean.class) {
            return of((value, out) -> out.writeBoolean((boolean) value), DataInput::readBoolean);
        } else if (type == double.class) {
            return of((value, out) -> out.writeDouble((double) value), DataInput::readDouble);
        } else if (type == LocalDate.class) {
            return of(
                    (value, out) -> out.writeInt(Math.toIntExact(((LocalDate) value).toEpochDay())),
                    in -> LocalDate.ofEpochDay(in.readInt()));
        } else if (type == MonthDay.class) {
            return of(
                    (value, out) -> {
                        out.writeByte(((MonthDay) value).getMonthValue());
                        out.writeByte(((MonthDay) value).getDayOfMonth());
                    },
                    in -> MonthDay.of(in.readByte(), in.readByte()));
        } else if (type == OptionalInt.class) {
            return of(
                    (value, out) -> {
                        OptionalInt number = (OptionalInt) value;
                        out.writeBoolean(number.isPresent());
                        if (number.isPresent()) {
                            Codec.writeCount(number.getAsInt(), out);
                        }
                    },
                    in -> in.readBoolean() ? OptionalInt.of(Codec.readCount(in)) : OptionalInt.empty());
        } else if (type == OptionalDouble.class) {
            return of(
                    (value, out) -> {
                        OptionalDouble number = (OptionalDouble) value;
                        out.writeBoolean(number.isPresent());
                        if (number.isPresent()) {
                            out.writeDouble(number.getAsDouble());
                        }
                    },
                    in -> in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty());
        }
        return null;
    }

    private static Codec list(Codec part) {
        return of(
                (value, out) -> {
                    List<?> values = (List<?>) value;
                    Codec.writeCount(values.size(), out);
                    for (Object one : values) {
                        part.write(one, out);
                    }
                },
                in -> {
                    int size = Codec.readCount(in);
                    List<Object> values = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        values.add(part.read(in));
                    }
                    return List.copyOf(values);
                });
    }

    private static Codec optional(Codec part) {
        return of(
                (value, out) -> {
                    Optional<?> maybe = (Optional<?>) value;
                    out.writeBoolean(maybe.isPresent());
                    if (maybe.isPresent()) {
                        part.write(maybe.get(), out);
                    }
                },
                in -> in.readBoolean() ? Optional.of(part.read(in)) : Optional.empty());
    }

    private static Codec oneOf(Object[] constants) {
        return of((value, out) -> out.writeByte(((Enum<?>) value).ordinal()), in -> constants[in.readUnsignedByte()]);
    }

    private static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Codec.writeCount(bytes.length, out);
        out.write(bytes);
    }

    private static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[Codec.readCount(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Codec of(Writing writing, Reading reading) {
        return new Codec() {
            @Override
            public void write(Object value, DataOutput out) throws IOException {
                writing.write(value, out);
            }

            @Override
            public Object read(DataInput in) throws IOException {
                return reading.read(in);
            }
        };
    }

    /** Writes a value. */
    @FunctionalInterface
    private interface Writing {
        void write(Object value, DataOutput out) throws IOException;
    }

    /** Reads a value. */
    @FunctionalInterface
    private interface Reading {
        Object read(DataInput in) throws IOException;
    }
}
