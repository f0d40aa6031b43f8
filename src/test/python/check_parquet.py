"""Checks a release's Parquet files with pyarrow: types, nullability, compression, statistics, indexes, sorting, metadata.

Usage: check_parquet.py RELEASE; prints a line for each thing that is off and ends with 1 where there is one. What must hold is read
from datapackage.json of the same release.
"""

import json
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

TYPES = {
    "string": pa.string(),
    "date": pa.date32(),
    "integer": pa.int32(),
    "number": pa.float64(),
}
release = Path(sys.argv[1])
off = []


def check(right, *what):
    if not right:
        off.append(" ".join(str(word) for word in what))


def check_schema(resource, schema):
    fields = resource["schema"]["fields"]
    check(schema.names == [field["name"] for field in fields], resource["name"], "columns", schema.names)
    for field in fields:
        found = schema.field(field["name"])
        required = field.get("constraints", {}).get("required", False)
        check(found.nullable != required, resource["name"], found.name, "nullable", found.nullable)
        if field["type"] == "array":
            check(pa.types.is_list(found.type), resource["name"], found.name, found.type)
            check(found.type.value_type == pa.string(), resource["name"], found.name, found.type)
            check(not found.type.value_field.nullable, resource["name"], found.name, "has elements that may be null")
        else:
            check(found.type == TYPES[field["type"]], resource["name"], found.name, found.type)


def check_groups(resource, metadata):
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        sorting = [metadata.schema.column(column.column_index).path for column in group.sorting_columns]
        check(sorting == resource["sorted_by"], resource["name"], "sorted by", sorting, "declared", resource["sorted_by"])
        check(not any(column.descending for column in group.sorting_columns), resource["name"], "sorts downwards")
        for at in range(group.num_columns):
            column = group.column(at)
            where = f"{resource['name']}.{column.path_in_schema}"
            check(column.compression == "ZSTD", where, column.compression)
            check(column.has_column_index and column.has_offset_index, where, "has no page index")
            check(column.is_stats_set, where, "has no statistics")
            if column.is_stats_set and column.statistics.null_count != column.num_values:
                check(column.statistics.has_min_max, where, "has no least and greatest value")


def check_metadata(package, resource, metadata):
    told = {key.decode(): value.decode() for key, value in metadata.items()}
    check(told.get("khronika.dataset") == package["name"], resource["name"], told.get("khronika.dataset"))
    check(told.get("khronika.version") == package["version"], resource["name"], told.get("khronika.version"))
    check(told.get("khronika.table") == resource["name"], resource["name"], told.get("khronika.table"))
    for field in resource["schema"]["fields"]:
        meaning = told.get("khronika.column." + field["name"], "nothing")
        check(field["description"].startswith(meaning), resource["name"], field["name"], "means", meaning)


package = json.loads((release / "datapackage.json").read_text(encoding="utf-8"))
dictionary = (release / "data-dictionary.md").read_text(encoding="utf-8")
rows = 0
for resource in package["resources"]:
    if resource["format"] == "parquet":
        line = next(line for line in dictionary.splitlines() if f"File: `{resource['path']}`" in line)
        resource["sorted_by"] = line.split("Sorted by: ")[1].strip("`.").split("`, `")
        file = pq.ParquetFile(release / resource["path"])
        check_schema(resource, file.schema_arrow)
        check_groups(resource, file.metadata)
        check_metadata(package, resource, file.metadata.metadata)
        table = file.read()
        table.validate(full=True)
        check(table.num_rows == file.metadata.num_rows, resource["name"], table.num_rows, "rows")
        order = [(name, "ascending") for name in resource["sorted_by"]]
        check(table.sort_by(order).equals(table), resource["name"], "rows are not in the order", resource["sorted_by"])
        rows += table.num_rows
print(rows, "rows")
for line in off:
    print(line)
sys.exit(1 if off else 0)
