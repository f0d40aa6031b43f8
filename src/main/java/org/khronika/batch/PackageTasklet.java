package org.khronika.batch;

import java.util.List;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.dataset.Schema;
import org.khronika.release.Draft;
import org.khronika.release.Packaging;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes what a release has beside its tables and catalog, from these; the checksums last. */
final class PackageTasklet implements Tasklet {
    private final RunPlan plan;
    private final ReleaseFacts facts;
    private final Progress progress;

    PackageTasklet(RunPlan plan, ReleaseFacts facts, Progress progress) {
        this.plan = plan;
        this.facts = facts;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        ReleaseInfo info = facts.info();
        Draft draft = new Draft(
                plan.work(),
                Schema.current(),
                info,
                plan.previous(),
                plan.job().publication().gold());
        List<String> files = Packaging.write(draft);
        WorkFiles.note(contribution.getStepExecution(), plan.work(), files);
        progress.end("package", files.size() + " files beside the tables, version " + info.version());
        return RepeatStatus.FINISHED;
    }
}
