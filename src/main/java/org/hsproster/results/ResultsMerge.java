package org.hsproster.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one results document of those of several rosters. */
public final class ResultsMerge {

    private static final List<String> LISTS = List.of("employees", "inputs");

    private ResultsMerge() {}

    /**
     * Writes {@code target} from the documents {@code parts}, which are of one run.
     *
     * @param unreadable why other rosters of the run are not among them; told under {@code problems}
     */
    public static void merge(List<Path> parts, List<LocatedFinding> unreadable, Texts texts, Path target)
            throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode merged = (ObjectNode) mapper.readTree(parts.get(0));
        for (Path part : parts.subList(1, parts.size())) {
            add(mapper.readTree(part), merged);
        }
        EmployeeResults results = new EmployeeResults(texts);
        ArrayNode problems = (ArrayNode) merged.get("problems");
        unreadable.forEach(finding -> problems.add(mapper.valueToTree(results.problem(finding))));
        mapper.writerWithDefaultPrettyPrinter().writeValue(target, merged);
    }

    /** What is to be said of the employers table is the same in every part, and said once. */
    private static void addProblems(JsonNode part, ArrayNode merged) {
        Set<JsonNode> known = merged.valueStream().collect(Collectors.toSet());
        Set<String> rosters = part.get("inputs")
                .valueStream()
                .map(input -> input.get("file").asString())
                .collect(Collectors.toSet());
        part.get("problems")
                .valueStream()
                .filter(problem -> rosters.contains(problem.get("file").asString()) || !known.contains(problem))
                .forEach(merged::add);
    }

    private static void add(JsonNode part, ObjectNode merged) {
        for (String list : LISTS) {
            ((ArrayNode) merged.get(list)).addAll((ArrayNode) part.get(list));
        }
        addProblems(part, (ArrayNode) merged.get("problems"));
        ObjectNode summary = (ObjectNode) merged.get("summary");
        JsonNode other = part.get("summary");
        summary.put("rows", summary.get("rows").asInt() + other.get("rows").asInt());
        Map<String, Integer> outlooks = new TreeMap<>();
        summary.get("outlooks")
                .properties()
                .forEach(each -> outlooks.put(each.getKey(), each.getValue().asInt()));
        other.get("outlooks")
                .properties()
                .forEach(each -> outlooks.merge(each.getKey(), each.getValue().asInt(), Integer::sum));
        ObjectNode counts = summary.putObject("outlooks");
        outlooks.forEach(counts::put);
    }
}
