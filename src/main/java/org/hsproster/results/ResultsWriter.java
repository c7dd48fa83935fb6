package org.hsproster.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.RunSummary;
import org.hsproster.report.run.SheetNotes;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the results document entry by entry, so that memory does not limit its size. Its keys are those of the
 * published schema and never change.
 */
public final class ResultsWriter implements Closeable {

    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator json;
    private final ResultsHead head;
    private final Texts texts;
    private final EmployeeResults results;
    private final SheetNotes notes = new SheetNotes();
    private final FeeBudget fees = new FeeBudget();
    private final PaperTexts papers;
    private final List<EmployeeResult.Problem> problems = new ArrayList<>();

    private ResultsWriter(JsonGenerator json, ResultsHead head, Texts texts) {
        this.json = json;
        this.head = head;
        this.texts = texts;
        this.results = new EmployeeResults(texts);
        this.papers = new PaperTexts(texts.locale());
    }

    /** Begins the document in {@code file}, and replaces existing content. */
    public static ResultsWriter open(Path file, ResultsHead head, Texts texts) throws IOException {
        JsonGenerator json =
                JsonMapper.shared().writer().with(new ResultsLayout()).createGenerator(Files.newOutputStream(file));
        ResultsWriter writer = new ResultsWriter(json, head, texts);
        writer.begin();
        return writer;
    }

    private void begin() {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        json.writeStringProperty("asOf", head.asOf().toString());
        json.writePOJOProperty("program", head.program());
        json.writePOJOProperty("rules", head.rules());
        json.writePOJOProperty("stages", head.reminders().days());
        json.writePOJOProperty("files", head.files());
        json.writeArrayPropertyStart("employees");
    }

    /** Adds a person. Must be called in the order of the roster. */
    public void add(AssessedEntry entry) {
        EmployeeResult result = results.of(entry, CaseResult.of(entry.assessment(), head.reminders(), head.asOf()));
        json.writePOJO(result);
        fees.add(entry);
        papers.add(entry.assessment().papers());
        problems.addAll(result.findings());
        entry.findings().forEach(notes::add);
    }

    /**
     * Ends the document.
     *
     * @param others findings about sheets and columns
     */
    public void finish(List<InputSheet> sheets, List<LocatedFinding> others, RunSummary summary) {
        json.writeEndArray();
        json.writeArrayPropertyStart("inputs");
        others.forEach(notes::add);
        sheets.forEach(sheet -> json.writePOJO(input(sheet)));
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("rows", summary.people());
        json.writePOJOProperty("outlooks", byName(summary.outlooks()));
        json.writePOJOProperty("fees", FeesResult.of(fees));
        json.writeEndObject();
        json.writeArrayPropertyStart("papers");
        papers.all().forEach(json::writePOJO);
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        others.stream().map(results::problem).forEach(json::writePOJO);
        problems.forEach(json::writePOJO);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Map<String, Integer> byName(Map<Outlook, Integer> outlooks) {
        Map<String, Integer> byName = new TreeMap<>();
        outlooks.forEach((outlook, people) -> byName.put(outlook.name(), people));
        return byName;
    }

    private InputResult input(InputSheet input) {
        RosterSheet sheet = input.sheet();
        Map<String, String> columns = new LinkedHashMap<>();
        sheet.columns().forEach((id, header) -> columns.put(id, header.header()));
        return new InputResult(
                input.role().name(),
                sheet.file().getFileName().toString(),
                input.sha256(),
                sheet.sheet().orElse(null),
                sheet.encoding().orElse(null),
                sheet.headerRow(),
                columns,
                sheet.ignoredColumns(),
                sheet.allColumns().stream().map(InputColumn::of).toList(),
                notes.assumptions(sheet, texts),
                notes.rowsLeftOut(sheet, texts));
    }

    @Override
    public void close() {
        json.close();
    }
}
