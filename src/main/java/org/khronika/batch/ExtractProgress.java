package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.khronika.store.ReportStaging;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells how many entries are to be read before they are, and how many were. */
final class ExtractProgress implements StepExecutionListener {
    private final DataSource dataSource;
    private final Progress progress;

    ExtractProgress(DataSource dataSource, Progress progress) {
        this.dataSource = dataSource;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        try (Connection connection = dataSource.getConnection()) {
            long entries = new ReportStaging(connection)
                    .incomplete().stream()
                            .mapToLong(report -> report.header().entries())
                            .sum();
            progress.begin(RunJob.EXTRACT, entries);
        } catch (SQLException e) {
            throw new IllegalStateException("the staged reports cannot be listed", e);
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution execution) {
        progress.end(RunJob.EXTRACT, execution.getWriteCount() + " entries read");
        return execution.getExitStatus();
    }
}
