"""Validates croissant.json of a release and reads every record set through it.

Usage: validate_croissant.py RELEASE; ends with 0 where there is no error and no warning but those named below.
"""

import logging
import os
import sys

import mlcroissant

logging.disable(logging.WARNING)
os.chdir(sys.argv[1])
dataset = mlcroissant.Dataset(jsonld="croissant.json")
issues = dataset.metadata.issues
print(issues.report())
for record_set in dataset.metadata.record_sets:
    print(record_set.name, sum(1 for _ in dataset.records(record_set.name)))
sys.exit(1 if issues.errors or issues.warnings else 0)
