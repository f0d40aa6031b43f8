package org.khronika.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.store.StateDatabase;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs a job: takes the locks, takes up what was cut off, and says what came of it. */
public final class Runner {
    /** Executions older than these are dropped from the restart log, which would otherwise grow with every night. */
    private static final int KEPT_INSTANCES = 20;

    /** With less room than this, in bytes, a disk counts as full. */
    private static final long LEAST_SPACE = 1L << 20;

    private static final String FINGERPRINT = "inputs";
    private static final String NUMBER = "number";

    private final Progress progress;

    /** @param progress hears how far the run has come */
    public Runner(Progress progress) {
        this.progress = progress;
    }

    /**
     * Runs a job to its end.
     *
     * @throws RunException where it cannot start, or fails; the release that stood before stands whole
     */
    public RunResult run(JobDefinition job) throws IOException {
        try {
            return locked(job);
        } catch (FileSystemException e) {
            throw new RunException(
                    "The run could not go on: " + FileProblems.of(e) + ". The release that stood before stands whole.",
                    e);
        }
    }

    private RunResult locked(JobDefinition job) throws IOException {
        Path release = RunPlan.release(job);
        Path state = RunPlan.state(job, release);
        ReleaseFolder.requireApart(release, state);
        requireUsable(state);
        ReleaseFolder.requireReplaceable(release);
        try (FolderLock ofState = FolderLock.take(state.resolve("lock"), "the state folder " + state);
                FolderLock ofRelease = FolderLock.take(lockOf(release), "the release " + release)) {
            FolderExchange.recover(release);
            RunPlan plan = RunPlan.of(job);
            if (PublishedNote.stands(plan)) {
                return RunResult.of(plan, true);
            }
            try {
                return attempt(plan);
            } catch (RunException e) {
                if (!StateFolder.isDamaged(e)) {
                    throw e;
                }
                Path aside = StateFolder.setAside(state);
                progress.warn("The restart log in " + state + " is damaged. It was set aside as " + aside.getFileName()
                        + "; this run starts anew without it. It can be deleted: a release does not depend on it.");
                return attempt(plan);
            }
        }
    }

    private RunResult attempt(RunPlan plan) throws IOException {
        try (ConfigurableApplicationContext context = start(plan, Rooms.open())) {
            execute(context, plan);
            FolderExchange.delete(plan.tables());
            PublishedNote.write(plan);
            return RunResult.of(plan, false);
        } catch (BeanCreationException e) {
            throw told(e).orElseThrow(() -> e);
        }
    }

