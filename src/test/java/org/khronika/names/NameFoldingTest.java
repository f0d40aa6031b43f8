package org.khronika.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldingTest {
    private static final NameFolding FOLDING = NameFolding.load();

    @ParameterizedTest
    @CsvFileSource(resources = "/names/folding.tsv", delimiter = '\t', numLinesToSkip = 2)
    void foldsSpellingsOfOneNameToOneKey(String a, String b, String expected) {
        boolean shared = FOLDING.keys(a).stream().anyMatch(FOLDING.keys(b)::contains);
        assertThat(shared)
                .as("%s %s, %s %s", a, FOLDING.keys(a), b, FOLDING.keys(b))
                .isEqualTo(expected.equals("same"));
    }

    @ParameterizedTest
    @CsvSource({"Tolebayev, tolebaev", "Zhandos, Jandos", "Shynar, Sinar", "Kuznetskin, kuzneTkin", "'', ''", "12.-, ''"
    })
    void writesOneSignForOneSound(String name, String key) {
        assertThat(FOLDING.key(name)).isEqualTo(key);
    }

    @Test
    void givesASecondKeyOnlyWhereASystemUsesTheLettersOtherwise() {
        assertThat(FOLDING.keys("Jaroslavin")).containsExactly("Jaroslavin", "iaroslavin");
        assertThat(FOLDING.keys("Sarymbetov")).containsExactly("sarimbetov");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keysAreAsciiLettersForAnyText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(random.nextInt(0x600));
            }
            List<String> keys = FOLDING.keys(text.toString());
            assertThat(keys).hasSizeBetween(1, 2).allMatch(key -> key.matches("[a-zA-Z]*+"), text.toString());
        }
    }
}
