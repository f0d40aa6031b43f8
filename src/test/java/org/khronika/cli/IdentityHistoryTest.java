package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.dataset.Table;

/** What becomes of ids through three releases, in which reviewers part what was one, join what was two, and take it back. */
class IdentityHistoryTest {
    private static final String HEADER = "left,right,verdict,who,when,why\n";

    @TempDir
    private Path folder;

    private record Kind(String name, String file, Table table, String member, String id) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("person", "persons.csv", EntryTables.MENTIONS, "mention_id", "person_id"),
            new Kind("event", "events.csv", EntryTables.ENTRIES, "entry_id", "event_id"));

    private void run(String release, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--reports",
                Program.SAMPLES.toString(),
                "--release",
                folder.resolve(release).toString(),
                "--quiet"));
        args.addAll(List.of(more));
        Program.Ending ending = Program.run(args.toArray(String[]::new));
        assertThat(ending.exitCode()).as(ending.err()).isZero();
    }

    /** A run with the state of the runs before, and one without any, which must give the same. */
    private void both(String release, String previous, String... more) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("--previous", folder.resolve(previous).toString()));
        args.addAll(List.of(more));
        run(release + "-cold", args.toArray(String[]::new));
        args.addAll(List.of("--state", folder.resolve("state").toString()));
        run(release, args.toArray(String[]::new));
        Releases.assertSame(folder.resolve(release + "-cold"), folder.resolve(release));
    }

    private Map<String, String> ids(String release, Kind kind) {
        Map<String, String> ids = new TreeMap<>();
        new ReleaseRows(folder.resolve(release))
                .forEach(
                        kind.table(),
                        List.of(kind.member(), kind.id()),
                        row -> ids.put((String) row[0], (String) row[1]));
        return ids;
    }

    private List<String> traces(String release, Kind kind) {
        List<String> traces = new ArrayList<>();
        new ReleaseRows(folder.resolve(release))
                .forEach(IdentityTables.ALIASES, List.of("kind", "old_id", "new_id", "change"), row -> {
                    if (row[0].equals(kind.name())) {
                        traces.add(row[1] + " " + row[2] + " " + row[3]);
                    }
                });
        return traces;
    }

    /** Two members that are one, and nobody else with them. */
    private String[] one(Kind kind) {
        Map<String, String> ids = ids("first", kind);
        Map<String, List<String>> members = new TreeMap<>();
        ids.forEach((member, id) ->
                members.computeIfAbsent(id, m -> new ArrayList<>()).add(member));
        return members.values().stream()
                .filter(of -> of.size() == 2)
                .findFirst()
                .orElseThrow()
                .toArray(String[]::new);
    }

    /** Two members of which each is by itself. */
    private String[] two(Kind kind) {
        Map<String, String> ids = ids("first", kind);
        List<String> all = new ArrayList<>(ids.values());
        List<String> alone = ids.keySet().stream()
                .filter(member -> all.stream().filter(ids.get(member)::equals).count() == 1)
                .toList();
        return new String[] {alone.get(0), alone.get(alone.size() - 1)};
    }

    @Test
    void splitsAndMergesLeaveTracesThroughThreeReleases() throws IOException {
        run("first", "--state", folder.resolve("state").toString());
        Path decisions = Files.createDirectories(folder.resolve("decisions"));
        Map<String, String[]> one = new TreeMap<>();
        Map<String, String[]> two = new TreeMap<>();
        for (Kind kind : KINDS) {
            one.put(kind.name(), one(kind));
            two.put(kind.name(), two(kind));
            Files.writeString(
                    decisions.resolve(kind.file()),
                    HEADER + line(one.get(kind.name()), "different") + line(two.get(kind.name()), "same"));
        }
        both("second", "first", "--decisions", decisions.toString());
        both("third", "second");
        for (Kind kind : KINDS) {
            Map<String, String> first = ids("first", kind);
            Map<String, String> second = ids("second", kind);
            Map<String, String> third = ids("third", kind);
            String[] parted = one.get(kind.name());
            String[] joined = two.get(kind.name());
            String whole = first.get(parted[0]);
            String part = second.get(parted[1]);
            String older = first.get(joined[0]);
            String younger = first.get(joined[1]);
            // parted: the founding member keeps the id
            assertThat(second.get(parted[0])).isEqualTo(whole).isNotEqualTo(part);
            assertThat(first.values()).doesNotContain(part);
            // joined: the older id stays
            assertThat(second.get(joined[0])).isEqualTo(older).isEqualTo(second.get(joined[1]));
            assertThat(traces("second", kind))
                    .containsExactlyInAnyOrder(whole + ' ' + part + " split", younger + ' ' + older + " merge");
            // taken back: what was parted is one again under its old id; what was joined has its two ids of before
            assertThat(third.get(parted[1])).isEqualTo(whole).isEqualTo(third.get(parted[0]));
            assertThat(third).isEqualTo(first);
            assertThat(traces("third", kind))
                    .containsExactlyInAnyOrder(part + ' ' + whole + " merge", older + ' ' + younger + " split");
        }
    }

    private static String line(String[] pair, String verdict) {
        return Arrays.stream(pair).reduce((a, b) -> a + ',' + b).orElseThrow() + ',' + verdict
                + ",R. Reviewer,2031-01-01,a test\n";
    }
}
