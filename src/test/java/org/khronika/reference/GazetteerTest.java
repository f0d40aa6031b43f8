package org.khronika.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void knowsTheTwentyRegionsOf2022() {
        assertThat(GAZETTEER.regions().keySet())
                .containsExactly(
                        "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35", "KZ-39",
                        "KZ-43", "KZ-47", "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79");
        assertThat(GAZETTEER.regions().values()).filteredOn(Region::city).hasSize(3);
    }

    @Test
    void everySettlementAndDistrictLiesInAKnownRegion() {
        for (String table : List.of("settlements.tsv", "districts.tsv")) {
            assertThat(ReferenceTable.load(table).rows())
                    .hasSizeGreaterThan(180)
                    .allSatisfy(row -> assertThat(GAZETTEER.region(row.get("region")))
                            .as(row.where())
                            .isPresent());
        }
    }

    @Test
    void noSettlementStandsTwiceInOneRegion() {
        Set<String> seen = new TreeSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("settlements.tsv").rows()) {
            assertThat(seen.add(PlaceKey.fold(row.get("name")) + "@" + row.get("region") + row.get("kind")))
                    .as(row.where())
                    .isTrue();
        }
        Set<String> districts = new TreeSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("districts.tsv").rows()) {
            assertThat(districts.add(PlaceKey.fold(row.get("name")) + "@" + row.get("region") + row.get("settlement")))
                    .as(row.where())
                    .isTrue();
        }
    }

    @Test
    void noCellListsAFormTwice() {
        for (String table :
                List.of("settlements.tsv", "districts.tsv", "regions.tsv", "countries.tsv", "world-cities.tsv")) {
            for (ReferenceTable.Row row : ReferenceTable.load(table).rows()) {
                assertThat(row.list("forms")).as(row.where()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aCityOfADistrictIsKnown() {
        assertThat(ReferenceTable.load("districts.tsv").rows())
                .filteredOn(row -> !row.get("settlement").isEmpty())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(GAZETTEER.inRegion(row.get("settlement"), row.get("region")))
                        .as(row.where())
                        .isTrue());
    }

    /** Two places of one folded key are told apart by their spelling, then the larger at home comes first. */
    @Test
    void namesakesAreResolved() {
        assertThat(GAZETTEER.namesakes()).isNotEmpty();
        GAZETTEER.namesakes().forEach((key, places) -> {
            for (int i = 1; i < places.size(); i++) {
                assertThat(places.get(i - 1).weight())
                        .as(key)
                        .isGreaterThanOrEqualTo(places.get(i).weight());
            }
            for (Settlement place : places) {
                assertThat(GAZETTEER.settlements(place.name())).as(key).contains(place);
            }
        });
        for (ReferenceTable.Row row : ReferenceTable.load("settlements.tsv").rows()) {
            if (row.get("kind").equals("city")) {
                assertThat(GAZETTEER.settlements(row.get("name")).get(0).name())
                        .as(row.where())
                        .isEqualTo(row.get("name"));
            }
        }
    }

    /** No listed form of a city of Kazakhstan leads first to another place. */
    @Test
    void everyFormOfACityMeansThatCity() {
        for (ReferenceTable.Row row : ReferenceTable.load("settlements.tsv").rows()) {
            if (!row.get("kind").equals("city")) {
                continue;
            }
            for (String form : row.list("forms")) {
                assertThat(GAZETTEER.settlements(form)).as(form).anySatisfy(place -> {
                    assertThat(place.name()).isEqualTo(row.get("name"));
                    assertThat(place.region()).hasValue(row.get("region"));
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Uralsk, Oral, KZ-27",
        "Ust-Kamenogorsk, Oskemen, KZ-63",
        "Ust Kamenogorsk, Oskemen, KZ-63",
        "Kapshagay, Konaev, KZ-19",
        "Qonayev, Konaev, KZ-19",
        "Petropavlovsk, Petropavl, KZ-59",
        "Janaozen, Zhanaozen, KZ-47",
        "Kostanai, Kostanay, KZ-39",
        "KARAGANDA, Karaganda, KZ-35",
        "Atabasar, Atbasar, KZ-11",
        "Нур-Султан, Astana, KZ-71",
        "Өскемен, Oskemen, KZ-63",
        "в, , ",
        "Екібастұз, Ekibastuz, KZ-55",
        "Зыряновске, Altai, KZ-63",
        "Aksu, Aksu, KZ-55",
        "Shahtinsk, Shakhtinsk, KZ-35",
        "Temirtaou, , ",
        "Zhaugashti, Zhaugashty, KZ-19",
    })
    void findsSpellings(String form, String name, String region) {
        List<Settlement> found = GAZETTEER.settlements(form);
        if (name == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.get(0).name()).isEqualTo(name);
            assertThat(found.get(0).region()).hasValue(region);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Almaty, KZ-19",
        "Aktyubinsk, KZ-15",
        "Mangistau, KZ-47",
        "Turkestan, KZ-61",
        "South Kazakhstan, KZ-61",
        "Taldykorgan, KZ-33",
        "Semey, KZ-10",
        "Zhetysu, KZ-33",
        "Ұлытау, KZ-62",
        "Карагандинской, KZ-35",
        "Северо-Казахстанская, KZ-59",
    })
    void findsRegions(String form, String code) {
        assertThat(GAZETTEER.regionNamed(form)).map(Region::code).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({
        "USA, US",
        "the Netherlands, NL",
        "UK, GB",
        "Turkiye, TR",
        "Kyrgyz Republic, KG",
        "Россия, RU",
        "Atlantis, ''"
    })
    void findsCountries(String form, String code) {
        assertThat(GAZETTEER.country(form).map(Country::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Almaty, true",
        "almaty, false",
        "Kazakhstan, true",
        "Geneva, true",
        "East Kazakhstan, true",
        "Abay, false",
        "Satpayev, false",
        "Zhumatov, false",
        "'', false",
        "Teachers, false",
    })
    void tellsNamesOfPlaces(String form, boolean place) {
        assertThat(GAZETTEER.isPlaceName(form)).isEqualTo(place);
    }

    @Test
    void saysWhetherASettlementLiesInARegion() {
        assertThat(GAZETTEER.inRegion("Zhanaozen", "KZ-47")).isTrue();
        assertThat(GAZETTEER.inRegion("Zhanaozen", "KZ-19")).isFalse();
        assertThat(GAZETTEER.inRegion("Nowhere", "KZ-19")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zhanaozen Janaozen",
                "Qostanay Kostanai",
                "Almaty Алматы",
                "Şımkent Шымкент",
                "Taldyqorghan Taldykorgan",
                "Shakhtinsk Shahtinsk",
                "Qonayev Konaev",
                "Zhezkazgan Жезказган",
                "Ust’-Kamenogorsk Усть-Каменогорск"
            })
    void spellingsOfOneNameHaveOneKey(String pair) {
        String[] forms = pair.split(" ", 2);
        assertThat(PlaceKey.fold(forms[0])).isEqualTo(PlaceKey.fold(forms[1]));
    }

    /** The habits of spelling, applied at random to a city's name, do not hide it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRespelledCityIsFound(long seed) {
        Random random = new Random(seed);
        String[][] habits = {
            {"zh", "j"}, {"Zh", "J"}, {"kh", "h"}, {"k", "q"}, {"K", "Q"}, {"y", "i"}, {"i", "y"}, {"g", "gh"}
        };
        for (ReferenceTable.Row row : ReferenceTable.load("settlements.tsv").rows()) {
            if (!row.get("kind").equals("city") || row.get("name").length() < 6) {
                continue;
            }
            String[] habit = habits[random.nextInt(habits.length)];
            String respelled = row.get("name")
                    .replace(habit[0], habit[1])
                    .replace("ghh", "gh")
                    .replace("qh", "kh");
            assertThat(GAZETTEER.settlements(respelled)).as(respelled).anySatisfy(place -> assertThat(place.name())
                    .isEqualTo(row.get("name")));
        }
    }
}
