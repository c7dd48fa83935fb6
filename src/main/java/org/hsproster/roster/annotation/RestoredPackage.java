package org.hsproster.roster.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.hsproster.spreadsheet.xlsx.XlsxWorkbook;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.zip.ZipParts;

/**
 * The user's part of an annotated copy: without the sheets, columns, comments and names of the program. It is produced
 * while it is read, and never stored.
 */
final class RestoredPackage {

    private static final String CHART = "drawingml.chart+xml";
    private static final String PIVOT = "pivotCacheDefinition+xml";
    private static final String SHEET = "spreadsheetml.worksheet+xml";

    private final ZipParts parts;
    private final XlsxWorkbook workbook;
    private final Annotations own;
    private final MovedFormulas formulas;
    private final Map<String, RewrittenXml.Factory> changed = new HashMap<>();
    private final Set<Integer> unfiltered = new HashSet<>();

    private RestoredPackage(ZipParts parts, XlsxWorkbook workbook, Annotations own) {
        this.parts = parts;
        this.workbook = workbook;
        this.own = own;
        List<ColumnReferences> moved = new ArrayList<>();
        own.columns()
                .forEach((sheet, columns) -> moved.add(
                        new ColumnReferences(workbook.sheets().get(sheet).name(), columns.shift())));
        moved.removeIf(each -> each.shift().isNone());
        this.formulas = new MovedFormulas(List.copyOf(moved));
    }

    static ZipParts of(ZipParts parts, XlsxWorkbook workbook, Annotations own)
            throws IOException, InvalidFormatException {
        return new RestoredPackage(parts, workbook, own).restored();
    }

    private ZipParts restored() throws IOException, InvalidFormatException {
        for (Map.Entry<Integer, AnnotatedColumns> each : own.columns().entrySet()) {
            restore(workbook.sheets().get(each.getKey()), each.getValue());
        }
        if (!formulas.moved().isEmpty()) {
            for (PackagePart part : workbook.part().getPackage().getParts()) {
                if (part.getContentType().endsWith(CHART)
                        || part.getContentType().endsWith(PIVOT)
                        || part.getContentType().endsWith(SHEET)) {
                    changed.putIfAbsent(key(part), formulas::elsewhere);
                }
            }
        }
        Set<Integer> removed = tabs(own.reports().keySet());
        Set<Integer> kept = tabs(Set.copyOf(own.snapshots()));
        changed.put(key(workbook.part()), () -> new RestoredWorkbook(removed, kept, unfiltered, formulas));
        Set<String> sheets = own.reports().keySet().stream()
                .map(sheet -> key(workbook.sheets().get(sheet).part()))
                .collect(Collectors.toSet());
        RestoredRelationships relationships = new RestoredRelationships(workbook.part(), sheets);
        changed.put(ZipParts.relationshipsOf(key(workbook.part())), () -> relationships);
        return parts.rewritten(changed, unreferenced(sheets));
    }

    private void restore(XlsxWorkbook.Sheet sheet, AnnotatedColumns columns)
            throws IOException, InvalidFormatException {
        String key = key(sheet.part());
        Optional<WidenedFilter> filter = WidenedFilter.of(parts.content(key), columns);
        filter.ifPresent(each -> unfiltered.add(sheet.tab()));
        changed.put(key, () -> new RestoredSheet(sheet.name(), columns, filter, formulas));
        ColumnReferences moved = new ColumnReferences(sheet.name(), columns.shift());
        ProgramComments comments = new ProgramComments(Set.of(), Set.of());
        for (PackagePart part : related(sheet.part(), "/comments")) {
            comments = ProgramComments.of(parts.content(key(part)));
            changed.put(key(part), comments.texts(moved));
        }
        for (PackagePart part : related(sheet.part(), "/vmlDrawing")) {
            changed.put(key(part), comments.boxes(parts.content(key(part)), columns.shift()));
        }
        for (PackagePart part : related(sheet.part(), "/table")) {
            String table = key(part);
            if (RestoredTable.of(parts.content(table), columns).isPresent()) {
                changed.put(
                        table,
                        () -> RestoredTable.of(parts.content(table), columns).orElseThrow());
            }
        }
    }

    private static List<PackagePart> related(PackagePart part, String type) throws InvalidFormatException {
        List<PackagePart> found = new ArrayList<>();
        for (PackageRelationship each :
                part.isRelationshipPart() ? List.<PackageRelationship>of() : part.getRelationships()) {
            if (each.getRelationshipType().endsWith(type) && each.getTargetMode() != TargetMode.EXTERNAL) {
                Optional.ofNullable(part.getRelatedPart(each)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Set<Integer> tabs(Set<Integer> sheets) {
        return sheets.stream().map(sheet -> workbook.sheets().get(sheet).tab()).collect(Collectors.toSet());
    }

    /** Returns the parts that nothing refers to once these sheets are removed. */
    private Set<String> unreferenced(Set<String> sheets) throws InvalidFormatException {
        Set<String> all = reached(Set.of());
        all.removeAll(reached(sheets));
        Set<String> unreferenced = new HashSet<>(all);
        all.forEach(part -> unreferenced.add(ZipParts.relationshipsOf(part)));
        return unreferenced;
    }

    private Set<String> reached(Set<String> passedOver) throws InvalidFormatException {
        Set<String> reached = new HashSet<>();
        reach(workbook.part(), passedOver, reached);
        return reached;
    }

    private static void reach(PackagePart from, Set<String> passedOver, Set<String> reached)
            throws InvalidFormatException {
        for (PackagePart part : related(from, "")) {
            if (!passedOver.contains(key(part)) && reached.add(key(part))) {
                reach(part, passedOver, reached);
            }
        }
    }

    private static String key(PackagePart part) {
        return ZipParts.key(part.getPartName().getName());
    }
}
