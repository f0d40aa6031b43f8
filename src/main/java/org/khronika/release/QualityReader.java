package org.khronika.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.ReportTables;
import org.khronika.dataset.Schema;
import org.khronika.model.Period;

/** Reads the figures of a release out of its tables. */
final class QualityReader {
    private final Path release;

    QualityReader(Path release, Schema schema) {
        this.release = release;
    }

    Quality read() {
        return new Quality(period());
    }

    private Period period() {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        try (ParquetTableReader reports =
                ParquetTableReader.open(release, ReportTables.REPORTS, List.of("period_start", "period_end"))) {
            for (Optional<Object[]> row = reports.next(); row.isPresent(); row = reports.next()) {
                LocalDate start = (LocalDate) row.get()[0];
                LocalDate end = (LocalDate) row.get()[1];
                first = start.isBefore(first) ? start : first;
                last = end.isAfter(last) ? end : last;
            }
        }
        if (last.isBefore(first)) {
            throw new DatasetException(release + " has no report, so there is nothing to publish");
        }
        return new Period(first, last);
    }
}
