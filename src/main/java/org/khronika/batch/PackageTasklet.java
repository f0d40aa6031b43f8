package org.khronika.batch;

import java.util.List;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.gate.GateKeeper;
import org.khronika.gate.GateResult;
import org.khronika.release.Draft;
import org.khronika.release.Packaging;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Holds the release against the job's gates, and writes what it has beside its tables and catalog; the checksums last. */
final class PackageTasklet implements Tasklet {
    private final RunPlan plan;
    private final ReleaseFacts facts;
    private final Progress progress;
    private final JobRepository repository;

    PackageTasklet(RunPlan plan, ReleaseFacts facts, Progress progress, JobRepository repository) {
        this.plan = plan;
        this.facts = facts;
        this.progress = progress;
        this.repository = repository;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        ReleaseInfo info = facts.info().guarding(MaskTasklet.figures(contribution.getStepExecution(), repository));
        Draft draft = new Draft(
                plan.work(),
                plan.schema(),
                info,
                plan.previous(),
                plan.job().publication().gold());
        keep(draft);
        List<String> files = Packaging.write(draft);
        WorkFiles.note(contribution.getStepExecution(), plan.work(), files);
        progress.end("package", files.size() + " files beside the tables, version " + info.version());
        return RepeatStatus.FINISHED;
    }

    private void keep(Draft draft) {
        List<GateResult> results = GateKeeper.check(plan.job().publication().gates(), draft);
        List<String> refused = results.stream()
                .filter(result -> !result.passed())
                .map(GateResult::line)
                .toList();
        if (!refused.isEmpty()) {
            throw RunException.ofGates("The release was refused by " + refused.size() + " of " + results.size()
                    + " gates of the job '" + plan.job().name() + "':\n  "
                    + String.join("\n  ", refused)
                    + "\nNothing was published; " + plan.release() + " is as it was. The refused tables stand in "
                    + plan.work() + " until the next run. Mend what is wrong, or change the gate in the job file.");
        }
        if (!results.isEmpty()) {
            progress.end("gates", "all " + results.size() + " passed");
        }
    }
}
