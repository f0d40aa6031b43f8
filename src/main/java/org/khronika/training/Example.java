package org.khronika.training;

import java.util.List;
import java.util.Set;

/**
 * What a model is fitted to.
 *
 * @param features by name, each once
 * @param labels those that are right
 */
public record Example(List<String> features, Set<String> labels) {
    public Example {
        features = List.copyOf(features);
        labels = Set.copyOf(labels);
    }
}
