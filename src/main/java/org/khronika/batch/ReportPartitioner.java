package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.khronika.store.ReportStaging;
import org.khronika.store.StagedReport;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * One partition for each report whose entries are not all staged. The report's staging key is the partition's name and nothing
 * else: a name stands from the moment a partition exists, while its context is stored a moment later, and a run may be killed
 * in between.
 */
final class ReportPartitioner implements Partitioner {
    private final DataSource dataSource;

    ReportPartitioner(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (StagedReport report : new ReportStaging(connection).incomplete()) {
                partitions.put(report.key(), new ExecutionContext());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the staged reports cannot be listed", e);
        }
        return partitions;
    }

    /** The staging key of the report that a partition reads. */
    static String reportKey(StepExecution partition) {
        String name = partition.getStepName();
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
