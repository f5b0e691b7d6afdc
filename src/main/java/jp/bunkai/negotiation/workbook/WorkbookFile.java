package jp.bunkai.negotiation.workbook;

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
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Opens an uploaded workbook, after the guard has looked at it, and reads its sheets as plain cells. */
public final class WorkbookFile {

    private WorkbookFile() {
    }

    /** All sheets in their order, hidden ones included; a problem for a file that cannot be read. */
    static List<CellSheet> sheets(byte[] file) {
        return sheets(file, CellBudget.ofLetter());
    }

    /** The same within a budget of the caller's. */
    public static List<CellSheet> sheets(byte[] file, CellBudget budget) {
        PackageGuard.check(file, PackageKind.WORKBOOK).ifPresent(refusal -> {
            throw refusal.problem("/file");
        });
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader workbook = new XSSFReader(opened);
            SharedTexts texts = new SharedTexts(budget);
            for (PackagePart part : opened.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
                parse(part.getInputStream(), texts);
            }
            XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) workbook.getSheetsData();
            List<CellSheet> sheets = new ArrayList<>();
            while (parts.hasNext()) {
                InputStream part = parts.next();
                CellSheet sheet = new CellSheet(parts.getSheetName());
                parse(part, new SheetParser(sheet, texts, budget));
                sheets.add(sheet);
            }
            return sheets;
        } catch (CellBudget.Spent e) {
            throw unreadable("too-many-cells", "セルの数が多すぎます。書き出したブックに記入したものをお送りください。",
                    "There are too many cells. Send the workbook that was exported to be filled.");
        } catch (IOException | SAXException | OpenXML4JException | OpenXML4JRuntimeException | ParserConfigurationException
                | IllegalArgumentException e) {
            throw unreadable("damaged", "ファイルの構造が壊れています。Excelで開き直して保存してください。",
                    "The structure of the file is damaged. Open it in Excel and save it again.");
        }
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        }
    }

    private static ProblemException unreadable(String code, String ja, String en) {
        return ProblemException.of(ProblemType.NOT_PROCESSABLE).at("/file", code, ja, en);
    }
}
