package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import org.khronika.model.Report;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;

/** Reads a report file and cuts it. */
final class ReportLoader {
    private final ReportDecoder decoder;
    private final ReportCutter cutter;

    ReportLoader(ReportDecoder decoder, ReportCutter cutter) {
        this.decoder = decoder;
        this.cutter = cutter;
    }

    /**
     * Reads and cuts a report.
     *
     * @throws org.khronika.report.UnreadableReportException where it is no report
     * @throws RunException where the file has changed since the run was planned
     */
    Report load(InputFile input) throws IOException {
        byte[] bytes = Files.readAllBytes(input.path());
        if (!Digests.ofBytes(bytes).equals(input.sha256())) {
            throw new RunException(
                    input.path() + " changed while the run was reading it. Run again when it is complete.");
        }
        return cutter.cut(decoder.decode(input.sourceUri(), bytes));
    }
}
