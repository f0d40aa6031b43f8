package org.khronika.store;

import tools.jackson.databind.json.JsonMapper;

/** How records stand in the state database: as JSON, written and read by the same version of the program only. */
final class Payload {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Payload() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
