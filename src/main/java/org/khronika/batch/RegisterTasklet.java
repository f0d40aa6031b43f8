package org.khronika.batch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.khronika.dataset.Offsets;
import org.khronika.dataset.PreviousRelease;
import org.khronika.model.Reject;
import org.khronika.model.Report;
import org.khronika.report.ContentKey;
import org.khronika.report.UnreadableReportException;
import org.khronika.store.ReportHeader;
import org.khronika.store.ReportStaging;
import org.khronika.store.StagedReport;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Registers the reports of the run: cuts those that are new or changed, finds copies, and gives each its id. */
final class RegisterTasklet implements Tasklet {
    private final RunPlan plan;
    private final Rooms rooms;
    private final DataSource dataSource;
    private final Progress progress;

    RegisterTasklet(RunPlan plan, Rooms rooms, DataSource dataSource, Progress progress) {
        this.plan = plan;
        this.rooms = rooms;
        this.dataSource = dataSource;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        progress.begin("register", plan.inputs().size());
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            ReportStaging staging = new ReportStaging(connection);
            Map<String, ReportHeader> headers = new LinkedHashMap<>();
            int changed = register(staging, headers);
            Map<String, String> known = plan.previous().isPresent()
                    ? PreviousRelease.open(plan.previous().get()).reportIdsBySha256()
                    : Map.of();
            List<StagedReport> reports = ReportIds.assign(headers, known);
            reports.forEach(report ->
                    report.warnings().forEach(w -> progress.warn(report.header().sourceUri() + ": " + w)));
            staging.startRun(reports);
            progress.end("register", reports.size() + " reports, " + changed + " new or changed");
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        return RepeatStatus.FINISHED;
    }

    private static List<Reject> published(Report report) {
        Offsets offsets = Offsets.of(report.file().text());
        return report.rejects().stream()
                .map(reject -> new Reject(offsets.codePoints(reject.span()), reject.text(), reject.reason()))
                .toList();
    }

    private int register(ReportStaging staging, Map<String, ReportHeader> headers) throws SQLException, IOException {
        ReportLoader loader = rooms.loader();
        List<String> problems = new ArrayList<>();
        int changed = 0;
        Map<String, InputFile> taken = new HashMap<>();
        for (InputFile input : plan.inputs()) {
            String key = plan.reportKey(input);
            InputFile same = taken.putIfAbsent(key, input);
            if (same != null) {
                progress.warn(input.path() + " is the same file under the same name as " + same.path()
                        + "; the latter is read, the former left out");
                progress.advance("register", 1);
                continue;
            }
            Optional<ReportHeader> staged = staging.header(key);
            if (staged.isPresent()) {
                headers.put(key, staged.get());
            } else {
                try {
                    Report report = loader.load(input);
                    headers.put(
                            key, staging.add(key, ReportHeader.of(report, ContentKey.of(report)), published(report)));
                    changed++;
                } catch (UnreadableReportException e) {
                    problems.add(input.path() + ": " + e.problem());
                }
            }
            progress.advance("register", 1);
        }
        if (!problems.isEmpty()) {
            throw new RunException("These files cannot be read as reports, so nothing was published:\n  "
                    + String.join("\n  ", problems)
                    + "\nMend or remove them and run again.");
        }
        return changed;
    }
}
