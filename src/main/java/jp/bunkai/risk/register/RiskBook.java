package jp.bunkai.risk.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.bunkai.platform.spreadsheet.written.BookLooks;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.time.JapaneseDates;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** リスク対応一覧 as a workbook: one sheet of all lines and one of the picture. It holds texts and numbers and no formula. */
final class RiskBook {

    private static final List<String> HEADER = List.of("No.", "事業者", "リスク", "情報流・対象", "リスクシナリオ", "影響度", "顕在化率", "リスクレベル", "対応の選択",
            "対応策", "実施主体", "残存リスクレベル", "保有者", "医療機関等に求める対応・情報提供", "合意状況", "日付", "承認者・期限", "関係する行・資産");
    private static final int[] WIDTHS = {5, 20, 26, 18, 36, 11, 9, 9, 10, 36, 12, 9, 12, 30, 12, 18, 24, 30};
    private static final int HEADER_ROW = 4;
    private static final String SCALE = "影響度・顕在化率の語とリスクレベルの表は、この製品の案です（未確認）。該当性とリスクの受容は当事者が判断します。";

    private final XSSFWorkbook workbook;
    private final RiskBookLooks looks;

    private RiskBook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.looks = new RiskBookLooks(workbook);
    }

    static byte[] write(String dossier, LocalDate today, List<RiskBookService.Line> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            RiskBook book = new RiskBook(workbook);
            book.list(dossier, today, lines);
            book.picture(RiskPicture.of(lines.stream().map(line -> line.risk().details()).toList()));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void list(String dossier, LocalDate today, List<RiskBookService.Line> lines) {
        XSSFSheet sheet = workbook.createSheet("リスク対応一覧");
        text(sheet.createRow(0), 0, "リスク対応一覧　" + dossier, looks.title);
        text(sheet.createRow(1), 0, "作成日：" + JapaneseDates.both(today), looks.plain);
        text(sheet.createRow(2), 0, SCALE, looks.plain);
        XSSFRow header = sheet.createRow(HEADER_ROW);
        for (int column = 0; column < HEADER.size(); column++) {
            text(header, column, HEADER.get(column), looks.header);
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        for (int at = 0; at < lines.size(); at++) {
            line(sheet.createRow(HEADER_ROW + 1 + at), at + 1, lines.get(at));
        }
        sheet.createFreezePane(3, HEADER_ROW + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, HEADER_ROW + Math.max(1, lines.size()), 0, HEADER.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, HEADER.size() - 1));
        BookLooks.printLandscape(sheet);
    }

    private void line(XSSFRow row, int number, RiskBookService.Line line) {
        RiskDetails details = line.risk().details();
        number(row, 0, number);
        List<String> texts = List.of(line.vendor(), details.title(), or(details.flow()), or(details.scenario()),
                details.impact() == null ? "" : RiskScale.name(details.impact()).ja(),
                details.likelihood() == null ? "" : RiskScale.name(details.likelihood()).ja());
        for (int i = 0; i < texts.size(); i++) {
            text(row, 1 + i, texts.get(i), looks.cell);
        }
        number(row, 7, line.risk().level());
        text(row, 8, details.treatment() == null ? "" : RiskWording.of(details.treatment()), looks.cell);
        text(row, 9, or(details.measure()), looks.cell);
        text(row, 10, details.doneBy() == null ? "" : RiskWording.of(details.doneBy()), looks.cell);
        number(row, 11, details.residualLevel());
        text(row, 12, details.retainedBy() == null ? "" : RiskWording.of(details.retainedBy()), looks.cell);
        text(row, 13, or(details.hospitalAction()), looks.cell);
        text(row, 14, RiskWording.of(line.risk().state()), looks.cell);
        text(row, 15, day(line.risk().decidedAt() == null ? line.risk().toldAt() : line.risk().decidedAt()), looks.cell);
        text(row, 16, line.risk().approver() == null ? "" : line.risk().approver() + "\n" + JapaneseDates.common(line.risk().expiresOn()) + "まで", looks.cell);
        text(row, 17, line.about(), looks.cell);
    }

    private void picture(RiskPictureView picture) {
        XSSFSheet sheet = workbook.createSheet("リスクの分布");
        text(sheet.createRow(0), 0, "影響度 × 顕在化率（件数）", looks.title);
        XSSFRow header = sheet.createRow(2);
        text(header, 0, "影響度＼顕在化率", looks.header);
        sheet.setColumnWidth(0, 22 * 256);
        for (int column = 0; column < picture.likelihoods().size(); column++) {
            text(header, column + 1, picture.likelihoods().get(column).name().ja(), looks.header);
            sheet.setColumnWidth(column + 1, 16 * 256);
        }
        int columns = picture.likelihoods().size();
        for (int at = 0; at < picture.impacts().size(); at++) {
            XSSFRow row = sheet.createRow(3 + at);
            text(row, 0, picture.impacts().get(at).name().ja(), looks.header);
            for (int column = 0; column < columns; column++) {
                RiskPictureView.Cell cell = picture.cells().get(at * columns + column);
                text(row, column + 1, cell.risks() + "件（レベル" + cell.level() + "）", looks.level(cell.level()));
            }
        }
        text(sheet.createRow(4 + picture.impacts().size()), 0, "未評価：" + picture.unassessed() + "件", looks.plain);
    }

    private static String day(Instant at) {
        return at == null ? "" : JapaneseDates.common(LocalDate.ofInstant(at, Clocks.JAPAN));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void number(XSSFRow row, int column, Integer value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.number);
        if (value != null) {
            cell.setCellValue(value);
        }
    }
}
