package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Puts the finished release in its place in one step; cut off after that step, it finds its work done. */
final class PublishTasklet implements Tasklet {
    private final RunPlan plan;
    private final Progress progress;
    private final JobRepository repository;

    PublishTasklet(RunPlan plan, Progress progress, JobRepository repository) {
        this.plan = plan;
        this.progress = progress;
        this.repository = repository;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        String checked = Checkpoint.of(RunJob.CHECK, contribution.getStepExecution(), repository)
                .getString(CheckTasklet.CHECKED);
        if (Files.isDirectory(plan.release())
                && Digests.ofFolder(plan.release()).equals(checked)) {
            FolderExchange.delete(plan.work());
            progress.end("publish", plan.release() + " has these very bytes already and stands as it was");
        } else {
            if (!Files.isDirectory(plan.work())
                    || !Digests.ofFolder(plan.work()).equals(checked)) {
                throw new RunException(
                        "The files in " + plan.work() + " are not those that were checked, so they were not"
                                + " published. Something else changed them; run again.");
            }
            ReleaseFolder.requireReplaceable(plan.release());
            if (!FolderExchange.publish(plan.work(), plan.release())) {
                progress.warn("This file system cannot exchange two folders in one step, so " + plan.release()
                        + " was missing for a moment while it was replaced.");
            }
            progress.end("publish", plan.release().toString());
        }
        return RepeatStatus.FINISHED;
    }
}
