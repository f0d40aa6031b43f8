package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.model.Period;
import org.khronika.store.ReportStaging;
import org.khronika.store.StagedReport;

/** What every file of the release says of its making; settled as soon as the reports of the run are registered. */
final class ReleaseFacts {
    private final RunPlan plan;
    private final DataSource dataSource;
    private ReleaseInfo info;

    ReleaseFacts(RunPlan plan, DataSource dataSource) {
        this.plan = plan;
        this.dataSource = dataSource;
    }

    /**
     * The facts. A job that names no version has the program's, and the period of its reports behind a plus sign, as Semantic
     * Versioning tells builds apart.
     */
    synchronized ReleaseInfo info() throws SQLException {
        if (info == null) {
            ProgramVersion program = plan.program();
            String version = plan.job()
                    .publication()
                    .version()
                    .orElse(program.version() + "+" + period().start() + "." + period().end());
            info = new ReleaseInfo(version, program.version(), program.reference(), Disclosure.facts(plan.mask()));
        }
        return info;
    }

    private Period period() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<Period> periods = new ReportStaging(connection)
                    .run().stream()
                            .map(StagedReport::header)
                            .map(header -> header.period())
                            .toList();
            LocalDate first = periods.stream()
                    .map(Period::start)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            return new Period(
                    first,
                    periods.stream().map(Period::end).max(LocalDate::compareTo).orElseThrow());
        }
    }
}
