package org.khronika.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a YAML file, read strictly: every key must be known, every value of its kind; a fault is told with its line. */
final class YamlMapping {
    private final Path file;
    private final String path;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMapping(Path file, String path, Node node) {
        this.file = file;
        this.path = path;
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, (path.isEmpty() ? "the file" : "'" + path + "'") + " is to have keys and values");
        }
        for (NodeTuple pair : mapping.getValue()) {
            String key = scalar(pair.getKeyNode(), "a key");
            if (values.put(key, pair.getValueNode()) != null) {
                throw fault(pair.getKeyNode(), "'" + named(key) + "' is there twice");
            }
        }
    }

    /**
     * Reads a file.
     *
     * @throws RunException where it is no YAML, or holds no mapping
     */
    static YamlMapping read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node node = new Yaml(new LoaderOptions()).compose(reader);
            if (node == null) {
                throw new RunException("The job file " + file + " is empty.");
            }
            return new YamlMapping(file, "", node);
        } catch (YAMLException e) {
            throw new RunException("The job file " + file + " cannot be understood: " + e.getMessage(), e);
        }
    }

    /** @throws RunException where there is a key that is none of these */
    void requireOnly(Set<String> known) {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw fault(value, "'" + named(key) + "' is not known here; there are " + String.join(", ", known));
            }
        });
    }

    /** Its keys, in the order of the file. */
    Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    Optional<String> text(String key) {
        return value(key).map(node -> scalar(node, "'" + named(key) + "'"));
    }

    Optional<Path> path(String key) {
        return value(key).map(node -> path(node, key));
    }

    /** One path, or a list of paths. */
    List<Path> paths(String key) {
        Optional<Node> node = value(key);
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            List<Path> paths = new ArrayList<>();
            list.getValue().forEach(item -> paths.add(path(item, key)));
            return paths;
        }
        return node.map(one -> List.of(path(one, key))).orElse(List.of());
    }

    /** A whole number from a least to a most. */
    Optional<Long> whole(String key, long least, long most) {
        Optional<Long> whole = number(key, Long::valueOf, "a whole number");
        if (whole.isPresent() && (whole.get() < least || whole.get() > most)) {
            throw fault(values.get(key), "'" + named(key) + ": " + whole.get() + "' may be " + least + " to " + most);
        }
        return whole;
    }

    /** A number from 0 to a most. */
    Optional<Double> share(String key, double most) {
        Optional<Double> share = number(key, Double::valueOf, "a number");
        if (share.isPresent() && !(share.get() >= 0 && share.get() <= most)) {
            throw fault(values.get(key), "'" + named(key) + "' may be 0 to " + most + ", not " + share.get());
        }
        return share;
    }

    Optional<YamlMapping> mapping(String key) {
        return value(key).map(node -> new YamlMapping(file, named(key), node));
    }

    private <T> Optional<T> number(String key, Function<String, T> parse, String kind) {
        return text(key).map(text -> {
            try {
                return parse.apply(text);
            } catch (NumberFormatException e) {
                throw fault(values.get(key), "'" + named(key) + "' is to be " + kind + ", not '" + text + "'");
            }
        });
    }

    /** A key without a value is a key left out. */
    private Optional<Node> value(String key) {
        Node node = values.get(key);
        return node == null || node.getTag().equals(Tag.NULL) ? Optional.empty() : Optional.of(node);
    }

    private Path path(Node node, String key) {
        try {
            return Path.of(scalar(node, "'" + named(key) + "'"));
        } catch (InvalidPathException e) {
            throw fault(node, JobDefinition.reason(e));
        }
    }

    private String scalar(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(node, what + " is to be one value");
    }

    private String named(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private RunException fault(Node node, String reason) {
        return new RunException("The job file " + file + " cannot be understood: line "
                + (node.getStartMark().getLine() + 1) + ": " + reason + ".");
    }
}
