package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.khronika.store.ReportStaging;
import org.khronika.store.StagedReport;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** One partition for each report whose entries are not all staged; it carries the report's staging key. */
final class ReportPartitioner implements Partitioner {
    /** In a partition's execution context: the staging key of its report. */
    static final String KEY = "report";

    private final DataSource dataSource;

    ReportPartitioner(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (StagedReport report : new ReportStaging(connection).incomplete()) {
                ExecutionContext context = new ExecutionContext();
                context.putString(KEY, report.key());
                partitions.put(report.key().substring(0, 16), context);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the staged reports cannot be listed", e);
        }
        return partitions;
    }
}
