package org.khronika.page;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of the page's data: the cells of a catalog's rows as JSON. */
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    static ArrayNode array() {
        return JsonMapper.shared().createArrayNode();
    }

    static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    static ArrayNode numbers(long[] numbers) {
        ArrayNode array = array();
        for (long number : numbers) {
            array.add(number);
        }
        return array;
    }

    /** A number that SQLite gave. */
    static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
