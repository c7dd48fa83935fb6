package org.hsproster.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A rule file in which one thing is removed or moved: a version, a row, a condition, a key; a bound, the points, a
 * figure or a first day by one; a kind or an item; the form number. Texts, sources and the day of the last check stay,
 * and so do rows of equal points, whose order decides nothing.
 *
 * @param what is changed, and how
 */
public record ChangedFile(String file, String what, String yaml) {

    private static final Path FOLDER = Path.of("src/main/resources/rulebook");
    private static final List<String> CHANGED_KEYS = List.of("versions", "form_number");

    /** Returns all changes of a rule file. */
    public static List<ChangedFile> of(String file) {
        try {
            Node root = new Yaml().compose(new StringReader(Files.readString(FOLDER.resolve(file))));
            List<ChangedFile> changes = new ArrayList<>();
            for (NodeTuple each : ((MappingNode) root).getValue()) {
                if (CHANGED_KEYS.contains(text(each.getKeyNode()))) {
                    new Changes(file, root, changes).of(each, text(each.getKeyNode()));
                }
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the rulebook of the program with this file, read as one of its own.
     *
     * @throws RulebookException if its verification notices the change
     */
    public Rulebook read(Rulebook shipped) {
        Parameter changed = ParameterReader.read(file, new StringReader(yaml));
        List<Parameter> rules = shipped.parameters().stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList();
        ItemReferences.verify(Resources.text("index.txt").lines().toList(), rules);
        return shipped.with(rules, "changed");
    }

    @Override
    public String toString() {
        return file + ": " + what;
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }

    /** Changes the nodes of a file one by one, writes the file, and puts each back. */
    private record Changes(String file, Node root, List<ChangedFile> changes) {

        void of(NodeTuple tuple, String path) {
            Node value = tuple.getValueNode();
            if (value instanceof SequenceNode sequence) {
                ofElements(sequence.getValue(), path);
            } else if (value instanceof MappingNode mapping) {
                ofKeys(mapping.getValue(), path);
            }
        }

        private void ofElements(List<Node> elements, String path) {
            for (int i = 0; i < elements.size(); i++) {
                String where = path + " " + (i + 1);
                Node element = elements.remove(i);
                write(where + " removed");
                elements.add(i, element);
                if (i > 0 && !points(elements.get(i - 1)).equals(points(element))) {
                    elements.add(i - 1, elements.remove(i));
                    write(where + " moved up");
                    elements.add(i, elements.remove(i - 1));
                }
                ofKeys(((MappingNode) element).getValue(), where);
            }
        }

        private void ofKeys(List<NodeTuple> tuples, String path) {
            for (int i = 0; i < tuples.size(); i++) {
                NodeTuple tuple = tuples.get(i);
                String where = path + " " + text(tuple.getKeyNode());
                tuples.remove(i);
                write(where + " removed");
                for (String moved : moved(tuple)) {
                    ScalarNode value = (ScalarNode) tuple.getValueNode();
                    tuples.add(i, new NodeTuple(tuple.getKeyNode(), scalar(value, moved)));
                    write(where + " " + value.getValue() + " becomes " + moved);
                    tuples.remove(i);
                }
                tuples.add(i, tuple);
                of(tuple, where);
            }
        }

        private static List<String> moved(NodeTuple tuple) {
            return switch (text(tuple.getKeyNode())) {
                case "at_least", "above", "age_below", "points", "value" -> {
                    long number = Long.parseLong(text(tuple.getValueNode()).replace("_", ""));
                    yield List.of(Long.toString(number - 1), Long.toString(number + 1));
                }
                case "effective_from" -> {
                    LocalDate day = LocalDate.parse(text(tuple.getValueNode()));
                    yield List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
                }
                case "is", "only_with", "unless" -> List.of("other");
                default -> List.of();
            };
        }

        private static ScalarNode scalar(ScalarNode like, String value) {
            return new ScalarNode(
                    like.getTag(), value, like.getStartMark(), like.getEndMark(), DumperOptions.ScalarStyle.PLAIN);
        }

        private static String points(Node row) {
            return ((MappingNode) row)
                    .getValue().stream()
                            .filter(tuple -> text(tuple.getKeyNode()).equals("points"))
                            .map(tuple -> text(tuple.getValueNode()))
                            .findFirst()
                            .orElse(row.toString());
        }

        private void write(String what) {
            StringWriter yaml = new StringWriter();
            new Yaml().serialize(root, yaml);
            changes.add(new ChangedFile(file, what, yaml.toString()));
        }
    }
}
