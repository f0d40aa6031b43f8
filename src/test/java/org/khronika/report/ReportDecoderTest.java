package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khronika.model.ReportFile;

class ReportDecoderTest {
    private final ReportDecoder decoder = new ReportDecoder();

    private ReportFile decode(String text) {
        return decoder.decode("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void normalisesMarksAndLineEnds() {
        assertThat(decode("\uFEFFone\r\ntwo\rthre\u0301\u00A0.").text()).isEqualTo("one\ntwo\nthré\u00A0.");
    }

    @Test
    void replacesAndReportsDamagedBytes() {
        byte[] bytes = ("a report long enough to be read in spite of its damage" + " and more")
                .getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;
        bytes[10] = (byte) 0xC3;

        ReportFile file = decoder.decode("a.txt", bytes);

        assertThat(file.text()).hasSize(bytes.length).startsWith("a r\uFFFDport");
        assertThat(file.warnings())
                .containsExactly("2 bytes are no UTF-8 and became U+FFFD, the first at byte offset 3");
    }

    @Test
    void aReplacementCharacterOfTheTextItselfIsNoDamage() {
        assertThat(decode("what was \uFFFD lost").warnings()).isEmpty();
    }

    @Test
    void refusesWhatIsNoReport() {
        refused(new byte[0], "is empty");
        refused(" \n\u00A0\t".getBytes(StandardCharsets.UTF_8), "only white space");
        refused("\uFEFF\u200B".getBytes(StandardCharsets.UTF_8), "only white space");
        refused("1 ноября, Алматы, прошёл пикет".getBytes(Charset.forName("windows-1251")), "is no UTF-8 text");
        refused("\uFEFFa".getBytes(StandardCharsets.UTF_16LE), "UTF-16");
        refused("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8), "document file");
        refused(new byte[1000], "zero bytes");
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        refused(noise, "save the report as UTF-8");
        refused(new byte[ReportDecoder.MAX_BYTES + 1], "more than");
    }

    private void refused(byte[] bytes, String message) {
        assertThatThrownBy(() -> decoder.decode("dir/a.txt", bytes))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith("dir/a.txt: ")
                .hasMessageContaining(message);
    }

    @Test
    void readsThePageOfAnArticle() {
        ReportFile page = decode("""
                <!DOCTYPE html><html><head><title>Monitoring - Site</title>
                <meta property="og:title" content="Monitoring from 1 to 7 November 2024">
                <link rel="canonical" href="https://example.org/weekly-2024-11-01/"><style>p {}</style></head>
                <body><nav>Menu of the site</nav><article><h1 class="entry-title">Monitoring of the week</h1>
                <div class="entry-content"><p>November 1, Almaty, one&nbsp;<b>thing</b>
                 was told<sup>1</sup>.</p><p>November 2, Taraz,<br>another<a href="#f">[2]</a>.</p><script>var x;</script>
                <ol><li>https://example.org/a</li><li>https://example.org/b</li></ol></div></article>
                <div id="comments">Nobody said a word</div></body></html>
                """);

        assertThat(page.text()).isEqualTo("""
                        Monitoring of the week

                        November 1, Almaty, one\u00A0thing was told[1].

                        November 2, Taraz,
                        another[2].

                        1. https://example.org/a

                        2. https://example.org/b""");
        assertThat(page.pageTitle()).contains("Monitoring from 1 to 7 November 2024");
        assertThat(page.pageUrl()).contains("https://example.org/weekly-2024-11-01/");
    }

    @Test
    void textThatOnlyMentionsTagsIsNoPage() {
        assertThat(decode("November 1, Almaty, the <html> of a site was blocked")
                        .text())
                .contains("<html>");
    }

    @Test
    void hashesTheBytes() {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        assertThat(decoder.decode("a.txt", Arrays.copyOf(bytes, 3)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
