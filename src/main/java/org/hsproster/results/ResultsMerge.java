package org.hsproster.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.roster.LocatedFinding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one results document of those of several rosters. */
public final class ResultsMerge {

    private static final List<String> LISTS = List.of("employees", "inputs", "problems");

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
        EmployeeResults results = new EmployeeResults(new Sentences(texts), texts.locale());
        ArrayNode problems = (ArrayNode) merged.get("problems");
        unreadable.forEach(finding -> problems.add(mapper.valueToTree(results.problem(finding))));
        mapper.writerWithDefaultPrettyPrinter().writeValue(target, merged);
    }

    private static void add(JsonNode part, ObjectNode merged) {
        for (String list : LISTS) {
            ((ArrayNode) merged.get(list)).addAll((ArrayNode) part.get(list));
        }
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
