package org.khronika.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khronika.model.Ids;
import org.khronika.store.ReportHeader;
import org.khronika.store.StagedReport;

/** Finds copies of one report, and gives each report its id. */
final class ReportIds {
    private static final int SUFFIX = 6;
    /** A letter sorts behind an ordinal's digits, so the entries of two reports never stand among each other. */
    private static final String SUFFIX_MARK = "-x";

    private record Candidate(String key, ReportHeader header, List<String> warnings) {}

    private ReportIds() {}

    /**
     * One report a content, each with its id: a report known to the previous release keeps the id it had there; where two others
     * would share an id, a short suffix of their contents' hashes keeps them apart.
     *
     * @param headers by staging key, in published order of their names
     * @param known ids of the previous release by SHA-256
     */
    static List<StagedReport> assign(Map<String, ReportHeader> headers, Map<String, String> known) {
        List<Candidate> originals = originals(headers);
        Map<String, List<Candidate>> byId = new TreeMap<>();
        List<StagedReport> reports = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Candidate original : originals) {
            String old = known.get(original.header().sha256());
            if (old != null && taken.add(old)) {
                reports.add(new StagedReport(old, original.key(), original.header(), original.warnings()));
            } else {
                String id = Ids.report(
                        original.header().frequency(), original.header().period());
                byId.computeIfAbsent(id, x -> new ArrayList<>()).add(original);
            }
        }
        byId.forEach((id, sharing) -> {
            for (Candidate one : sharing) {
                String own = sharing.size() == 1 && !taken.contains(id) ? id : suffixed(id, one, sharing, taken);
                reports.add(new StagedReport(own, one.key(), one.header(), one.warnings()));
            }
        });
        reports.sort(Comparator.comparing(StagedReport::reportId));
        return reports;
    }

    /** The id with as much of the content's hash as tells the report from all others of that id. */
    private static String suffixed(String id, Candidate one, List<Candidate> sharing, Set<String> taken) {
        String sha256 = one.header().sha256();
        for (int length = SUFFIX; length < sha256.length(); length++) {
            String start = sha256.substring(0, length);
            long alike = sharing.stream()
                    .filter(other -> other.header().sha256().startsWith(start))
                    .count();
            if (alike == 1 && !taken.contains(id + SUFFIX_MARK + start)) {
                return id + SUFFIX_MARK + start;
            }
        }
        return id + SUFFIX_MARK + sha256;
    }

    /** The first of each group of copies, with a warning that names the others. */
    private static List<Candidate> originals(Map<String, ReportHeader> headers) {
        Map<String, List<Map.Entry<String, ReportHeader>>> copies = new TreeMap<>();
        headers.entrySet()
                .forEach(header -> copies.computeIfAbsent(header.getValue().contentKey(), x -> new ArrayList<>())
                        .add(header));
        List<Candidate> originals = new ArrayList<>();
        for (List<Map.Entry<String, ReportHeader>> group : copies.values()) {
            group.sort(Comparator.comparing(
                            (Map.Entry<String, ReportHeader> e) -> e.getValue().sourceUri())
                    .thenComparing(e -> e.getValue().sha256()));
            ReportHeader first = group.get(0).getValue();
            List<String> warnings = new ArrayList<>(first.warnings());
            group.stream()
                    .skip(1)
                    .forEach(copy ->
                            warnings.add("given again as " + copy.getValue().sourceUri() + "; that copy was left out"));
            originals.add(new Candidate(group.get(0).getKey(), first, warnings));
        }
        return originals;
    }
}
