package org.hsproster.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hsproster.comparison.ComparisonBasis;
import org.hsproster.comparison.FactChange;
import org.hsproster.comparison.FactsSet;
import org.hsproster.comparison.FlagLost;
import org.hsproster.comparison.RaiseByPercent;
import org.hsproster.comparison.RaiseByYen;
import org.hsproster.comparison.RosterComparison;
import org.hsproster.comparison.Scope;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.rulebook.Rulebook;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the document of a comparison, roster by roster. Its keys are those of the published schema. */
public final class ComparisonWriter implements Closeable {

    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator json;
    private final Texts texts;
    private final ComparisonResults results;

    private ComparisonWriter(JsonGenerator json, Texts texts) {
        this.json = json;
        this.texts = texts;
        this.results = new ComparisonResults(texts);
    }

    /** Begins the document in {@code file}, and replaces existing content. */
    public static ComparisonWriter open(Path file, ComparisonBasis basis, Texts texts) throws IOException {
        JsonGenerator json =
                JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(Files.newOutputStream(file));
        ComparisonWriter writer = new ComparisonWriter(json, texts);
        writer.begin(basis);
        return writer;
    }

    private void begin(ComparisonBasis basis) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        json.writeStringProperty("asOf", basis.asOf().toString());
        json.writeObjectPropertyStart("rules");
        json.writePOJOProperty("before", rules(basis.rulesBefore()));
        json.writePOJOProperty("after", rules(basis.rulesAfter()));
        json.writeEndObject();
        json.writeArrayPropertyStart("changes");
        basis.changes().changes().forEach(this::write);
        json.writeEndArray();
        write(basis.changes().scope());
        json.writeArrayPropertyStart("rosters");
    }

    private static Map<String, String> rules(Rulebook rulebook) {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("id", rulebook.id());
        rules.put("fingerprint", rulebook.fingerprint());
        return rules;
    }

    private void write(FactChange change) {
        if (change instanceof RaiseByPercent raise) {
            json.writePOJO(Map.of("raisePercent", raise.percent()));
        } else if (change instanceof RaiseByYen raise) {
            json.writePOJO(Map.of("raiseYen", raise.yen()));
        } else if (change instanceof FlagLost lost) {
            json.writePOJO(Map.of("lose", lost.flag().id()));
        } else if (change instanceof FactsSet set) {
            json.writePOJO(Map.of("set", set.entered().texts()));
        }
    }

    private void write(Scope scope) {
        json.writeObjectPropertyStart("scope");
        json.writePOJOProperty("departments", scope.departments());
        json.writePOJOProperty("employers", scope.employers());
        json.writePOJOProperty(
                "statusesOfResidence", scope.statuses().stream().map(Enum::name).toList());
        json.writeEndObject();
    }

    /**
     * Adds a roster.
     *
     * @param sha256 hash of its file
     */
    public void add(String file, String sha256, RosterComparison comparison) {
        json.writePOJO(results.of(file, sha256, comparison));
    }

    /**
     * Ends the document.
     *
     * @param missing why other rosters of the request are not in it
     */
    public void finish(List<LocatedFinding> missing) {
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        EmployeeResults problems = new EmployeeResults(texts);
        missing.stream().map(problems::problem).forEach(json::writePOJO);
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.close();
    }
}
