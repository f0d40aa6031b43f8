package org.khronika.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.model.Law;

class StatutesTest {
    private static final Statutes STATUTES = Statutes.load();

    @ParameterizedTest
    @CsvSource({
        "405, CRIMINAL",
        "174, CRIMINAL",
        "297, CRIMINAL",
        "488, ADMINISTRATIVE",
        "456-2, ADMINISTRATIVE",
        "73-3, ADMINISTRATIVE",
        "667, ADMINISTRATIVE",
        "669, ADMINISTRATIVE",
        "850, ADMINISTRATIVE"
    })
    void knowsTheCodeThatAnArticleIsTakenFrom(String article, Law law) {
        assertThat(STATUTES.usualLaw(article)).contains(law);
    }

    @ParameterizedTest
    @CsvSource({
        "CRIMINAL, KZ, 467, true",
        "CRIMINAL, KZ, 468, false",
        "CRIMINAL, KZ, 147-1, true",
        "CRIMINAL, KZ, 0, false",
        "ADMINISTRATIVE, KZ, 920, true",
        "ADMINISTRATIVE, KZ, 921, false",
        "CRIMINAL, RU, 205.5, true",
        "CRIMINAL, RU, 405, false",
        "CONSTITUTION, KZ, 99, false",
        "LAW, KZ, 5000, true",
        "CRIMINAL, FR, 900, true"
    })
    void knowsWhichArticlesExist(Law law, String country, String article, boolean exists) {
        assertThat(STATUTES.mayExist(law, country, article)).isEqualTo(exists);
    }

    @Test
    void leavesOpenWhatIsInBothCodesAndUsualInNeither() {
        assertThat(STATUTES.usualLaw("200")).isEmpty();
    }

    @Test
    void everyListedArticleExistsInItsCode() {
        for (ReferenceTable.Row row :
                ReferenceTable.load("statute-articles.tsv").rows()) {
            Law law = Law.ofLabel(row.get("law"));
            assertThat(STATUTES.mayExist(law, row.get("country"), row.get("article")))
                    .as(row.where())
                    .isTrue();
            assertThat(STATUTES.title(law, row.get("country"), row.get("article")))
                    .as(row.where())
                    .contains(row.get("title"));
        }
    }

    @Test
    void everyLawHasANameAndHomeHasWaysToBeWritten() {
        assertThat(STATUTES.names()).extracting(Statutes.Name::law).contains(Law.values());
        assertThat(STATUTES.owners())
                .filteredOn(owner -> owner.country().equals(Statutes.HOME))
                .hasSizeGreaterThan(5);
        assertThat(STATUTES.names())
                .allMatch(name -> name.phrase().equals(name.phrase().toLowerCase(java.util.Locale.ROOT)));
    }
}
