package org.khronika.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Writes a record's components one after the other, and makes the record of them again, by its own constructor. */
final class RecordCodec implements Codec {
    private final String name;
    private final Codec[] parts;
    private final MethodHandle[] getters;
    private final MethodHandle constructor;

    /** @throws IllegalArgumentException where a component is of a type without a codec */
    RecordCodec(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.name = type.getName();
        this.parts = new Codec[components.length];
        this.getters = new MethodHandle[components.length];
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            for (int i = 0; i < components.length; i++) {
                parts[i] = Codecs.of(components[i].getGenericType());
                getters[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(type + " cannot be staged", e);
        }
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
        for (int i = 0; i < parts.length; i++) {
            parts[i].write(get(i, value), out);
        }
    }

    private Object get(int part, Object value) {
        try {
            return (Object) getters[part].invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name + " does not give its parts", e);
        }
    }

    @Override
    public Object read(DataInput in) throws IOException {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].read(in);
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name + " cannot be made of its parts", e);
        }
    }
}
