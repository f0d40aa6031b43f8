package org.khronika.batch;

import java.util.List;
import javax.sql.DataSource;
import org.khronika.dataset.Schema;
import org.khronika.release.ReleaseVerifier;
import org.khronika.store.StateDatabase;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The one job: from report files to a published release. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
class RunJob {
    /** Name of the job, and of the run in the log. */
    static final String NAME = "khronika";
    /** Name of the step that reads the entries, under which its writers report progress. */
    static final String EXTRACT = "extract";

    private static final String ENTRIES = "write entries";
    private static final String MENTIONS = "write mentions";
    private static final String IDENTITIES = "write identities";
    /** Name of the step that masks tables. */
    static final String MASK = "mask";
    /** Name of the step that checks the release before it is published. */
    static final String CHECK = "check";

    private static final String CATALOG = "write catalog";
    private static final String PACKAGE = "package";
    /** The steps that write files of the release. */
    static final List<String> WRITING_STEPS = List.of(ENTRIES, MENTIONS, IDENTITIES, MASK, CATALOG, PACKAGE);

    @Bean
    DataSource dataSource(StateDatabase state) {
        return state.dataSource();
    }

    /**
     * A transaction takes SQLite's one write lock when it begins. Were that put off to its first statement, two partitions could
     * wait for each other: one with the write lock, the other with the job repository's own lock on its update of checkpoints.
     */
    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** Runs the parts of a step, and tables, side by side. */
    @Bean
    ThreadPoolTaskExecutor workers(RunPlan plan) {
        return threads("worker-", plan);
    }

    /** Reads entries ahead; apart from the workers, which wait for it, and without the database, so that it waits for nobody. */
    @Bean
    ThreadPoolTaskExecutor readers(RunPlan plan) {
        return threads("reader-", plan);
    }

    private static ThreadPoolTaskExecutor threads(String prefix, RunPlan plan) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(plan.job().threads());
        threads.setMaxPoolSize(plan.job().threads());
        threads.setThreadNamePrefix(prefix);
        return threads;
    }

    @Bean
    Step extract(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            StateDatabase state,
            RunPlan plan,
            Rooms rooms,
            Progress progress,
            @Qualifier("workers") AsyncTaskExecutor workers,
            @Qualifier("readers") AsyncTaskExecutor readers) {
        ReportStep step =
                new ReportStep(repository, transactions, dataSource, plan.inputsByKey(), rooms, progress, readers);
        return new StepBuilder(EXTRACT, repository)
                .partitioner(step.getName(), new ReportPartitioner(state.dataSource()))
                .step(step)
                .taskExecutor(workers)
                .listener(new ExtractProgress(state.dataSource(), progress))
                .build();
    }

    @Bean
    Job job(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            StateDatabase state,
            RunPlan plan,
            Rooms rooms,
            Progress progress,
            @Qualifier("extract") Step extract,
            @Qualifier("workers") AsyncTaskExecutor workers) {
        ReleaseFacts facts = new ReleaseFacts(plan, state.dataSource());
        // Tables are read side by side, each over a connection of its own, outside the steps' transactions.
        ReleaseTables tables = new ReleaseTables(plan, facts, state.dataSource(), progress);
        Linking linking = new Linking(plan, progress);
        Steps steps = new Steps(repository, transactions);
        Flow writeTables = new FlowBuilder<SimpleFlow>("write tables")
                .split(workers)
                .add(
                        steps.flow(ENTRIES, new TableTasklet(plan, ReleaseTables.OF_ENTRIES, tables::writeEntries)),
                        steps.flow(MENTIONS, new TableTasklet(plan, ReleaseTables.OF_MENTIONS, tables::writeMentions)),
                        steps.flow(
                                IDENTITIES,
                                new TableTasklet(plan, ReleaseTables.OF_IDENTITIES, tables::writeIdentities)))
                .build();
        return new JobBuilder(NAME, repository)
                .start(steps.staging("register", new RegisterTasklet(plan, rooms, dataSource, progress)))
                .next(extract)
                .next(steps.staging("persons", new LinkTasklet(dataSource, linking::persons)))
                .next(steps.staging("events", new LinkTasklet(dataSource, linking::events)))
                .on("*")
                .to(plan.mask().isPresent() ? masked(writeTables, steps, plan, facts, progress) : writeTables)
                .next(steps.step(CATALOG, new CatalogTasklet(plan, facts, progress)))
                .next(steps.step(PACKAGE, new PackageTasklet(plan, facts, progress, repository)))
                .next(steps.step(CHECK, new CheckTasklet(plan, new ReleaseVerifier(Schema.current()), progress)))
                .next(steps.step("publish", new PublishTasklet(plan, progress, repository)))
                .end()
                .build();
    }

    private static Flow masked(Flow tables, Steps steps, RunPlan plan, ReleaseFacts facts, Progress progress) {
        return new FlowBuilder<SimpleFlow>("write masked tables")
                .start(tables)
                .next(steps.step(MASK, new MaskTasklet(plan, facts, progress)))
                .build();
    }

    /** Makes steps and one-step flows of tasklets. */
    private record Steps(JobRepository repository, PlatformTransactionManager transactions) {
        /** A step that writes to the state database, in one transaction. */
        Step staging(String name, Tasklet tasklet) {
            return new StepBuilder(name, repository)
                    .tasklet(tasklet, transactions)
                    .build();
        }

        /** A step that writes files only, and so holds no lock on the database while it does. */
        Step step(String name, Tasklet tasklet) {
            return new StepBuilder(name, repository)
                    .tasklet(tasklet, new ResourcelessTransactionManager())
                    .build();
        }

        Flow flow(String name, Tasklet tasklet) {
            return new FlowBuilder<SimpleFlow>(name).start(step(name, tasklet)).build();
        }
    }
}
