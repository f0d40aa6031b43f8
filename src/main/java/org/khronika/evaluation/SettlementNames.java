package org.khronika.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Settlements by whichever of their names is used; {@code evaluation/settlement-aliases.tsv} lists the names that are one. */
final class SettlementNames {
    private static final String TABLE = "/evaluation/settlement-aliases.tsv";

    private final Map<String, String> aliases;

    private SettlementNames(Map<String, String> aliases) {
        this.aliases = Map.copyOf(aliases);
    }

    static SettlementNames load() {
        Map<String, String> aliases = new TreeMap<>();
        try (InputStream in = SettlementNames.class.getResourceAsStream(TABLE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> aliases.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return new SettlementNames(aliases);
    }

    /** The one name of a settlement, in lower case; empty where none is told. */
    Optional<String> of(String name) {
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return Optional.of(aliases.getOrDefault(lower, lower));
    }
}
