package org.khronika.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/** The declared treatment of columns, public ids, and keys. */
class PublicProfileTest {
    @TempDir
    private Path folder;

    @Test
    void aColumnWithoutATreatmentIsRefused() {
        Schema current = Schema.current();
        List<Table> tables = new ArrayList<>(current.tables());
        Table persons = tables.remove(3);
        List<Column> columns = new ArrayList<>(persons.columns());
        columns.add(new Column("nickname", ColumnType.STRING, true, "Another name", List.of()));
        tables.add(new Table(
                persons.name(),
                persons.description(),
                columns,
                persons.primaryKey(),
                persons.sortOrder(),
                persons.foreignKeys()));
        assertThatThrownBy(() -> PublicProfile.of(new Schema(current.name(), current.version(), tables)))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("do not agree on persons.nickname:");
        assertThatThrownBy(() -> PublicProfile.of(
                        new Schema(current.name(), current.version(), tables.subList(0, tables.size() - 1))))
                .hasMessageContaining("persons.surname");
    }

    @Test
    void thePublicSchemaHasTheSameColumnsAndSaysWhatIsMasked() {
        Schema masked = PublicProfile.load().schema();
        for (Table table : Schema.current().tables()) {
            assertThat(masked.table(table.name()).columns())
                    .extracting(Column::name, Column::type, Column::nullable, Column::allowed)
                    .containsExactlyElementsOf(table.columns().stream()
                            .map(column -> org.assertj.core.groups.Tuple.tuple(
                                    column.name(), column.type(), column.nullable(), column.allowed()))
                            .toList());
        }
        assertThat(masked.table("entries").column("text").description()).endsWith("withheld, always '[withheld]'");
        assertThat(masked.table("events").column("urls").description()).endsWith("withheld, always empty");
        assertThat(masked.table("reports").column("title").description()).endsWith("withheld, always null");
    }

    @Test
    void idsHangOnTheKeyAndStayOnceTheyArePublic() {
        PublicIds ids = new PublicIds(FullTables.KEY, List.of("p-1"));
        String id = ids.person("p-1");
        assertThat(id).isEqualTo(new PublicIds(FullTables.KEY, List.of()).person("p-1"));
        assertThat(ids.event("p-1")).isNotEqualTo(id.replace("px", "ex"));
        assertThat(ids.person(id)).isEqualTo(id);
        assertThat(ids.pseudonym(id)).isEqualTo(ids.pseudonym("p-1"));
        PseudonymKey other = PseudonymKey.of("another key of a test, long enough as well", "the test");
        assertThat(new PublicIds(other, List.of()).person("p-1")).isNotEqualTo(id);
        // the public id went to another identity, which kept it from the release before
        assertThat(new PublicIds(FullTables.KEY, List.of(id, "p-1")).person("p-1"))
                .startsWith("px-")
                .isNotEqualTo(id);
    }

    @Test
    void aKeyIsLongEnoughAndTellsNothingOfItself() throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef\n");
        PseudonymKey key = PseudonymKey.read(file);
        assertThat(key.check())
                .matches("[0-9a-f]{16}")
                .isEqualTo(PseudonymKey.of("0123456789abcdef0123456789abcdef", "here")
                        .check());
        assertThat(key).hasToString("a key");
        Files.writeString(file, "0123456789abcdef0123456789abcde\r\n");
        assertThatThrownBy(() -> PseudonymKey.read(file)).hasMessageContaining("has 31 bytes; it may have 32 to 4096");
        assertThatThrownBy(() -> PseudonymKey.read(folder.resolve("none"))).hasMessageContaining("no key file");
    }
}
