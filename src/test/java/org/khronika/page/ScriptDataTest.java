package org.khronika.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever text stands in the page's data, it is data. */
class ScriptDataTest {
    private static final String[] HOSTILE = {
        "</script>",
        "</ScRiPt >",
        "<script>",
        "<!--",
        "-->",
        "]]>",
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u0000",
        "\ud83d\ude42",
        "&lt;",
        "&#60;",
        "\"",
        "'",
        "\\",
        "\\u003c",
        "{{data}}",
        "$1",
        "\r\n"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anyTextComesBackAsItWas(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                text.append(HOSTILE[random.nextInt(HOSTILE.length)]);
            }
            ObjectNode data = Json.object();
            data.put(text.toString(), text.toString());
            String page = new Template("<body><script type='application/json'>{{data}}</script><p>after</p>")
                    .filled(Map.of("data", ScriptData.of(data)));
            Document document = Jsoup.parse(page);
            assertThat(document.body().children()).extracting(e -> e.tagName()).containsExactly("script", "p");
            assertThat(JsonMapper.shared()
                            .readTree(document.selectFirst("script").data()))
                    .isEqualTo(data);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", ">", "&", "\u2028", "\u2029", "\u202e", "\ud83d"})
    void whatHtmlCouldReadOrNobodyCanSeeIsEscaped(String text) {
        assertThat(ScriptData.of(Json.object().put("text", text)))
                .doesNotContain(text)
                .contains("\\u");
    }
}
