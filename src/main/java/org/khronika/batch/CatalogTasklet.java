package org.khronika.batch;

import java.util.List;
import org.khronika.dataset.CatalogWriter;
import org.khronika.dataset.Schema;
import org.khronika.reference.SearchSpellings;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the catalog from the finished tables. */
final class CatalogTasklet implements Tasklet {
    private final RunPlan plan;
    private final ReleaseFacts facts;
    private final Progress progress;

    CatalogTasklet(RunPlan plan, ReleaseFacts facts, Progress progress) {
        this.plan = plan;
        this.facts = facts;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        new CatalogWriter(plan.schema(), facts.info(), SearchSpellings.load()::of).write(plan.work());
        WorkFiles.note(contribution.getStepExecution(), plan.work(), List.of(Schema.CATALOG));
        progress.end("catalog", Schema.CATALOG);
        return RepeatStatus.FINISHED;
    }
}
