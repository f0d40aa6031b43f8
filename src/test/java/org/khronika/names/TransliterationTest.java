package org.khronika.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
    @ParameterizedTest
    @CsvSource({
        "Толебаев, Tolebayev",
        "Есенжолова, Yesenzholova",
        "Щербинин, Shcherbinin",
        "ЩУКИН, SHCHUKIN",
        "Әсемгүл, Asemgul",
        "Қанатұлы, Kanatuly",
        "Ильяшкин, Ilyashkin",
        "Подъездов, Podyezdov",
        "Хайруллин Ж., Khayrullin Zh.",
        "Ғаббас, Gabbas",
        "Sarymbetov, Sarymbetov",
    })
    void writesCyrillicInTheSpellingOfTheDataset(String cyrillic, String latin) {
        assertThat(Transliteration.load().toLatin(cyrillic)).isEqualTo(latin);
    }
}
