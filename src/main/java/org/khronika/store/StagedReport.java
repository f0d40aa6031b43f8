package org.khronika.store;

import java.util.List;

/**
 * A report of the run at hand.
 *
 * @param reportId its published id
 * @param key under which its entries are staged
 * @param header what is known of it
 * @param warnings the header's, and those that come from the other reports of the run
 */
public record StagedReport(String reportId, String key, ReportHeader header, List<String> warnings) {
    public StagedReport {
        warnings = List.copyOf(warnings);
    }
}