    private static void requireUsable(Path state) {
        if (state.toString().contains("%") || state.toString().contains("${")) {
            // The log's own settings would take these signs in its path for theirs.
            throw new RunException("The state folder " + state + " cannot hold a log, for its path has a '%' or a '${'."
                    + " Name another folder with --state.");
        }
        for (String part : List.of("", StateDatabase.FILE, "khronika.log")) {
            Path path = state.resolve(part);
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new RunException("This user may not write " + path + ", which runs as another user have left."
                        + " Give it to this user, or name another folder with --state.");
            }
        }
    }

    private static Path lockOf(Path release) {
        return release.resolveSibling("." + release.getFileName() + ".lock");
    }

    private ConfigurableApplicationContext start(RunPlan plan, Rooms rooms) {
        SpringApplication application = new SpringApplication(RunJob.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(
                Map.of("logging.file.name", plan.state().resolve("khronika.log").toString()));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(RunPlan.class, () -> plan);
            beans.registerBean(StateDatabase.class, () -> StateFolder.open(plan.state()));
            beans.registerBean(Rooms.class, () -> rooms);
            beans.registerBean(Progress.class, () -> progress);
        });
        return application.run();
    }

    private void execute(ConfigurableApplicationContext context, RunPlan plan) {
        JobRepository repository = context.getBean(JobRepository.class);
        JobOperator operator = context.getBean(JobOperator.class);
        Job job = context.getBean(Job.class);
        JobExecution execution = launch(repository, operator, job, plan);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution, plan);
        }
        forgetOld(repository);
    }

    /** Takes the last run up where it was cut off or failed, if it had the same inputs; else starts anew. */
    private JobExecution launch(JobRepository repository, JobOperator operator, Job job, RunPlan plan) {
        try {
            JobExecution before = lastExecution(repository);
            if (before != null && before.getStatus().isRunning()) {
                // The lock says that no process is at work on it any more: it was killed.
                before = operator.recover(before);
            }
            long number = 1;
            if (before != null) {
                boolean same =
                        plan.fingerprint().equals(before.getJobParameters().getString(FINGERPRINT));
                if (same
                        && before.getStatus() != BatchStatus.COMPLETED
                        && WorkFiles.stand(repository, before.getJobInstance(), RunJob.WRITING_STEPS, plan)) {
                    progress.warn(
                            "An earlier run with the same inputs did not end; this one goes on where that one was.");
                    return operator.restart(before);
                }
                number = before.getJobParameters().getLong(NUMBER, 0L) + 1;
            }
            FolderExchange.delete(plan.work());
            FolderExchange.delete(plan.tables());
            JobParameters parameters = new JobParametersBuilder()
                    .addString(FINGERPRINT, plan.fingerprint())
                    .addLong(NUMBER, number)
                    .toJobParameters();
            return operator.start(job, parameters);
        } catch (Exception e) {
            throw new RunException(
                    "The run could not be started: " + reason(e) + "." + fullDisk(plan) + " See "
                            + plan.state().resolve("khronika.log")
                            + "; if the state folder is damaged, delete it and run again.",
                    e);
        }
    }

    /** The newest execution; an instance that was cut off before its first execution is forgotten on the way. */
    private static JobExecution lastExecution(JobRepository repository) {
        JobInstance last = repository.getLastJobInstance(RunJob.NAME);
        while (last != null) {
            JobExecution execution = repository.getLastJobExecution(last);
            if (execution != null) {
                return execution;
            }
            repository.deleteJobInstance(last);
            last = repository.getLastJobInstance(RunJob.NAME);
        }
        return null;
    }

    private static RunException failure(JobExecution execution, RunPlan plan) {
        List<Throwable> causes = execution.getAllFailureExceptions();
        for (Throwable cause : causes) {
            Optional<RunException> told = told(cause);
            if (told.isPresent()) {
                return told.get();
            }
        }
        String reason = causes.isEmpty() ? execution.getExitStatus().getExitCode() : reason(causes.get(0));
        return new RunException(
                "The run failed: " + reason + "." + fullDisk(plan) + " Nothing was published; " + plan.release()
                        + " is as it was. Details stand in " + plan.state().resolve("khronika.log"),
                causes.isEmpty() ? null : causes.get(0));
    }

    /** What a person can make most of: the first exception that is not the batch framework's own. */
    private static String reason(Throwable cause) {
        Throwable at = cause;
        while (at.getCause() != null && at.getClass().getName().startsWith("org.springframework.")) {
            at = at.getCause();
        }
        String message = at.getMessage() == null ? at.toString() : at.getMessage();
        String deepest = RunException.deepest(at);
        return message.contains(deepest) ? message : message + " (" + deepest + ")";
    }

    /** A full disk makes any step fail, and with messages that name anything but the disk. */
    private static String fullDisk(RunPlan plan) {
        for (Path folder : List.of(plan.state(), plan.release().getParent())) {
            try {
                if (Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE) {
                    return " The disk that holds " + folder + " is full: make room and run again.";
                }
            } catch (IOException e) {
                return " " + folder + " cannot be reached (" + e.getMessage() + ").";
            }
        }
        return "";
    }

    /** The message for a person behind an exception, if there is one. */
    private static Optional<RunException> told(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof RunException told) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    private static void forgetOld(JobRepository repository) {
        List<JobInstance> old = repository.getJobInstances(RunJob.NAME, KEPT_INSTANCES, KEPT_INSTANCES);
        old.forEach(repository::deleteJobInstance);
    }
}
