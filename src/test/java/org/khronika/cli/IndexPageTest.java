package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a release whose reports are full of what a page must not fall for. */
class IndexPageTest {
    private static final String HOSTILE =
            "<img src=x onerror=\"document.documentElement.dataset.hit=1\"> </script><script>document"
                    + ".documentElement.dataset.hit=1</script> \u202eturned " + "verylongword".repeat(30);

    @TempDir
    static Path folder;

    private static Path page;

    @BeforeAll
    static void publish() throws IOException {
        Path report = folder.resolve("w1-weekly-2025-03-01.txt");
        String text = Files.readString(Program.SAMPLES.resolve(report.getFileName()));
        Files.writeString(
                report,
                text.replace("invitation to a rally", "invitation to a rally " + HOSTILE)
                        .replaceFirst("https?://", "javascript://"));
        Path release = folder.resolve("release");
        Program.Ending ending =
                Program.run("run", "--reports", report.toString(), "--release", release.toString(), "--quiet");
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        page = release.resolve("index.html");
    }

    @Test
    void textOfReportsStandsInTheDataAndNowhereElse() throws Exception {
        Document document = Jsoup.parse(Files.readString(page));
        assertThat(document.select("img, iframe, object, embed, form, base, link, [src], [onerror], [style]"))
                .isEmpty();
        assertThat(document.select("[href^=http]")).isEmpty();
        String data = document.selectFirst("script#data").data();
        assertThat(data).contains("onerror").doesNotContain("<").doesNotContain("\u202e");
        String policy =
                document.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe");
        for (Element script : document.select("script:not(#data), style")) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    /** A frame of that width in a window that is wider: Chromium's own windows have a least width. */
    @ParameterizedTest
    @ValueSource(ints = {360, 1200})
    void aBrowserDrawsItWholeAndFallsForNothing(int width) throws Exception {
        Optional<String> browser = browser();
        assumeTrue(
                browser.isPresent(),
                "no chromium on PATH (apt-get install chromium), so the page is not tried in a browser");
        Path frame = folder.resolve("frame" + width + ".html");
        Files.writeString(
                frame,
                "<!doctype html><iframe id=f width=" + width + " height=800 src='" + page.toUri()
                        + "'></iframe><script>"
                        + "onload = () => { const d = f.contentDocument, e = d.documentElement; document.body.append(JSON.stringify({"
                        + "state: e.dataset.state, faults: e.dataset.faults || '0', hit: e.dataset.hit || 'none',"
                        + " wide: e.scrollWidth > e.clientWidth, images: d.images.length,"
                        + " charts: [...d.querySelectorAll('canvas')].filter(c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(b => b)).length,"
                        + " links: [...d.querySelectorAll('.records a')].every(a => /^https?:/.test(a.href) && a.relList.contains('noreferrer')),"
                        + " rows: d.querySelectorAll('#events tbody tr').length > 0 })); };</script>");
        String drawn = run(List.of(
                browser.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile" + width),
                "--window-size=1300,900",
                "--virtual-time-budget=20000",
                "--dump-dom",
                frame.toUri().toString()));
        assertThat(Jsoup.parse(drawn).body().text())
                .contains(
                        "\"state\":\"drawn\"",
                        "\"faults\":\"0\"",
                        "\"hit\":\"none\"",
                        "\"wide\":false",
                        "\"images\":0",
                        "\"charts\":3")
                .contains("\"links\":true", "\"rows\":true");
    }

    private static Optional<String> browser() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "chromium"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
