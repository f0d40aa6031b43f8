package org.khronika.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchSpellingsTest {
    private final SearchSpellings spellings = SearchSpellings.load();

    @ParameterizedTest
    @CsvSource({
        "toktarbaev,toktarbayev",
        "toktarbaev,toktarbaiev",
        "toktarbaev,toqtarbayev",
        "zhumagaliev,jumagaliyev",
        "zhumagaliev,dzhumagaliyev",
        "bolathanov,bolatkhanov",
        "esenzholov,yesenzholov",
        "esenzholov,yesenjolov",
        "kosherbai,qosherbay",
        "ordabekuly,ordabekuli",
        "tasbulatkyzy,tasbulatqyzy",
        "vetrovsky,vetrovskiy",
        "sharipkhan,sharipxan"
    })
    void aNameIsFoundUnderTheOtherSpelling(String one, String other) {
        assertThat(spellings.of(one)).as("from %s", one).contains(other).doesNotContain(one);
        assertThat(spellings.of(other)).as("from %s", other).contains(one).doesNotContain(other);
    }

    @Test
    void aDoubledLetterIsLeftOutButNotAdded() {
        assertThat(spellings.of("assylgul")).contains("asylgul");
        assertThat(spellings.of("asylgul")).doesNotContain("assylgul");
    }

    @ParameterizedTest
    @CsvSource({"toktarov,toktarova", "maldybaev,maldybaeva", "shokparov,chokparov", "tilek,tilec"})
    void otherNamesAreNotMixedIn(String one, String other) {
        assertThat(spellings.of(one)).doesNotContain(other);
    }

    @Test
    void anyWordHasABoundedNumberOfSpellings() {
        Random random = new Random(4);
        for (int i = 0; i < 5000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                word.append("aeiouyzhkqgsctvbj'ә".charAt(random.nextInt(19)));
            }
            assertThat(spellings.of(word.toString()))
                    .hasSizeLessThanOrEqualTo(48)
                    .doesNotHaveDuplicates()
                    .isEqualTo(spellings.of(word.toString()));
        }
    }
}
