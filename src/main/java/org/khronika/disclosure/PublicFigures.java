package org.khronika.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.names.NameFolding;
import org.khronika.reference.OfficeHolder;

/**
 * Holders of public office that keep their names whatever a report tells of them. Only a given name that is written out shows who is
 * meant; where the surname alone does, a given name or an initial may still say otherwise.
 */
final class PublicFigures {
    private final NameFolding folding;
    private final Map<String, List<OfficeHolder>> bySurname = new HashMap<>();

    PublicFigures(NameFolding folding) {
        this.folding = folding;
        for (OfficeHolder figure : Stream.concat(OfficeHolder.load().stream(), OfficeHolder.furtherFigures().stream())
                .toList()) {
            figure.surnames().stream()
                    .flatMap(surname -> folding.keys(surname).stream())
                    .distinct()
                    .forEach(key -> bySurname
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(figure));
        }
    }

    /** Whether the bearer of these names is one of them; given name and initials may be null. */
    boolean has(String surname, String given, String initials) {
        return folding.keys(surname).stream()
                .flatMap(key -> bySurname.getOrDefault(key, List.of()).stream())
                .anyMatch(figure -> is(figure, given, initials));
    }

    private boolean is(OfficeHolder figure, String given, String initials) {
        if (given != null) {
            List<String> keys = folding.keys(given);
            return figure.givens().stream()
                    .anyMatch(own -> folding.keys(own).stream().anyMatch(keys::contains));
        }
        return figure.alone()
                && (initials == null || figure.givens().stream().anyMatch(own -> own.charAt(0) == initials.charAt(0)));
    }
}
