package org.khronika.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * How two releases differ, as JSON: every row that does under "rows", a line each, then "tables", "identities" and what the two
 * releases say of their making.
 */
public final class DiffJson implements DiffWriter {
    private final Path file;
    private final BufferedWriter out;
    private final JsonGenerator json;
    private boolean committed;

    /**
     * Starts the file, overwriting one that is there.
     *
     * @throws UncheckedIOException where it cannot be created
     */
    public DiffJson(Path file) {
        this.file = file;
        try {
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be created", e);
        }
        json = JsonMapper.shared().createGenerator(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("rows");
    }

    @Override
    public void accept(RowChange row) {
        line();
        json.writeStartObject();
        json.writeStringProperty("table", row.table());
        json.writeStringProperty("change", row.kind().label());
        texts("key", row.key());
        if (row.kind() == RowChange.Kind.CHANGED) {
            texts("columns", row.columns());
        }
        json.writeEndObject();
    }

    @Override
    public void commit(ReleaseDiff diff) {
        line();
        json.writeEndArray();
        json.writeArrayPropertyStart("tables");
        diff.tables().forEach(this::table);
        json.writeEndArray();
        json.writeArrayPropertyStart("identities");
        diff.identities().forEach(this::identity);
        json.writeEndArray();
        side("old", diff.older());
        side("new", diff.newer());
        json.writeEndObject();
        line();
        committed = true;
    }

    private void table(TableChanges table) {
        line();
        json.writeStartObject();
        json.writeStringProperty("table", table.table());
        rows("old_rows", table.oldRows());
        rows("new_rows", table.newRows());
        json.writeNumberProperty("added", table.added());
        json.writeNumberProperty("removed", table.removed());
        json.writeNumberProperty("changed", table.changed());
        json.writeObjectPropertyStart("changed_columns");
        table.changedColumns().forEach(json::writeNumberProperty);
        json.writeEndObject();
        texts("added_columns", table.addedColumns());
        texts("removed_columns", table.removedColumns());
        json.writeEndObject();
    }

    private void rows(String name, OptionalLong rows) {
        if (rows.isPresent()) {
            json.writeNumberProperty(name, rows.getAsLong());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void identity(IdentityChange change) {
        line();
        json.writeStartObject();
        json.writeStringProperty("what", change.what());
        json.writeStringProperty("change", change.kind().label());
        texts("old_ids", change.oldIds());
        texts("new_ids", change.newIds());
        texts("old_labels", change.oldLabels());
        texts("new_labels", change.newLabels());
        json.writeEndObject();
    }

    private void side(String name, ReleaseDiff.Side side) {
        line();
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("version", side.version());
        json.writeStringProperty("pipeline_version", side.pipelineVersion());
        json.writeStringProperty("reference_version", side.referenceVersion());
        json.writeStringProperty("schema_version", side.schemaVersion());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** White space that means nothing, so that tools which read line by line have lines to read. */
    private void line() {
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        try (BufferedWriter closing = out) {
            json.flush();
            if (!committed) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
