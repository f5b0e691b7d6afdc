package jp.bunkai.negotiation.workbook;

import jp.bunkai.negotiation.inquiry.InquiryLetter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What every sheet of the workbook has alike: frozen header, protection without a password, and A4 landscape on paper. */
public final class Layout {

    private static final float POINTS_OF_A_LINE = 14.5f;
    /** The greatest height that Excel knows. */
    private static final float MOST_POINTS = 409;

    private Layout() {
    }

    /** Freezes the first columns and the rows down to the header, which is repeated on paper. */
    static void finish(XSSFSheet sheet, int frozenColumns, int header, InquiryLetter letter) {
        sheet.createFreezePane(frozenColumns, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        protect(sheet);
        paper(sheet, letter);
    }

    /**
     * The height of a row whose fullest cell wraps into so many lines. Excel would find it by itself; other programs, and paper, would
     * cut the text off.
     */
    public static float height(int lines) {
        return Math.min(MOST_POINTS, Math.max(2, lines) * POINTS_OF_A_LINE + 4);
    }

    /** Into how many lines a text wraps in a column of this width, rather one too many. */
    public static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n")) {
            // A full-width character takes the place of two.
            int halves = paragraph.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
            lines += 1 + halves / (width - 2);
        }
        return lines;
    }

    /** Keeps what was asked from being overwritten by mistake; widths, heights and filters stay free. */
    public static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
    }

    static void paper(XSSFSheet sheet, InquiryLetter letter) {
        paper(sheet, letter.dossier(), letter.addressee(), 1);
    }

    /** A4 landscape, so many pages wide, with these words at the head of each. */
    public static void paper(XSSFSheet sheet, String left, String right, int pagesWide) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) pagesWide);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        // In a page header an ampersand begins a code; doubled it is itself.
        sheet.getHeader().setLeft(left.replace("&", "&&"));
        sheet.getHeader().setRight(right.replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
    }
}
