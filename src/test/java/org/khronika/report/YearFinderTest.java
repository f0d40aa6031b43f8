package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of a report whose headings run from November 15 to November 21. */
class YearFinderTest {
    private static OptionalInt year(String text) {
        return YearFinder.in(text, new DateReader(Samples.WORDS)).year(MonthDay.of(11, 15), MonthDay.of(11, 21));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court sat on November 16, 2024. A page says 2097.                      | 2024
            His term runs until November 20, 2031; he was seized on November 15, 2024, held on 17.11.2024. | 2024
            See https://news.example/2024/11/18/item-88.html and t.me/channel/2097     | 2024
            See www.news.example/a/18-11-2024-item                                     | 2024
            The case began in March 2022, the appeal in October 2024, and went on in October 2024. | 2024
            It happened in October 2024; the road is planned for 2040.                 | 2024
            В ноябре 2024 года суд продолжил слушания, начатые в 2019.                | 2024
            She was freed in 2011. Some 2000 people came.                              | 2011
            Дело завели еще 2011 года                                                  | 2011
            """)
    void isThatOfTheDatesNearTheHeadings(String text, int year) {
        assertThat(year(text)).hasValue(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1] https://t.me/channel/2097
            [1] https://t.me/channel/2024
            [1] t.me/channel/2097
            [1] https://news.example/a/item-2031-more.html
            [1] https://news.example/2024/1118/x
            The judge spoke of 2019, the lawyer of 2031
            No number at all
            It cost 2000 tenge
            """)
    void isUnknownWhereOnlyPagesOrStrayNumbersHaveFourDigits(String text) {
        assertThat(year(text)).isEmpty();
    }

    @Test
    void aYearAheadOfAllDatesIsNone() {
        assertThat(year("The law is of 11 July 1997. By 2050, by 2050 and once more by 2050 all shall be well."))
                .hasValue(1997);
    }

    @Test
    void aGiantAddressTakesNoLongerThanATextOfItsLength() {
        String text = "http://".repeat(300_000);
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(year(text)).isEmpty());
    }
}
