package org.khronika.evaluation;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation as JSON: a member a measure, and the mistakes by field under "errors". */
public final class EvaluationJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EvaluationJson() {}

    /** The document, indented. */
    public static String of(Evaluation evaluation) {
        ObjectNode document = MAPPER.createObjectNode();
        for (Measure measure : evaluation.measures()) {
            ObjectNode node = figures(document.putObject(measure.name()), measure.figures());
            node.put(measure.counted(), measure.count());
            figures(node.putObject("low"), measure.low());
            figures(node.putObject("high"), measure.high());
        }
        ObjectNode errors = document.putObject("errors");
        Map<String, ArrayNode> byField = evaluation.mistakes().stream()
                .map(Mistake::field)
                .distinct()
                .collect(Collectors.toMap(field -> field, errors::putArray));
        for (Mistake mistake : evaluation.mistakes()) {
            ObjectNode node = byField.get(mistake.field()).addObject();
            node.put("where", mistake.where());
            node.put("entry_id", mistake.entryId());
            node.put("context", mistake.context());
            mistake.missed().forEach(node.putArray("missed")::add);
            mistake.extra().forEach(node.putArray("extra")::add);
        }
        return document.toPrettyString() + "\n";
    }

    private static ObjectNode figures(ObjectNode node, Figures figures) {
        node.put("precision", Figures.rounded(figures.precision()).doubleValue());
        node.put("recall", Figures.rounded(figures.recall()).doubleValue());
        node.put("f1", Figures.rounded(figures.f1()).doubleValue());
        return node;
    }
}
