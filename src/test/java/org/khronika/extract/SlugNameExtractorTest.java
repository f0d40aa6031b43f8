package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.model.Citation;
import org.khronika.model.CitationStatus;
import org.khronika.model.Mention;
import org.khronika.model.Role;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.names.NameFolder;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameParser;

class SlugNameExtractorTest {
    private static final NameLexicon LEXICON = NameLexicon.load();
    private static final NameParser PARSER = new NameParser(LEXICON);
    private static final SlugNameExtractor EXTRACTOR =
            new SlugNameExtractor(LEXICON, NameFolder.load(), LEXICON.declension());
    private static final Span SPAN = new Span(0, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ozhanova A.|https://news.example/zhurnalist-aigul-ozhanova-vyshla|0 Aigul",
                "Ozhanova A.|https://news.example/ozhanova-aigul/1.html|0 Aigul",
                "Tolpanov D.|https://news.example/arest-daniyara-tolpanova|0 Daniyar",
                "Tolpanov D.|https://news.example/sud-nad-daniyarom-tolpanovym-12|0 Daniyar",
                "Tolpanova D.|https://news.example/delo-dinary-tolpanovoy|0 Dinara",
                "Tolpanov|https://news.example/marat-tolpanov|0 Marat",
                "Tolpanov D.; Ozhanova A.|https://news.example/aigul-ozhanova-i-daniyar-tolpanov|0 Daniyar, 1 Aigul",
                // another initial, another sex, the given name told by the entry, two names told, words that are no
                // given names
                "Tolpanov D.|https://news.example/marat-tolpanov|''",
                "Tolpanov A.|https://news.example/aigul-tolpanova|''",
                "Tolpanov Daniyar|https://news.example/daniyar-tolpanov|''",
                "Tolpanov D.|https://news.example/daniyar-tolpanov https://news.example/dauren-tolpanov|''",
                "Tolpanov S.|https://news.example/sud-tolpanov-srok|''",
                "Tolpanov D.|https://daniyar-tolpanov.example|''",
            })
    void findsGivenNames(String forms, String urls, String expected) {
        List<Mention> mentions = new ArrayList<>();
        for (String form : forms.split("; ")) {
            Trace trace = new Trace(SPAN, "name");
            mentions.add(
                    new Mention(form, List.of(SPAN), PARSER.parse(form), mentions.size(), Role.TARGET, trace, trace));
        }
        List<Citation> citations = new ArrayList<>();
        for (String url : urls.split(" ")) {
            citations.add(new Citation(
                    citations.size() + 1,
                    Optional.of(url),
                    Optional.of(url),
                    Optional.empty(),
                    CitationStatus.OK,
                    SPAN));
        }
        assertThat(String.join(
                        ", ",
                        EXTRACTOR.read(mentions, citations).stream()
                                .map(told -> told.person() + " " + told.given())
                                .toList()))
                .isEqualTo(expected);
    }
}
