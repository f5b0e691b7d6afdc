package jp.bunkai.annex.cost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.bunkai.annex.CostWording;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.platform.spreadsheet.written.BookLooks;
import jp.bunkai.platform.time.JapaneseDates;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cost sheet (費用一覧) as a workbook: one sheet of all lines and one of sums by vendor, whose formulas follow when the budget
 * office changes an amount. Amounts with and without tax are summed apart, and what cannot be added up is counted.
 */
public final class CostSheet {

    private static final String LINES = "明細";
    private static final List<String> HEADER = List.of("事業者", "行", "実施事項", "対象", "時", "費用区分", "負担者", "金額（円）", "単位", "税", "上限（円）",
            "契約", "月数", "年度額（円）");
    private static final int[] WIDTHS = {24, 9, 36, 28, 8, 10, 12, 13, 9, 7, 13, 26, 7, 15};
    private static final int HEADER_ROW = 3;

    private final XSSFWorkbook workbook;
    private final CostStyles styles;
    private final List<CostLine> lines;

    private CostSheet(XSSFWorkbook workbook, List<CostLine> lines) {
        this.workbook = workbook;
        this.styles = new CostStyles(workbook);
        this.lines = lines;
    }

    /** The workbook for a dossier and a fiscal year. */
    public static byte[] write(String dossier, FiscalYear year, LocalDate today, List<CostLine> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CostSheet sheet = new CostSheet(workbook, lines);
            String term = JapaneseDates.both(year.first()) + "から" + JapaneseDates.both(year.last()) + "まで";
            XSSFSheet sums = workbook.createSheet("集計");
            sheet.lines(dossier, term, today);
            sheet.sums(sums, dossier, term);
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lines(String dossier, String term, LocalDate today) {
        XSSFSheet sheet = workbook.createSheet(LINES);
        text(sheet, 0, 0, "費用一覧　" + dossier, styles.title);
        text(sheet, 1, 0, "対象年度：" + term + "　作成日：" + JapaneseDates.both(today), styles.plain);
        XSSFRow header = sheet.createRow(HEADER_ROW);
        for (int column = 0; column < HEADER.size(); column++) {
            cell(header, column, HEADER.get(column), styles.header);
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        for (int at = 0; at < lines.size(); at++) {
            line(sheet.createRow(HEADER_ROW + 1 + at), lines.get(at));
        }
        sheet.createFreezePane(3, HEADER_ROW + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, HEADER_ROW + Math.max(1, lines.size()), 0, HEADER.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, HEADER.size() - 1));
        BookLooks.printLandscape(sheet);
    }

    private void line(XSSFRow row, CostLine line) {
        cell(row, 0, line.vendorName(), styles.cell);
        cell(row, 1, line.duty() == null ? "独自" : line.duty(), styles.cell);
        cell(row, 2, line.title(), styles.cell);
        cell(row, 3, line.scope(), styles.cell);
        cell(row, 4, line.phase(), styles.cell);
        cell(row, 5, line.cost().costClass() == null ? "区分未記入" : CostWording.costClass(line.cost().costClass()), styles.cell);
        cell(row, 6, line.cost().payer() == null ? "" : CostWording.payer(line.cost().payer()), styles.cell);
        number(row, 7, line.cost().amount());
        cell(row, 8, line.cost().unit() == null ? "" : CostWording.per(line.cost().unit()), styles.cell);
        cell(row, 9, taxOf(line), styles.cell);
        number(row, 10, line.cost().upperLimit());
        cell(row, 11, line.contract() == null ? "" : line.contract(), styles.cell);
        number(row, 12, (long) line.months());
        number(row, 13, line.yearly());
    }

    /** Empty where there is no amount that could be with or without tax. */
    private static String taxOf(CostLine line) {
        if (line.cost().amount() == null) {
            return "";
        }
        Boolean included = line.cost().taxIncluded();
        if (included == null) {
            return "未記入";
        }
        return included ? "税込" : "税別";
    }

    private void sums(XSSFSheet sheet, String dossier, String term) {
        text(sheet, 0, 0, "年度費用の集計　" + dossier, styles.title);
        text(sheet, 1, 0, "対象年度：" + term, styles.plain);
        List<String> header = List.of("事業者", "年度額（税込）", "年度額（税別）", "年度額（税の別が未記入）", "足し合わせられない行", "未合意の行");
        XSSFRow names = sheet.createRow(HEADER_ROW);
        for (int column = 0; column < header.size(); column++) {
            cell(names, column, header.get(column), styles.header);
            sheet.setColumnWidth(column, (column == 0 ? 34 : 20) * 256);
        }
        List<String> vendors = lines.stream().map(CostLine::vendorName).distinct().collect(Collectors.toList());
        int first = HEADER_ROW + 1;
        for (int at = 0; at < vendors.size(); at++) {
            XSSFRow row = sheet.createRow(first + at);
            cell(row, 0, vendors.get(at), styles.cell);
            sums(row, vendors.get(at), "(" + column("A") + "=$A" + (first + at + 1) + ")");
        }
        XSSFRow total = sheet.createRow(first + vendors.size());
        cell(total, 0, "合計", styles.header);
        for (int column = 1; column < header.size(); column++) {
            String letter = String.valueOf((char) ('A' + column));
            long sum = 0;
            for (int at = 0; at < vendors.size(); at++) {
                sum += (long) sheet.getRow(first + at).getCell(column).getNumericCellValue();
            }
            formula(total, column, vendors.isEmpty() ? "0" : "SUM(" + letter + (first + 1) + ":" + letter + (first + vendors.size()) + ")",
                    sum);
        }
        text(sheet, first + vendors.size() + 2, 0,
                "1回・1時間あたりの金額と、金額のない行は足し合わせていません。一時金は、契約の始まる年度に数えます。", styles.plain);
        BookLooks.printLandscape(sheet);
    }

    /** Formulas compare and multiply instead of SUMIFS, to which a name that begins with = or holds * would be a pattern. */
    private void sums(XSSFRow row, String vendor, String mine) {
        List<CostLine> own = lines.stream().filter(line -> line.vendorName().equals(vendor)).toList();
        int column = 1;
        for (String tax : List.of("税込", "税別", "未記入")) {
            formula(row, column++, "SUMPRODUCT(" + mine + "*(" + column("J") + "=\"" + tax + "\")*" + column("N") + ")",
                    own.stream().filter(line -> line.yearly() != null && tax.equals(taxOf(line))).mapToLong(CostLine::yearly).sum());
        }
        formula(row, column++, "SUMPRODUCT(" + mine + "*(" + column("N") + "=\"\"))",
                own.stream().filter(line -> line.yearly() == null).count());
        formula(row, column, "SUMPRODUCT(" + mine + "*(" + column("F") + "=\"未合意\"))",
                own.stream().filter(line -> line.cost().costClass() == CostClass.UNDECIDED).count());
    }

    private String column(String letter) {
        int last = HEADER_ROW + 1 + Math.max(1, lines.size());
        return LINES + "!$" + letter + "$" + (HEADER_ROW + 2) + ":$" + letter + "$" + last;
    }

    private static void text(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle style) {
        cell(sheet.createRow(row), column, text, style);
    }

    private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void number(XSSFRow row, int column, Long value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number);
        if (value != null) {
            cell.setCellValue(value);
        }
    }

    /** A formula with its result, so that the figure is there also where nothing calculates. */
    private void formula(XSSFRow row, int column, String formula, long result) {
        XSSFCell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(result);
        cell.setCellStyle(styles.number);
    }
}
