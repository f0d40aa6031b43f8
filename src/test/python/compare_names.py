"""Measures nomenklatura's logic-v2 on the labelled pairs of names, as bench.NameMatcherComparison does with other matchers:
the threshold that is best on the training split, figures on the test split.

python src/test/python/compare_names.py [src/test/resources/names/pairs.tsv]     (pip install nomenklatura==4.17.4)
"""
import sys

from followthemoney.proxy import EntityProxy
from nomenklatura.matching import get_algorithm
from nomenklatura.matching.types import ScoringConfig

path = sys.argv[1] if len(sys.argv) > 1 else "src/test/resources/names/pairs.tsv"
algorithm = get_algorithm("logic-v2")
config = ScoringConfig.defaults()


def person(name):
    return EntityProxy.from_dict({"id": name, "schema": "Person", "properties": {"name": [name]}})


def figures(pairs, threshold):
    found = sum(score >= threshold and same for score, same, _ in pairs)
    wrong = sum(score >= threshold and not same for score, same, _ in pairs)
    lost = sum(score < threshold and same for score, same, _ in pairs)
    precision = found / (found + wrong) if found + wrong else 0
    recall = found / (found + lost)
    return 2 * found / (2 * found + wrong + lost), precision, recall


with open(path, encoding="utf-8") as lines:
    rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")][1:]
scored = [
    (algorithm.compare(person(left), person(right), config).score, same == "yes", split)
    for left, right, same, _, split, *_ in rows
]
train = [pair for pair in scored if pair[2] == "train"]
test = [pair for pair in scored if pair[2] == "test"]
threshold = max(sorted({pair[0] for pair in train}), key=lambda score: figures(train, score)[0])
f1, precision, recall = figures(test, threshold)
print(f"nomenklatura logic-v2            P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}  (threshold {threshold:.3f})")
