package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Links what is staged, in one transaction. */
final class LinkTasklet implements Tasklet {
    /** Links what is staged. */
    @FunctionalInterface
    interface Link {
        void link(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;
    private final Link link;

    LinkTasklet(DataSource dataSource, Link link) {
        this.dataSource = dataSource;
        this.link = link;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            link.link(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        return RepeatStatus.FINISHED;
    }
}
