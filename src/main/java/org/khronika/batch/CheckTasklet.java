package org.khronika.batch;

import java.util.List;
import org.khronika.release.ReleaseVerifier;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Checks the finished release before it is published, and remembers what it checked. */
final class CheckTasklet implements Tasklet {
    /** In its checkpoint: the digest of the files that were checked. */
    static final String CHECKED = "checked";

    private static final int SHOWN = 20;

    private final RunPlan plan;
    private final ReleaseVerifier verifier;
    private final Progress progress;

    CheckTasklet(RunPlan plan, ReleaseVerifier verifier, Progress progress) {
        this.plan = plan;
        this.verifier = verifier;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        List<String> problems = verifier.verify(plan.work());
        if (!problems.isEmpty()) {
            throw new RunException(
                    "The new release in " + plan.work() + " does not hold together, so it was not published;"
                            + " this is a fault of the program, please report it:\n  "
                            + String.join("\n  ", problems.subList(0, Math.min(SHOWN, problems.size())))
                            + (problems.size() > SHOWN ? "\n  … and " + (problems.size() - SHOWN) + " more" : ""));
        }
        contribution.getStepExecution().getExecutionContext().putString(CHECKED, Digests.ofFolder(plan.work()));
        progress.end("check", "the release holds together");
        return RepeatStatus.FINISHED;
    }
}
