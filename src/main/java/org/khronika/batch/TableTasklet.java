package org.khronika.batch;

import java.util.List;
import org.khronika.dataset.Table;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes some of the release's tables, whole; cut off, it writes them again. */
final class TableTasklet implements Tasklet {
    /** Writes the tables. */
    @FunctionalInterface
    interface Writing {
        void write() throws Exception;
    }

    private final RunPlan plan;
    private final List<Table> tables;
    private final Writing writing;

    TableTasklet(RunPlan plan, List<Table> tables, Writing writing) {
        this.plan = plan;
        this.tables = List.copyOf(tables);
        this.writing = writing;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        writing.write();
        WorkFiles.noteTables(contribution.getStepExecution(), plan, tables);
        return RepeatStatus.FINISHED;
    }
}
