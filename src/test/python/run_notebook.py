"""Runs a notebook from start to end and prints the text of its outputs: NOTEBOOK RELEASE. Fails where a cell does."""
import os
import sys

import nbformat
from nbclient import NotebookClient

os.environ["KHRONIKA_RELEASE"] = os.path.abspath(sys.argv[2])
notebook = nbformat.read(sys.argv[1], as_version=4)
nbformat.validate(notebook)
if any(cell.get("outputs") for cell in notebook.cells):
    sys.exit("it was committed with outputs")
NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
for cell in notebook.cells:
    for output in cell.get("outputs", []):
        print(output.get("text") or output.get("data", {}).get("text/plain", ""))
