package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.model.Entry;
import org.khronika.model.Frequency;
import org.khronika.model.HeadingDate;
import org.khronika.model.Period;
import org.khronika.model.PeriodEvidence;
import org.khronika.model.Report;
import org.khronika.model.ReportFile;
import org.khronika.model.Span;

class DateExtractorTest {
    @ParameterizedTest
    @CsvSource({
        // heading, printed year, period, days
        "11-03, 11-03, , 2024-11-01, 2024-11-30, 2024-11-03, 2024-11-03",
        "12-02, 12-03, , 2021-12-01, 2021-12-31, 2021-12-02, 2021-12-03",
        "12-30, 01-02, , 2023-12-25, 2024-01-03, 2023-12-30, 2024-01-02",
        "12-30, 01-02, , 2024-01-01, 2024-01-31, 2023-12-30, 2024-01-02",
        "12-30, 12-30, , 2024-01-01, 2024-01-31, 2023-12-30, 2023-12-30",
        "01-02, 01-02, , 2024-12-01, 2024-12-31, 2025-01-02, 2025-01-02",
        "11-03, 11-03, 2022, 2024-11-01, 2024-11-30, 2022-11-03, 2022-11-03",
        "12-30, 01-02, 2022, 2024-11-01, 2024-11-30, 2022-12-30, 2023-01-02",
        "02-29, 02-29, , 2023-02-20, 2023-02-28, 2024-02-29, 2024-02-29",
        "01-03, 01-03, , 2024-12-30, 2025-01-05, 2025-01-03, 2025-01-03",
    })
    void makesOutTheYear(
            String first, String last, Integer year, LocalDate from, LocalDate to, LocalDate start, LocalDate end) {
        Report report = report(new Period(from, to), day(first, last, year));
        assertThat(read(report)).containsExactly(start + " " + end + " heading");
    }

    @Test
    void takesAMissingDateFromTheEntriesAround() {
        Period november = new Period(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30));
        assertThat(read(report(november, null, day("11-04", "11-05", null), null, day("11-02", "11-02", null), null)))
                .containsExactly(
                        "2024-11-04 2024-11-05 neighbour",
                        "2024-11-04 2024-11-05 heading",
                        "2024-11-04 2024-11-05 neighbour",
                        "2024-11-02 2024-11-02 heading",
                        "2024-11-02 2024-11-02 neighbour");
        assertThat(read(report(november, null, null)))
                .containsExactly("2024-11-01 2024-11-01 period", "2024-11-01 2024-11-01 period");
    }

    @Test
    void warnsOfWhatIsOdd() {
        Period november = new Period(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30));
        Report report = report(
                november, day("11-04", "11-04", null), day("10-04", "10-04", null), day("02-29", "02-29", 2023), null);
        DateExtractor dates = DateExtractor.forReport(report);

        assertThat(dates.warnings(report.entries().get(0))).isEmpty();
        assertThat(dates.warnings(report.entries().get(1)))
                .containsExactly("date “xx” lies outside of the report's period 2024-11-01 to 2024-11-30");
        assertThat(dates.warnings(report.entries().get(2)))
                .hasSize(2)
                .last()
                .asString()
                .contains("no day of the year 2023");
        assertThat(dates.warnings(report.entries().get(3))).isEmpty();
    }

    @Test
    void knowsOnlyTheEntriesOfItsReport() {
        Period november = new Period(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30));
        DateExtractor dates = DateExtractor.forReport(report(november));
        Entry entry = new Entry(1, "xx", new Span(0, 2), Optional.empty());
        assertThatThrownBy(() -> dates.read(entry)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> read(Report report) {
        DateExtractor dates = DateExtractor.forReport(report);
        return report.entries().stream()
                .map(dates::read)
                .map(date ->
                        date.start() + " " + date.end() + " " + date.source().label())
                .toList();
    }

    private static HeadingDate day(String first, String last, Integer year) {
        return new HeadingDate(
                new Span(0, 2),
                MonthDay.parse("--" + first),
                MonthDay.parse("--" + last),
                year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    private static Report report(Period period, HeadingDate... dates) {
        List<Entry> entries = new ArrayList<>();
        for (HeadingDate date : dates) {
            entries.add(new Entry(entries.size() + 1, "xx", new Span(0, 2), Optional.ofNullable(date)));
        }
        return new Report(
                new ReportFile("a.txt", "", "xx"),
                Optional.empty(),
                Frequency.MONTHLY,
                period,
                PeriodEvidence.TITLE,
                "en",
                entries,
                new TreeMap<>(),
                List.of(),
                List.of());
    }
}
