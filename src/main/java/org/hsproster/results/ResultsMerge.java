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

/** Merges the results documents of several rosters. */
public final class ResultsMerge {

    private static final List<String> LISTS = List.of("employees", "inputs");

    private ResultsMerge() {}

    /**
     * Merges the documents {@code parts} of one request into {@code target}.
     *
     * @param unreadable why other rosters of the request are missing; added to {@code problems}
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

    /** Adds the problems of a part. Those of the employers table are the same in every part, and added once. */
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

    private static void addNew(JsonNode part, ArrayNode merged) {
        Set<JsonNode> known = merged.valueStream().collect(Collectors.toSet());
        part.valueStream().filter(each -> !known.contains(each)).forEach(merged::add);
    }

    private static void add(JsonNode part, ObjectNode merged) {
        for (String list : LISTS) {
            ((ArrayNode) merged.get(list)).addAll((ArrayNode) part.get(list));
        }
        addProblems(part, (ArrayNode) merged.get("problems"));
        addNew(part.get("papers"), (ArrayNode) merged.get("papers"));
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
        JsonMapper mapper = JsonMapper.shared();
        FeesResult fees = mapper.treeToValue(summary.get("fees"), FeesResult.class)
                .plus(mapper.treeToValue(other.get("fees"), FeesResult.class));
        summary.set("fees", mapper.valueToTree(fees));
    }
}
