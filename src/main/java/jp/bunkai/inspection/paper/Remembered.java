package jp.bunkai.inspection.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Takes out of a workbook what remembers cells beside the cells: pivot tables with their caches, what charts remember of the cells they draw, and
 * comments with who wrote them. Each would still say what stood in an answer that nobody confirmed, or in a sheet that was left out.
 */
final class Remembered {

    private static final Set<String> GONE = Set.of("pivotTable", "pivotCacheDefinition", "pivotCacheRecords", "threadedComment", "person");
    /** They hang on what goes, and Excel calls a file damaged that has the one without the other. */
    private static final Set<String> HANGING = Set.of("slicer", "slicerCache", "timeline", "timelineCache");
    private static final Pattern CACHE = Pattern.compile("<((?:\\w+:)?(?:strCache|numCache|multiLvlStrCache))[\\s>].*?</\\1\\s*>", Pattern.DOTALL);
    private static final int NAMED = 20;

    private Remembered() {
    }

    /** The workbook without its caches; what went is told in words of people. */
    static XSSFWorkbook open(byte[] workbook, List<String> told) throws IOException {
        try {
            OPCPackage whole = OPCPackage.open(new ByteArrayInputStream(workbook));
            Set<PackagePartName> gone = new TreeSet<>();
            boolean pivots = false;
            for (PackagePart part : List.copyOf(whole.getParts())) {
                if (part.isRelationshipPart()) {
                    continue;
                }
                List<PackageRelationship> dead = new ArrayList<>();
                for (PackageRelationship to : part.getRelationships()) {
                    String type = to.getRelationshipType().substring(to.getRelationshipType().lastIndexOf('/') + 1);
                    if (HANGING.contains(type)) {
                        throw new UnwritableWorkbook("A slicer hangs on what has to go");
                    }
                    if (GONE.contains(type) && to.getTargetMode() == TargetMode.INTERNAL) {
                        dead.add(to);
                        gone.add(PackagingURIHelper.createPartName(to.getTargetURI()));
                        pivots |= type.equals("pivotTable");
                    }
                }
                dead.forEach(to -> part.removeRelationship(to.getId()));
                if (part.getPartName().getName().startsWith("/xl/charts/") && part.getContentType().endsWith("chart+xml")) {
                    forget(part);
                }
            }
            gone.stream().filter(whole::containPart).forEach(whole::removePart);
            XSSFWorkbook copy = new XSSFWorkbook(whole);
            if (copy.getCTWorkbook().isSetPivotCaches()) {
                copy.getCTWorkbook().unsetPivotCaches();
            }
            if (pivots) {
                told.add("ピボットテーブル（集計の元の値を保持しているため）");
            }
            return copy;
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** A chart draws what stands in its cells; what stood there once it need not know. */
    private static void forget(PackagePart chart) throws IOException {
        String xml;
        try (InputStream in = chart.getInputStream()) {
            xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String without = CACHE.matcher(xml).replaceAll("");
        if (!without.equals(xml)) {
            try (OutputStream out = chart.getOutputStream()) {
                out.write(without.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Takes out all comments of a sheet and the names of who wrote them. */
    static void uncomment(XSSFSheet sheet, List<String> told) {
        List<String> cells = new ArrayList<>();
        new ArrayList<>(sheet.getCellComments().keySet()).forEach(address -> {
            remove(sheet, address.getRow(), address.getColumn());
            cells.add(address.formatAsString());
        });
        sheet.getRelations().stream().filter(CommentsTable.class::isInstance).map(CommentsTable.class::cast)
                .forEach(table -> table.getCTComments().getAuthors().setAuthorArray(new String[] {""}));
        if (!cells.isEmpty()) {
            String named = String.join("、", cells.subList(0, Math.min(NAMED, cells.size())));
            told.add(sheet.getSheetName() + " " + named + (cells.size() > NAMED ? " ほか" + (cells.size() - NAMED) + "件" : "") + " のコメント");
        }
    }

    private static void remove(XSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.removeCellComment();
    }
}
