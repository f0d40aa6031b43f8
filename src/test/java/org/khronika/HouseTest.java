package org.khronika;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and what each may use. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.khronika");

    private static final String ROOT = "org.khronika.";

    static Stream<Arguments> rooms() {
        return Stream.of(
                Arguments.of("model", List.of(), List.of()),
                Arguments.of("reference", List.of("model"), List.of()),
                Arguments.of("report", List.of("model"), List.of("org.jsoup..", "com.ibm.icu..")),
                Arguments.of("names", List.of("model", "reference"), List.of("com.ibm.icu..")),
                Arguments.of("extract", List.of("model", "names", "reference"), List.of("com.ibm.icu..")),
                Arguments.of(
                        "training",
                        List.of("model", "reference", "report", "extract", "evaluation"),
                        List.of("de.bwaldvogel.liblinear..")),
                Arguments.of("linkage", List.of("model", "names", "reference"), List.of()),
                Arguments.of(
                        "dataset",
                        List.of("model"),
                        List.of(
                                "org.apache.parquet..",
                                "org.apache.hadoop..",
                                "org.sqlite..",
                                "java.sql..",
                                "shaded.parquet..",
                                "com.github.luben.zstd..",
                                "tools.jackson..")),
                Arguments.of(
                        "disclosure", List.of("model", "names", "reference", "dataset"), List.of("javax.crypto..")),
                Arguments.of("evaluation", List.of("model", "dataset"), List.of("tools.jackson..")),
                Arguments.of("page", List.of("model", "reference", "dataset"), List.of("tools.jackson..")),
                Arguments.of("release", List.of("model", "dataset", "evaluation", "page"), List.of("tools.jackson..")),
                Arguments.of("gate", List.of("model", "dataset", "evaluation", "release"), List.of()),
                Arguments.of(
                        "store",
                        List.of("model"),
                        List.of("com.zaxxer..", "org.sqlite..", "java.sql..", "javax.sql..", "tools.jackson..")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItMay(String room, List<String> rooms, List<String> libraries) {
        List<String> allowed = new ArrayList<>(List.of(
                "java.lang..",
                "java.util..",
                "java.time..",
                "java.text..",
                "java.math..",
                "java.nio..",
                "java.io..",
                "java.security..",
                "java.net.."));
        allowed.add(ROOT + room);
        rooms.forEach(other -> allowed.add(ROOT + other));
        allowed.addAll(libraries);
        classes()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void theCoreKnowsNoFileSystemAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "model",
                        ROOT + "report",
                        ROOT + "extract",
                        ROOT + "names",
                        ROOT + "linkage",
                        ROOT + "reference")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("java.nio.file..")
                        .or(JavaClass.Predicates.type(java.io.File.class))
                        .or(JavaClass.Predicates.assignableTo(java.time.Clock.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(HOUSE);
    }

    @Test
    void roomsDoNotDependOnEachOtherInCircles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noRoomIsALumberRoom() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..impl..")
                .check(HOUSE);
    }

    @Test
    void springStaysInTheBatchRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "batch")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(HOUSE);
    }
}
