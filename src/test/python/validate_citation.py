"""Validates CITATION.cff of a release and prints it as BibTeX. Usage: validate_citation.py RELEASE"""

import sys
from pathlib import Path

from cffconvert import Citation

citation = Citation((Path(sys.argv[1]) / "CITATION.cff").read_text(encoding="utf-8"))
citation.validate()
print(citation.as_bibtex())
