package org.khronika.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value that is right or wrong as a whole: a form of a name, a provision, a penalty.
 *
 * @param cells its parts in a fixed order, null where a part is not told
 */
record Item(List<Object> cells) {
    Item {
        cells = Collections.unmodifiableList(cells);
    }

    static Item of(Object... cells) {
        return new Item(Arrays.asList(cells));
    }

    /** Its parts for a person to read, those left out that are not told. */
    @Override
    public String toString() {
        return cells.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
