package jp.bunkai.platform.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Opens an uploaded workbook, after the guard has looked at it, and reads its sheets as plain cells. */
public final class WorkbookFile {

    private final OPCPackage opened;
    private final CellBudget budget;
    private final SharedTexts texts;
    private final StruckStyles styles;
    private final List<CellSheet> sheets = new ArrayList<>();
    private final List<Workbook.Broken> broken = new ArrayList<>();
    private int number;

    private WorkbookFile(OPCPackage opened, CellBudget budget) {
        this.opened = opened;
        this.budget = budget;
        this.texts = new SharedTexts(budget);
        this.styles = new StruckStyles(budget);
    }

    /** All sheets in their order, hidden ones included; a problem for a file of which any sheet cannot be read. */
    public static List<CellSheet> sheets(byte[] file, CellBudget budget) {
        Workbook workbook = read(file, budget);
        if (!workbook.broken().isEmpty()) {
            throw damaged();
        }
        return workbook.sheets();
    }

    /** The sheets that can be read and the names of those that cannot; a problem for a file that is refused as a whole. */
    public static Workbook read(byte[] file, CellBudget budget) {
        PackageGuard.check(file, PackageKind.WORKBOOK).ifPresent(refusal -> {
            throw refusal.problem("/file");
        });
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return new WorkbookFile(opened, budget).read();
        } catch (IOException | SAXException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private Workbook read() throws IOException, SAXException, OpenXML4JException {
        try {
            return workbook();
        } catch (CellBudget.Spent e) {
            String ja = number == 0 ? "" : "（" + number + "番目のシートまで読んだところ）";
            String en = number == 0 ? "" : " (seen while reading sheet " + number + ")";
            throw unreadable("too-many-cells", "セル、行またはシートの数が多すぎます" + ja + "。使っていない行・列・シートを削除して保存し直してください。",
                    "There are too many cells, rows or sheets" + en + ". Delete the rows, columns and sheets that are not used, and save it again.");
        }
    }

    private Workbook workbook() throws IOException, SAXException, OpenXML4JException {
        List<PackagePart> main = opened.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType());
        if (main.size() != 1) {
            throw new SAXException("there is not one workbook in the file");
        }
        Outline outline = new Outline(budget);
        parse(main.get(0), outline);
        for (PackagePart part : opened.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            parse(part, texts);
        }
        for (PackagePart part : opened.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
            parse(part, styles);
        }
        for (Outline.Entry entry : outline.sheets()) {
            number++;
            sheet(main.get(0), entry);
        }
        return new Workbook(sheets, broken, outline.from1904());
    }

    private void sheet(PackagePart main, Outline.Entry entry) throws CellBudget.Spent {
        try {
            PackageRelationship relation = main.getRelationship(entry.relation());
            if (relation == null) {
                throw new SAXException("a sheet has no cells of its own");
            }
            PackagePart part = main.getRelatedPart(relation);
            if (!part.getContentType().equals(XSSFRelation.WORKSHEET.getContentType())) {
                // A sheet that holds nothing but a chart.
                return;
            }
            CellSheet sheet = new CellSheet(entry.name(), entry.hidden());
            parse(part, new SheetParser(sheet, texts, styles, budget));
            for (PackageRelationship drawing : part.getRelationships()) {
                if (drawing.getRelationshipType().endsWith("/drawing")) {
                    parse(part.getRelatedPart(drawing), new Shapes(sheet, budget));
                }
            }
            sheets.add(sheet);
        } catch (CellBudget.Spent e) {
            throw e;
        } catch (IOException | SAXException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            broken.add(new Workbook.Broken(entry.name(), number));
        }
    }

    private static void parse(PackagePart part, DefaultHandler handler) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            // What is damaged is told to the sender; POI's own handler would write it to the log.
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser does not work", e);
        }
    }

    private static ProblemException damaged() {
        return unreadable("damaged", "ファイルの構造が壊れています。Excelで開き直して保存してください。",
                "The structure of the file is damaged. Open it in Excel and save it again.");
    }

    private static ProblemException unreadable(String code, String ja, String en) {
        return ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", code, ja, en);
    }
}
