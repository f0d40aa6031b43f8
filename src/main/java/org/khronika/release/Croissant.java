package org.khronika.release;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code croissant.json}: the release in the Croissant format 1.0 of MLCommons (JSON-LD), for machine-learning tools. */
final class Croissant implements Part {
    private static final String PARQUET = "application/x-parquet";
    private static final String SQLITE = "application/vnd.sqlite3";

    @Override
    public String file() {
        return "croissant.json";
    }

    @Override
    public String description() {
        return "the same for machine-learning tools (Croissant 1.0)";
    }

    @Override
    public String content(Draft draft) throws IOException {
        About about = About.dataset();
        ObjectNode document = JsonText.object();
        document.set("@context", context());
        document.put("@type", "sc:Dataset");
        document.put("conformsTo", "http://mlcommons.org/croissant/1.0");
        document.put("name", draft.schema().name());
        document.put("alternateName", about.title());
        document.put("description", about.description());
        document.put("license", about.licenceUrl());
        document.put("version", draft.info().version());
        document.put("datePublished", draft.quality().period().end().toString());
        document.put("citeAs", Citation.reference(draft));
        document.putObject("creator").put("@type", "sc:Organization").put("name", about.creator());
        about.keywords().forEach(document.putArray("keywords")::add);
        ArrayNode files = document.putArray("distribution");
        for (Table table : draft.schema().tables()) {
            put(files.addObject(), draft.data(table.fileName()), PARQUET, table.description());
        }
        put(files.addObject(), draft.data(Schema.CATALOG), SQLITE, "All tables with an index and full-text search");
        ArrayNode sets = document.putArray("recordSet");
        draft.schema().tables().forEach(table -> put(sets.addObject(), table));
        return JsonText.of(document);
    }

    /** The context that the standard prescribes, term for term (mlcommons.org/croissant/1.0). */
    private static JsonNode context() throws IOException {
        try (InputStream in = Croissant.class.getResourceAsStream("croissant-context.json")) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private static void put(ObjectNode node, FileFacts file, String format, String description) {
        node.put("@type", "cr:FileObject").put("@id", file.name()).put("name", file.name());
        node.put("description", description);
        node.put("contentUrl", file.name()).put("contentSize", file.bytes() + " B");
        node.put("encodingFormat", format).put("sha256", file.sha256());
    }

    private static void put(ObjectNode set, Table table) {
        set.put("@type", "cr:RecordSet").put("@id", table.name()).put("name", table.name());
        set.put("description", table.description());
        List<String> key = table.primaryKey();
        ArrayNode keys = set.putArray("key");
        key.forEach(column -> keys.addObject().put("@id", id(table.name(), column)));
        ArrayNode fields = set.putArray("field");
        table.columns().forEach(column -> put(fields.addObject(), table, column));
    }

    private static void put(ObjectNode field, Table table, Column column) {
        field.put("@type", "cr:Field")
                .put("@id", id(table.name(), column.name()))
                .put("name", column.name());
        field.put("description", DataDictionary.meaning(table, column));
        field.put(
                "dataType",
                switch (column.type()) {
                    case STRING, STRING_LIST -> "sc:Text";
                    case DATE -> "sc:Date";
                    case INT32 -> "sc:Integer";
                    case DOUBLE -> "sc:Float";
                });
        if (column.type() == ColumnType.STRING_LIST) {
            field.put("repeated", true);
        }
        put(field.putObject("source"), table.fileName(), column.name());
        // What the elements of a list refer to is left to the description: the format has no word for it.
        table.foreignKeys().stream()
                .filter(key -> key.column().equals(column.name()) && column.type() != ColumnType.STRING_LIST)
                .findFirst()
                .ifPresent(key -> put(field.putObject("references"), key.table() + ".parquet", key.target()));
    }

    /** Where values stand, or where those they refer to stand. */
    private static void put(ObjectNode node, String file, String column) {
        node.putObject("fileObject").put("@id", file);
        node.putObject("extract").put("column", column);
    }

    private static String id(String table, String column) {
        return table + "/" + column;
    }
}
