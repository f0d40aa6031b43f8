package org.khronika.batch;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What a step that ended left for a later one. It is read from that step's own checkpoint, which is saved before the step counts as
 * done; the job's is saved only after, so that a run killed in between would go on without it.
 */
final class Checkpoint {
    private Checkpoint() {}

    /** The checkpoint of another step of the same run, also where an earlier execution of the run did that step; empty of none. */
    static ExecutionContext of(String step, StepExecution reader, JobRepository repository) {
        StepExecution last =
                repository.getLastStepExecution(reader.getJobExecution().getJobInstance(), step);
        return last == null ? new ExecutionContext() : last.getExecutionContext();
    }
}
