package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.dataset.Table;
import org.khronika.linkage.Decisions;

/** {@code khronika run --decisions}, {@code khronika review} and the explanation of ids, on two of the samples. */
class DecisionsAndReviewTest {
    private static final String HEADER = "left,right,verdict,who,when,why\n";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path release;

    @BeforeAll
    static void run() {
        release = shared.resolve("release");
        assertThat(run(release).exitCode()).isZero();
    }

    private static Program.Ending run(Path into, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "run",
                "--reports",
                Program.SAMPLES.resolve("w1-weekly-2025-03-01.txt").toString(),
                Program.SAMPLES.resolve("2025-03-monitoring-march.txt").toString(),
                "--release",
                into.toString(),
                "--quiet"));
        args.addAll(List.of(more));
        return Program.run(args.toArray(String[]::new));
    }

    private Path decisions(String persons, String events) throws IOException {
        Path decisions = Files.createDirectories(folder.resolve("decisions"));
        Files.writeString(decisions.resolve("persons.csv"), "# A comment\n" + HEADER + persons);
        Files.writeString(decisions.resolve("events.csv"), HEADER + events);
        return decisions;
    }

    private static Map<String, String> ids(Path from, Table table, String key, String value) {
        Map<String, String> ids = new TreeMap<>();
        new ReleaseRows(from).forEach(table, List.of(key, value), row -> ids.put((String) row[0], (String) row[1]));
        return ids;
    }

    @Test
    void aDecisionWinsOverTheModelAndIsALink() throws IOException {
        Path decisions = decisions(
                "2025-03-01-weekly-00003-m01,2025-03-01-weekly-00003-m02,same,W. Reviewer,2025-05-01,\"one, not two\"\n",
                "2025-03-01-weekly-00001,2025-03-monthly-00001,different,W. Reviewer,2025-05-01,\n");
        Path decided = folder.resolve("release");
        Program.Ending ending = run(decided, "--decisions", decisions.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();

        Map<String, String> before = ids(release, EntryTables.MENTIONS, "mention_id", "person_id");
        Map<String, String> after = ids(decided, EntryTables.MENTIONS, "mention_id", "person_id");
        assertThat(before.get("2025-03-01-weekly-00003-m01")).isNotEqualTo(before.get("2025-03-01-weekly-00003-m02"));
        assertThat(after.get("2025-03-01-weekly-00003-m01")).isEqualTo(after.get("2025-03-01-weekly-00003-m02"));
        Map<String, String> events = ids(decided, EntryTables.ENTRIES, "entry_id", "event_id");
        assertThat(events.get("2025-03-01-weekly-00001")).isNotEqualTo(events.get("2025-03-monthly-00001"));
        assertThat(ids(release, EntryTables.ENTRIES, "entry_id", "event_id").get("2025-03-01-weekly-00001"))
                .isEqualTo(ids(release, EntryTables.ENTRIES, "entry_id", "event_id")
                        .get("2025-03-monthly-00001"));
        assertThat(ids(decided, IdentityTables.LINKS, "left_id", "decided_by"))
                .containsEntry("2025-03-01-weekly-00003-m01", "reviewer:W. Reviewer")
                .containsEntry("2025-03-01-weekly-00001", "reviewer:W. Reviewer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-monthly-00001-m01,2025-03-monthly-99999-m01,same,W,2025,; | persons.csv:3: nothing has the id 2025-03-monthly-99999-m01",
                "2025-03-monthly-00001-m01,2025-03-monthly-00002-m01,perhaps,W,2025,; | persons.csv:3: no verdict: perhaps",
                "2025-03-monthly-00001-m01,2025-03-monthly-00002-m01,same,W,2025,;2025-03-monthly-00002-m01,2025-03-monthly-00001-m01,different,W,2025,; | persons.csv:4 contradicts",
                "a,b,same,W,2025,;b,c,same,W,2025,;a,c,different,W,2025,; | persons.csv:5: a and c are the same by other decisions",
                "2025-03-monthly-00001-m01,same,W; | persons.csv:3: 3 cells, 6 expected"
            })
    void decisionsThatCannotBeKeptStopTheRunWithFileAndLine(String lines, String said) throws IOException {
        Path decisions = decisions(lines.strip().replace(";", "\n"), "");
        Path refused = folder.resolve("release");
        Program.Ending ending = run(refused, "--decisions", decisions.toString());
        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains(said.strip()).doesNotContain("fault of its own");
        assertThat(refused).doesNotExist();
    }

    @Test
    void aFolderWithoutDecisionsIsRefused() throws IOException {
        Program.Ending ending = run(
                folder.resolve("release"),
                "--decisions",
                Files.createDirectories(folder.resolve("empty")).toString());
        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("neither persons.csv nor events.csv");
    }

    @Test
    void reviewWritesDecisionsFilesThatCanBeReadAndAPageThatLoadsNothing() throws IOException {
        Path out = folder.resolve("review");
        Program.Ending ending =
                Program.run("review", "--release", release.toString(), "--out", out.toString(), "--pairs", "7");
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        List<String> lines = Files.readAllLines(out.resolve("events.csv"), StandardCharsets.UTF_8);
        Decisions events = Decisions.parse("events.csv", lines);
        assertThat(events.all()).hasSize(7).allMatch(decision -> decision.why().startsWith("the model: "));
        String page = Files.readString(out.resolve("review.html"), StandardCharsets.UTF_8);
        assertThat(page).contains("data-left=\"" + events.all().get(0).left() + '"');
        assertThat(page).contains("default-src 'none'").doesNotContain("src=", "<link", "@import");

        Program.run(
                "review",
                "--release",
                release.toString(),
                "--out",
                folder.resolve("more").toString(),
                "--decisions",
                out.toString(),
                "--pairs",
                "7");
        assertThat(Decisions.parse("events.csv", Files.readAllLines(folder.resolve("more/events.csv")))
                        .all())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(events.all());
    }

    @Test
    void thePageShowsMarkupInAReportAsText() throws IOException {
        DoubtfulPair.Side side = new DoubtfulPair.Side("a\"b", "<b>N.</b>", "&", "<script>alert('x')</script>");
        String page = ReviewFiles.page(
                List.of(new DoubtfulPair("person", side, side, "same", 0.25, List.of("<i>"))), List.of());
        assertThat(page)
                .contains("a&quot;b", "&lt;b&gt;N.", "&lt;script&gt;alert(&#39;x&#39;)", "&lt;i&gt;", "score +0.25")
                .doesNotContain("<script>alert", "<i>");
    }

    @Test
    void anIdentityIsExplainedByItsMembersAndLinks() {
        String person =
                ids(release, EntryTables.MENTIONS, "mention_id", "person_id").get("2025-03-monthly-00001-m01");
        StringWriter text = new StringWriter();
        assertThat(ExplainIdentity.print(new ReleaseRows(release), person, false, new PrintWriter(text)))
                .isTrue();
        assertThat(text.toString())
                .startsWith(person)
                .contains("2025-03-monthly-00001-m01", "name.surname.same", "prior", "decided by person-");
        String event = ids(release, EntryTables.ENTRIES, "entry_id", "event_id").get("2025-03-monthly-00001");
        StringWriter json = new StringWriter();
        assertThat(ExplainIdentity.print(new ReleaseRows(release), event, true, new PrintWriter(json)))
                .isTrue();
        assertThat(json.toString()).contains("\"2025-03-01-weekly-00001\"", "\"verdict\" : \"same\"", "verdict.same");
        assertThat(ExplainIdentity.print(new ReleaseRows(release), "p-unknown", false, new PrintWriter(text)))
                .isFalse();
    }
}
