"""Validates datapackage.json of a release, and the tables by it: columns, types, constraints, primary and foreign keys.

Usage: validate_datapackage.py RELEASE; ends with 0 where all is valid. What it prints is for people.
"""

import json
import sys
from pathlib import Path

import frictionless

release = Path(sys.argv[1])
descriptor = json.loads((release / "datapackage.json").read_text(encoding="utf-8"))
with frictionless.system.use_context(standards="v2", trusted=True):
    frictionless.Package.from_descriptor(descriptor, basepath=str(release))  # raises where the descriptor is none
    for resource in descriptor["resources"]:
        if "schema" in resource:
            # frictionless counts no bytes of Parquet files, which the program itself verifies; and knows their lists as no arrays.
            del resource["bytes"], resource["hash"]
            for field in resource["schema"]["fields"]:
                if field["type"] == "array":
                    field["type"] = "any"
    report = frictionless.Package.from_descriptor(descriptor, basepath=str(release)).validate()
    for task in report.tasks:
        print(task.name, "valid" if task.valid else "INVALID", task.stats.get("rows", 0), "rows")
        for error in task.errors[:5]:
            print("  ", error.message)
sys.exit(0 if report.valid else 1)
