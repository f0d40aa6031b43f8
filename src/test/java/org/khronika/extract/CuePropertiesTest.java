package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.Mention;
import org.khronika.model.Role;
import org.khronika.model.Span;
import org.khronika.model.TypeLabel;

/** What holds of roles and types for any text, however broken. */
class CuePropertiesTest {
    private static final RoleExtractor ROLES = RoleExtractor.load();
    private static final TypeExtractor TYPES = TypeExtractor.load();
    private static final List<String> NAMES = List.of("Orazkul M.", "Orazkul", "Ertas V.", "Gulim P.");
    private static final List<String> WORDS = List.of(
            "detained",
            "police",
            "said",
            "lawyer",
            "the",
            "was",
            "“",
            "”",
            "(",
            ")",
            ",",
            ".",
            "—",
            "minister",
            "of",
            "court",
            "demanding",
            "who",
            "picket",
            "held",
            "strike",
            "hunger",
            "15",
            "days",
            "2019",
            "in",
            "tortured",
            "суд",
            "адвокат",
            "journalist",
            "refused",
            "akimat",
            "rally",
            "и",
            "…",
            "’",
            "\"",
            "[12]",
            "appeal",
            "against",
            "released",
            "\u00a0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyMentionHasOneRoleAndEveryEntryATracedType(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = text(random, 1 + random.nextInt(60));
            EntryText entry = CueCases.text(text);
            List<Mention> mentions = named(text);
            List<Mention> read = ROLES.read(entry, mentions, List.of(), List.of());

            assertThat(read)
                    .extracting(Mention::form)
                    .isEqualTo(mentions.stream().map(Mention::form).toList());
            TreeMap<Integer, Role> roles = new TreeMap<>();
            for (Mention mention : read) {
                assertThat(mention.roleTrace().rule())
                        .startsWith("role." + mention.role().label() + ".");
                assertThat(inside(mention.roleTrace().span(), text)).isTrue();
                assertThat(roles.merge(mention.person(), mention.role(), (a, b) -> b))
                        .isEqualTo(mention.role());
                assertThat(read)
                        .filteredOn(other -> other.person() == mention.person())
                        .extracting(Mention::role)
                        .containsOnly(mention.role());
            }

            List<TypeLabel> labels = TYPES.read(entry, mentions, List.of(), List.of());
            assertThat(labels).isNotEmpty();
            assertThat(labels).extracting(TypeLabel::type).isSorted().doesNotHaveDuplicates();
            for (TypeLabel label : labels) {
                assertThat(label.trace().rule())
                        .startsWith("type." + label.type().label() + ".");
                assertThat(inside(label.trace().span(), text)).isTrue();
            }
        }
    }

    @Test
    void readsTheSameUnderAnyLocaleAndAgain() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TypeExtractor types = TypeExtractor.load();
            RoleExtractor roles = RoleExtractor.load();
            Random random = new Random(55);
            for (int round = 0; round < 100; round++) {
                String text = text(random, 40).toUpperCase(Locale.ROOT);
                List<Mention> mentions = named(text);
                Locale.setDefault(Locale.ROOT);
                List<TypeLabel> typesAtHome = TYPES.read(CueCases.text(text), mentions, List.of(), List.of());
                List<Mention> rolesAtHome = ROLES.read(CueCases.text(text), mentions, List.of(), List.of());
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(types.read(CueCases.text(text), mentions, List.of(), List.of()))
                        .isEqualTo(typesAtHome);
                assertThat(roles.read(CueCases.text(text), mentions, List.of(), List.of()))
                        .isEqualTo(rolesAtHome);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "detained by the police and said that ",
                "demanding who was ",
                "“ ( ",
                "the the the ",
                "Orazkul M. was ",
                "court of appeal in 2019 , "
            })
    void readsAMegabyteInLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        EntryText entry = CueCases.text(text);
        List<Mention> mentions = CueCases.mentions(text, piece.contains("Orazkul") ? List.of("Orazkul M.") : List.of());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ROLES.read(entry, mentions, List.of(), List.of());
            TYPES.read(entry, mentions, List.of(), List.of());
        });
    }

    private static boolean inside(Span span, String text) {
        return span.end() <= text.length();
    }

    private static List<Mention> named(String text) {
        return CueCases.mentions(text, NAMES.stream().filter(text::contains).toList());
    }

    private static String text(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            List<String> from = random.nextInt(6) == 0 ? NAMES : WORDS;
            words.add(from.get(random.nextInt(from.size())));
        }
        return String.join(" ", words);
    }
}
