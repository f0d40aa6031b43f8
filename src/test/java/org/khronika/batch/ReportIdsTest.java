package org.khronika.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khronika.model.Frequency;
import org.khronika.model.Period;
import org.khronika.model.PeriodEvidence;
import org.khronika.store.ReportHeader;
import org.khronika.store.StagedReport;

class ReportIdsTest {
    @Test
    void contentsWhoseHashesStartAlikeAreToldApartByMoreOfTheHash() {
        List<String> ids = ids(Map.of(), "aaaaaaa1".repeat(8), "aaaaaaa2".repeat(8), "bbbbbbb1".repeat(8));
        assertThat(ids)
                .containsExactly("2024-11-monthly-xaaaaaaa1", "2024-11-monthly-xaaaaaaa2", "2024-11-monthly-xbbbbbb");
    }

    @Test
    void anIdThatAnotherReportHasFromBeforeIsNotGivenAgain() {
        String known = "cccccc00".repeat(8);
        List<String> ids =
                ids(Map.of(known, "2024-11-monthly-xaaaaaa"), known, "aaaaaa11".repeat(8), "dddddd00".repeat(8));
        assertThat(ids)
                .containsExactly("2024-11-monthly-xaaaaaa", "2024-11-monthly-xaaaaaa1", "2024-11-monthly-xdddddd");
    }

    private static List<String> ids(Map<String, String> known, String... hashes) {
        Map<String, ReportHeader> headers = new LinkedHashMap<>();
        for (String sha256 : hashes) {
            headers.put(
                    "key " + sha256,
                    new ReportHeader(
                            sha256 + ".txt",
                            sha256,
                            "content " + sha256,
                            Optional.empty(),
                            Frequency.MONTHLY,
                            new Period(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)),
                            PeriodEvidence.TITLE,
                            "en",
                            0,
                            List.of()));
        }
        return ReportIds.assign(headers, known).stream()
                .map(StagedReport::reportId)
                .toList();
    }
}
