package org.khronika.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells of hand-made tables are masked, and how. */
class PublicReleaseTest {
    private static final String TARGET = "target";
    private static final String OFFICIAL = "official";

    @TempDir
    private Path folder;

    /** A second person beside a private A. Kosmagulov: whether the name stays. */
    @ParameterizedTest(name = "{0} {1} {2} as {3}, charged: {4}")
    @CsvSource({
        "Beisekulov, , T., official, false, true",
        "Beisekulov, Timur, , official, false, true",
        // of the same surname: only another initial tells that it is somebody else
        "Kosmagulov, , T., official, false, true",
        "Qosmagulov, , A., official, false, false",
        "Kosmagulov, , , official, false, false",
        "Kosmagulov, Aidar, , official, false, false",
        // a role that is not an official's, or a charge
        "Beisekulov, , T., other, false, false",
        "Beisekulov, , T., advocate, false, false",
        "Beisekulov, , T., official, true, false",
        // holders of high office keep their names; a namesake who is not plainly meant does not
        "Merkel, Angela, , target, false, true",
        "Guterres, Antonio, , other, false, true",
        "Guterres, , A., other, false, false",
        "Guterres, Bruno, , other, false, false",
    })
    void whoKeepsTheName(String surname, String given, String initials, String role, boolean charged, boolean named) {
        FullTables full = new FullTables()
                .entry("1", null, null)
                .person("p-1", "Kosmagulov", null, "A.", TARGET, "1")
                .person("p-2", surname, given, initials, role, "1");
        if (charged) {
            full.row("charges", "charge_id", "1-c01", "entry_id", "1", "person_id", "p-2");
        }
        List<Map<String, Object>> persons = full.masked(folder).get("persons");
        assertThat(persons)
                .extracting(person -> person.get("name"))
                .doesNotContain("A. Kosmagulov")
                .hasSize(2);
        List<Object> names = persons.stream()
                .map(person -> person.get("name"))
                .filter(name -> !name.toString().startsWith("Person "))
                .toList();
        assertThat(names).isEqualTo(named ? List.of(FullTables.name(surname, given, initials)) : List.of());
    }

    @Test
    void aPrivatePersonIsOnePseudonymInAllTables() {
        Map<String, List<Map<String, Object>>> masked = new FullTables()
                .entry("1", null, null)
                .person("p-1", "Kosmagulov", "Aidar", "A.", TARGET, "1")
                .row(
                        "charges",
                        "charge_id",
                        "1-c01",
                        "entry_id",
                        "1",
                        "person_id",
                        "p-1",
                        "form",
                        "Article 1, Kosmagulov")
                .row("sanctions", "sanction_id", "1-s01", "entry_id", "1", "person_id", "p-1")
                .row("aliases", "kind", "person", "old_id", "p-0", "new_id", "p-1")
                .masked(folder);
        Map<String, Object> person = masked.get("persons").get(0);
        assertThat(person.get("person_id").toString()).matches("px-[2-9b-z]{16}");
        assertThat(person.get("name").toString()).matches("Person [2-9B-Z]{5}-[2-9B-Z]{5}");
        assertThat(person).containsEntry("surname", person.get("name")).containsEntry("given_name", null);
        assertThat(person).containsEntry("forms", List.of(person.get("name"))).containsEntry("initials", null);
        for (String table : List.of("mentions", "charges", "sanctions")) {
            assertThat(masked.get(table).get(0)).containsEntry("person_id", person.get("person_id"));
        }
        assertThat(masked.get("mentions").get(0))
                .containsEntry("form", person.get("name"))
                .containsEntry("char_end", 0);
        assertThat(masked.get("charges").get(0)).containsEntry("form", "[withheld]");
        assertThat(masked.get("aliases").get(0)).containsEntry("new_id", person.get("person_id"));
        assertThat(masked.get("aliases").get(0).get("old_id").toString()).startsWith("px-");
    }

    @Test
    void textsAddressesAndReviewersAreWithheld() {
        Map<String, List<Map<String, Object>>> masked = new FullTables()
                .entry("1", null, null)
                .person("p-1", "Kosmagulov", null, "A.", TARGET, "1")
                .row("citations", "entry_id", "1", "number", 1, "url", "https://a.example/b", "domain", "a.example")
                .row("citations", "entry_id", "1", "number", 2, "domain", "blog-kosmagulov.example")
                .row("links", "kind", "event", "decided_by", "reviewer: Dana", "evidence", List.of("person.same x"))
                .row("reports", "report_id", "r", "source_uri", "kosmagulov.txt", "title", "Of Kosmagulov")
                .row("evidence", "entry_id", "1", "number", 1, "field", "facility", "value", "Kosmagulov street")
                .row("evidence", "entry_id", "1", "number", 2, "field", "role", "value", TARGET)
                .masked(folder);
        assertThat(masked.get("citations")).extracting(row -> row.get("domain")).containsExactly("a.example", null);
        assertThat(masked.get("citations").get(0)).containsEntry("url", null);
        assertThat(masked.get("links").get(0))
                .containsEntry("decided_by", "reviewer")
                .containsEntry("evidence", List.of());
        assertThat(masked.get("reports").get(0))
                .containsEntry("source_uri", "r")
                .containsEntry("title", null);
        assertThat(masked.get("evidence")).extracting(row -> row.get("value")).containsExactly("[withheld]", TARGET);
        assertThat(masked.values().toString()).doesNotContainIgnoringCase("kosmagulov");
    }

    /** Five persons of one place, day and article are told exactly, four are not; nor is a place that no gazetteer knows. */
    @Test
    void smallGroupsAreToldMoreCoarsely() {
        FullTables full = new FullTables()
                .entry("1", "Almaty", "KZ-75")
                .entry("2", "Oral", "KZ-27")
                .entry("3", "Orazkhan Auyly", "KZ-75")
                .entry("4", "Taraz", "KZ-31");
        for (int i = 0; i < 5; i++) {
            full.person("p-1" + i, "Beisekulov", null, null, TARGET, "1");
            full.person("p-3" + i, "Beisekulov", null, null, TARGET, "3");
            if (i > 0) {
                full.person("p-2" + i, "Beisekulov", null, null, TARGET, "2");
            }
        }
        full.person("p-40", "Smailbekov", null, null, OFFICIAL, "4");
        Map<Object, Map<String, Object>> entries = full.masked(folder).get("entries").stream()
                .collect(Collectors.toMap(entry -> entry.get("entry_id"), entry -> entry));
        LocalDate day = LocalDate.of(2025, 5, 5);
        assertThat(entries.get("1")).containsEntry("settlement", "Almaty").containsEntry("date_start", day);
        assertThat(entries.get("2"))
                .containsEntry("settlement", null)
                .containsEntry("region", null)
                .containsEntry("country", "KZ")
                .containsEntry("date_start", LocalDate.of(2025, 5, 1))
                .containsEntry("date_end", LocalDate.of(2025, 5, 31));
        assertThat(entries.get("3")).containsEntry("settlement", null).containsEntry("region", "KZ-75");
        assertThat(entries.get("4")).containsEntry("settlement", "Taraz").containsEntry("date_start", day);
    }
}
