package org.khronika.batch;

import java.util.Map;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.khronika.store.ReadEntry;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads one report's entries in chunks; each partition gets a reader, processor and writer of its own.
 *
 * @param inputs the run's files by the key that each is staged under
 */
record ReportStep(
        JobRepository repository,
        PlatformTransactionManager transactions,
        DataSource dataSource,
        Map<String, InputFile> inputs,
        Rooms rooms,
        Progress progress,
        Executor readers)
        implements Step {
    /** Entries in a transaction: some hundred kilobytes, so that a cut-off run loses little. */
    static final int CHUNK = 64;

    @Override
    public String getName() {
        return "extract report";
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        String key = ReportPartitioner.reportKey(execution);
        InputFile input = inputs.get(key);
        if (input == null) {
            throw new IllegalStateException("no input of this run is staged as " + key);
        }
        EntryReader reader = new EntryReader(input, rooms.loader(), rooms.extractor(), readers);
        new StepBuilder(getName(), repository)
                .<EntryAhead, ReadEntry>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .processor(EntryAhead::read)
                .writer(new EntryWriter(key, reader, dataSource, progress))
                .build()
                .execute(execution);
    }
}
