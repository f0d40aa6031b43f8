package org.khronika.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Fits one logistic regression a label (L2-regularised, trust region Newton: Fan et al., LIBLINEAR, JMLR 9, 2008). An example's
 * features weigh the same and have length one together. The same examples in the same order give the same weights.
 */
public final class WordModelFit {
    private static final double EPSILON = 0.01;
    /**
     * What the words say is one voice beside the cues, whose scores decide at 1: their log odds, counted from {@link #CENTRE}, weigh so much.
     * Both were chosen on labelled reports that the model was not fitted to; near values do as well.
     */
    private static final double SHARE = 0.4;

    private static final double CENTRE = -1.5;

    private final Settings settings;

    /**
     * How a model is fitted.
     *
     * @param cost what a mistake costs beside the size of the weights; more follows the examples closer
     * @param rarest features of fewer examples are left out
     * @param most so many features are kept, those with the largest weights
     * @param smallest smaller weights are left out
     */
    public record Settings(double cost, int rarest, int most, double smallest) {
        /** As the frozen tables were fitted. */
        public static final Settings USUAL = new Settings(30, 3, 8000, 0.1);
    }

    public WordModelFit(Settings settings) {
        this.settings = settings;
        Linear.disableDebugOutput();
    }

    /** The weights by which the examples' labels are told from their features. */
    public Weights fit(List<Example> examples) {
        SortedSet<String> labels = new TreeSet<>();
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            labels.addAll(example.labels());
            example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        List<String> features = counts.entrySet().stream()
                .filter(count -> count.getValue() >= settings.rarest())
                .map(Map.Entry::getKey)
                .toList();
        List<String> names = List.copyOf(labels);
        List<String> kept = strongest(features, solve(examples, names, features));
        double[][] solved = solve(examples, names, kept);
        double[] bias = new double[names.size()];
        double[][] values = new double[kept.size()][names.size()];
        for (int label = 0; label < bias.length; label++) {
            bias[label] = SHARE * (solved[label][kept.size()] - CENTRE);
            for (int feature = 0; feature < values.length; feature++) {
                double weight = SHARE * solved[label][feature];
                values[feature][label] = Math.abs(weight) < settings.smallest() ? 0 : weight;
            }
        }
        return new Weights(examples.size(), names, bias, kept, values);
    }

    private List<String> strongest(List<String> features, double[][] solved) {
        double[] sizes = new double[features.size()];
        for (double[] weights : solved) {
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] += weights[i] * weights[i];
            }
        }
        return IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -sizes[i]).thenComparing(features::get))
                .limit(settings.most())
                .map(features::get)
                .sorted()
                .toList();
    }

    /** Weights by label and feature, the bias behind them. */
    private double[][] solve(List<Example> examples, List<String> labels, List<String> features) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String feature : features) {
            numbers.put(feature, numbers.size() + 1);
        }
        Feature[][] rows = new Feature[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(examples.get(i), numbers, features.size() + 1);
        }
        double[][] solved = new double[labels.size()][];
        for (int label = 0; label < solved.length; label++) {
            double[] wanted = new double[rows.length];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = examples.get(i).labels().contains(labels.get(label)) ? 1 : -1;
            }
            solved[label] = solve(rows, wanted, features.size() + 1);
        }
        return solved;
    }

    private double[] solve(Feature[][] rows, double[] wanted, int size) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = size;
        problem.x = rows;
        problem.y = wanted;
        problem.bias = 1;
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, settings.cost(), EPSILON));
        double[] weights = model.getFeatureWeights();
        if (model.getLabels()[0] < 0) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = -weights[i];
            }
        }
        return weights;
    }

    private static Feature[] row(Example example, Map<String, Integer> numbers, int bias) {
        List<Integer> found = new ArrayList<>();
        for (String feature : example.features()) {
            Integer number = numbers.get(feature);
            if (number != null) {
                found.add(number);
            }
        }
        found.sort(Comparator.naturalOrder());
        double value = 1 / Math.sqrt(Math.max(1, found.size()));
        Feature[] row = new Feature[found.size() + 1];
        for (int i = 0; i < found.size(); i++) {
            row[i] = new FeatureNode(found.get(i), value);
        }
        row[found.size()] = new FeatureNode(bias, 1);
        return row;
    }
}
