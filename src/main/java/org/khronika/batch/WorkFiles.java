package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khronika.dataset.Table;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Remembers what the steps of a run wrote, so that a run that was cut off is taken up only where those files still stand. */
final class WorkFiles {
    private static final String PREFIX = "file.";

    private WorkFiles() {}

    /** Notes in the step's checkpoint what it wrote. */
    static void note(StepExecution step, Path work, List<String> files) throws IOException {
        for (String file : files) {
            step.getExecutionContext().putString(PREFIX + file, Digests.ofFile(work.resolve(file)));
        }
    }

    /** Notes in the step's checkpoint which tables it wrote; those that are yet to be masked stand apart, under their whole path. */
    static void noteTables(StepExecution step, RunPlan plan, List<Table> tables) throws IOException {
        List<String> names = namesOf(tables);
        if (plan.mask().isPresent()) {
            names = names.stream()
                    .map(name -> plan.tables().resolve(name).toString())
                    .toList();
        }
        note(step, plan.tables(), names);
    }

    /** Whether all that completed steps of a run wrote stands in its work folder, or is published already. */
    static boolean stand(JobRepository repository, JobInstance instance, List<String> steps, RunPlan plan)
            throws IOException {
        Map<String, String> noted = new TreeMap<>();
        for (String name : steps) {
            StepExecution step = repository.getLastStepExecution(instance, name);
            if (step != null && step.getStatus() == BatchStatus.COMPLETED) {
                noted.putAll(noted(step.getExecutionContext()));
            }
        }
        return stand(noted, plan.work()) || stand(noted, plan.release());
    }

    private static Map<String, String> noted(ExecutionContext context) {
        Map<String, String> noted = new TreeMap<>();
        context.entrySet().forEach(entry -> {
            if (entry.getKey().startsWith(PREFIX)) {
                noted.put(entry.getKey().substring(PREFIX.length()), (String) entry.getValue());
            }
        });
        return noted;
    }

    private static boolean stand(Map<String, String> noted, Path folder) throws IOException {
        for (Map.Entry<String, String> file : noted.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !Digests.ofFile(path).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    static List<String> namesOf(List<Table> tables) {
        return tables.stream().map(Table::fileName).toList();
    }
}
