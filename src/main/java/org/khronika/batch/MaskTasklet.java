package org.khronika.batch;

import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.dataset.Schema;
import org.khronika.disclosure.PublicRelease;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Makes the tables of a public release from the unmasked ones, and remembers how much it masked. */
final class MaskTasklet implements Tasklet {
    private static final String FIGURE = "guard.";

    private final RunPlan plan;
    private final ReleaseFacts facts;
    private final Progress progress;

    MaskTasklet(RunPlan plan, ReleaseFacts facts, Progress progress) {
        this.plan = plan;
        this.facts = facts;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        Files.createDirectories(plan.work());
        SortedMap<String, Long> figures = PublicRelease.write(
                plan.tables(), plan.work(), facts.info(), plan.mask().orElseThrow());
        ExecutionContext checkpoint = contribution.getStepExecution().getExecutionContext();
        figures.forEach((name, figure) -> checkpoint.putLong(FIGURE + name, figure));
        WorkFiles.note(
                contribution.getStepExecution(),
                plan.work(),
                WorkFiles.namesOf(Schema.current().tables()));
        progress.end(
                "mask",
                figures.get("persons_masked") + " persons under pseudonyms, " + figures.get("persons_named")
                        + " named");
        return RepeatStatus.FINISHED;
    }

    /** What was masked and guarded in this run, by name; nothing where no mask is asked for. */
    static SortedMap<String, Long> figures(StepExecution reader, JobRepository repository) {
        SortedMap<String, Long> figures = new TreeMap<>();
        Checkpoint.of(RunJob.MASK, reader, repository).entrySet().forEach(entry -> {
            if (entry.getKey().startsWith(FIGURE)) {
                figures.put(entry.getKey().substring(FIGURE.length()), ((Number) entry.getValue()).longValue());
            }
        });
        return figures;
    }
}
