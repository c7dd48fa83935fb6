package org.hsproster.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges the results documents of several rosters, person by person, so that memory does not limit their size. */
public final class ResultsMerge {

    private static final String EMPLOYEES = "employees";

    /** Lists whose entries may be the same in several parts, such as the employers table or a paper. */
    private static final List<String> DISTINCT = List.of("files", "inputs", "papers");

    private ResultsMerge() {}

    /**
     * Merges the documents {@code parts} of one request into {@code target}.
     *
     * @param unreadable why other rosters of the request are missing; added to {@code problems}
     */
    public static void merge(List<Path> parts, List<LocatedFinding> unreadable, Texts texts, Path target)
            throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        List<ObjectNode> frames = new ArrayList<>();
        for (Path part : parts) {
            frames.add(frame(part));
        }
        ObjectNode merged = frames.get(0);
        frames.subList(1, frames.size()).forEach(frame -> add(frame, merged));
        EmployeeResults results = new EmployeeResults(texts);
        ArrayNode problems = (ArrayNode) merged.get("problems");
        unreadable.forEach(finding -> problems.add(mapper.valueToTree(results.problem(finding))));
        try (JsonGenerator json =
                mapper.writer().with(new ResultsLayout()).createGenerator(Files.newOutputStream(target))) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> entry : merged.properties()) {
                if (entry.getKey().equals(EMPLOYEES)) {
                    copyPeople(parts, json);
                } else {
                    json.writePOJOProperty(entry.getKey(), entry.getValue());
                }
            }
            json.writeEndObject();
        }
    }

    /** Returns a document without its people. */
    private static ObjectNode frame(Path part) {
        ObjectNode frame = JsonMapper.shared().createObjectNode();
        try (JsonParser json = JsonMapper.shared().createParser(part)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                if (key.equals(EMPLOYEES)) {
                    json.skipChildren();
                    frame.putArray(key);
                } else {
                    frame.set(key, json.<JsonNode>readValueAsTree());
                }
            }
        }
        return frame;
    }

    private static void copyPeople(List<Path> parts, JsonGenerator target) {
        target.writeArrayPropertyStart(EMPLOYEES);
        for (Path part : parts) {
            try (JsonParser json = JsonMapper.shared().createParser(part)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.PROPERTY_NAME
                        && !json.currentName().equals(EMPLOYEES)) {
                    json.nextToken();
                    json.skipChildren();
                }
                json.nextToken();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    target.copyCurrentStructure(json);
                }
            }
        }
        target.writeEndArray();
    }

    /** Adds the problems of a part. Those of the employers table are the same in every part, and added once. */
    private static void addProblems(JsonNode part, ArrayNode merged) {
        Set<JsonNode> known = merged.valueStream().collect(Collectors.toSet());
        Set<String> rosters = part.get("inputs")
                .valueStream()
                .filter(input -> !input.get("role").asString().equals(InputSheet.Role.EMPLOYERS.name()))
                .map(input -> input.get("file").asString())
                .collect(Collectors.toSet());
        part.get("problems")
                .valueStream()
                .filter(problem -> rosters.contains(problem.get("file").asString()) || !known.contains(problem))
                .forEach(merged::add);
    }

    private static void addNew(JsonNode part, ArrayNode merged) {
        Set<JsonNode> known = merged.valueStream().collect(Collectors.toSet());
        part.valueStream().filter(entry -> !known.contains(entry)).forEach(merged::add);
    }

    private static void add(ObjectNode part, ObjectNode merged) {
        DISTINCT.forEach(list -> addNew(part.get(list), (ArrayNode) merged.get(list)));
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
        JsonMapper mapper = JsonMapper.shared();
        FeesResult fees = mapper.treeToValue(summary.get("fees"), FeesResult.class)
                .plus(mapper.treeToValue(other.get("fees"), FeesResult.class));
        summary.set("fees", mapper.valueToTree(fees));
    }
}
