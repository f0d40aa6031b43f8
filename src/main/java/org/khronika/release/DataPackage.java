package org.khronika.release;

import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.ForeignKey;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json}: the release as a Data Package, version 2 (datapackage.org). */
final class DataPackage implements Part {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    @Override
    public String file() {
        return "datapackage.json";
    }

    @Override
    public String description() {
        return "files, columns, keys and their meaning for programs (Data Package 2)";
    }

    @Override
    public String content(Draft draft) {
        About about = About.dataset();
        ObjectNode document = JsonText.object();
        document.put("$schema", PROFILES + "datapackage.json");
        document.put("name", draft.schema().name());
        document.put("title", about.title());
        document.put("description", about.description());
        document.put("version", draft.info().version());
        ObjectNode licence = document.putArray("licenses").addObject();
        licence.put("name", about.licence()).put("title", about.licenceTitle()).put("path", about.licenceUrl());
        ObjectNode creator = document.putArray("contributors").addObject();
        creator.put("title", about.creator()).putArray("roles").add("creator");
        about.keywords().forEach(document.putArray("keywords")::add);
        ArrayNode resources = document.putArray("resources");
        for (Table table : draft.schema().tables()) {
            put(resources.addObject(), table, draft.data(table.fileName()));
        }
        FileFacts catalog = draft.data(Schema.CATALOG);
        ObjectNode resource = resources.addObject();
        resource.put("name", "catalog").put("path", catalog.name());
        resource.put("description", "All tables with an index, their meaning and full-text search");
        file(resource, "sqlite", "application/vnd.sqlite3", catalog);
        return JsonText.of(document);
    }

    private static void put(ObjectNode resource, Table table, FileFacts file) {
        resource.put("name", table.name()).put("type", "table").put("path", file.name());
        resource.put("description", table.description());
        file(resource, "parquet", "application/vnd.apache.parquet", file);
        ObjectNode schema = resource.putObject("schema");
        schema.put("$schema", PROFILES + "tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> put(fields.addObject(), table, column));
        table.primaryKey().forEach(schema.putArray("primaryKey")::add);
        // A key from the elements of a list cannot be said in a Table Schema; the field's description says it.
        for (ForeignKey key : table.foreignKeys()) {
            if (table.column(key.column()).type() != ColumnType.STRING_LIST) {
                ObjectNode node = schema.withArray("foreignKeys").addObject();
                node.putArray("fields").add(key.column());
                node.putObject("reference")
                        .put("resource", key.table())
                        .putArray("fields")
                        .add(key.target());
            }
        }
    }

    private static void file(ObjectNode resource, String format, String mediaType, FileFacts file) {
        resource.put("format", format).put("mediatype", mediaType);
        resource.put("bytes", file.bytes()).put("hash", "sha256:" + file.sha256());
    }

    private static void put(ObjectNode field, Table table, Column column) {
        field.put("name", column.name());
        field.put(
                "type",
                switch (column.type()) {
                    case STRING -> "string";
                    case DATE -> "date";
                    case INT32 -> "integer";
                    case DOUBLE -> "number";
                    case STRING_LIST -> "array";
                });
        field.put("description", DataDictionary.meaning(table, column));
        ObjectNode constraints = JsonText.object();
        if (!column.nullable()) {
            constraints.put("required", true);
        }
        if (!column.allowed().isEmpty() && column.type() == ColumnType.STRING) {
            column.allowed().forEach(constraints.putArray("enum")::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
    }
}
