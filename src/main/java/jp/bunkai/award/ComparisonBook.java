package jp.bunkai.award;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.spreadsheet.written.BookLooks;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.time.JapaneseDates;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The comparison of candidates as a workbook: duties by candidates, who answered, and each 「いいえ」. It holds texts and numbers and no formula. */
final class ComparisonBook {

    private static final int HEADER_ROW = 4;
    private static final int FIRST_CANDIDATE = 4;
    private static final String LEAD = "候補の回答は自己申告です。実施事項との対応が「未確認」の「いいえ」は、様式の原典で対応を確かめていません。選定は医療機関が判断します。";
    private static final List<String> SUMMARY = List.of("候補", "状態", "回答した人", "回答日", "担当", "条件付き", "担当外", "不明", "開示書の「いいえ」", "開示された文書");
    private static final List<String> NO = List.of("候補", "開示書", "実施事項", "番号", "質問", "注記", "対応");

    private final XSSFWorkbook workbook;
    private final ComparisonBookLooks looks;
    private final ComparisonView comparison;

    private ComparisonBook(XSSFWorkbook workbook, ComparisonView comparison) {
        this.workbook = workbook;
        this.looks = new ComparisonBookLooks(workbook);
        this.comparison = comparison;
    }

    /** @param areas the name of each area by its id, in Japanese */
    static byte[] write(String dossier, LocalDate today, UnaryOperator<String> areas, ComparisonView comparison) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ComparisonBook book = new ComparisonBook(workbook, comparison);
            book.duties(dossier, today, areas);
            book.candidates();
            book.no();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void duties(String dossier, LocalDate today, UnaryOperator<String> areas) {
        XSSFSheet sheet = workbook.createSheet("比較");
        text(sheet.createRow(0), 0, "調達前の回答の比較　" + dossier, looks.title);
        text(sheet.createRow(1), 0, "作成日：" + JapaneseDates.both(today) + "　回答期限：" + JapaneseDates.both(comparison.selection().deadline()), looks.plain);
        text(sheet.createRow(2), 0, LEAD, looks.plain);
        List<String> header = new ArrayList<>(List.of("注意", "分野", "番号", "実施事項"));
        comparison.candidates().forEach(candidate -> header.add(candidate.name() + left(candidate.state())));
        header(sheet, HEADER_ROW, header, List.of(14, 18, 10, 40));
        int at = HEADER_ROW;
        for (ComparisonView.Row duty : comparison.rows()) {
            XSSFRow row = sheet.createRow(++at);
            XSSFCellStyle style = duty.attention() == ComparisonView.Attention.NOBODY ? looks.nobody : looks.cell;
            text(row, 0, attention(duty.attention()), style);
            text(row, 1, areas.apply(duty.area()), style);
            text(row, 2, duty.duty().startsWith("OWN-") ? "独自" : duty.duty(), style);
            text(row, 3, duty.title().ja(), style);
            for (int i = 0; i < duty.cells().size(); i++) {
                text(row, FIRST_CANDIDATE + i, cell(duty.cells().get(i)), style);
            }
        }
        sheet.createFreezePane(FIRST_CANDIDATE, HEADER_ROW + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, Math.max(HEADER_ROW + 1, at), 0, header.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, header.size() - 1));
        BookLooks.printLandscape(sheet);
    }

    private static String cell(ComparisonView.Cell cell) {
        String answer = written(cell.answer()) + (cell.condition() == null ? "" : "：" + cell.condition());
        return cell.no().isEmpty() ? answer : answer + "\n開示書の「いいえ」：" + cell.no().stream().map(ComparisonView.No::written).collect(Collectors.joining("、"));
    }

    private void candidates() {
        XSSFSheet sheet = workbook.createSheet("候補");
        header(sheet, 0, SUMMARY, List.of(30, 14, 18, 18, 8, 10, 8, 8, 12, 60));
        int at = 0;
        for (ComparisonView.Column candidate : comparison.candidates()) {
            XSSFRow row = sheet.createRow(++at);
            text(row, 0, candidate.name(), looks.cell);
            text(row, 1, switch (candidate.state()) {
                case CHOSEN -> "選定";
                case NOT_CHOSEN -> "選定外";
                case DECLINED -> "辞退";
                case WITHDRAWN -> "候補から除外";
                default -> "回答済み";
            }, looks.cell);
            text(row, 2, candidate.sentBy() == null ? "" : candidate.sentBy(), looks.cell);
            text(row, 3, JapaneseDates.common(LocalDate.ofInstant(candidate.sentAt(), Clocks.JAPAN)), looks.cell);
            int[] counts = {candidate.mine(), candidate.conditional(), candidate.notMine(), candidate.unknown(), candidate.no()};
            for (int i = 0; i < counts.length; i++) {
                XSSFCell cell = row.createCell(4 + i);
                cell.setCellValue(counts[i]);
                cell.setCellStyle(looks.number);
            }
            text(row, 9, candidate.disclosures().isEmpty() ? "開示なし" : candidate.disclosures().stream().map(ComparisonBook::called)
                    .collect(Collectors.joining("\n")), looks.cell);
        }
        BookLooks.printLandscape(sheet);
    }

    private void no() {
        XSSFSheet sheet = workbook.createSheet("開示書の「いいえ」");
        header(sheet, 0, NO, List.of(30, 34, 34, 12, 60, 40, 12));
        int at = 0;
        for (int i = 0; i < comparison.candidates().size(); i++) {
            ComparisonView.Column candidate = comparison.candidates().get(i);
            for (ComparisonView.Row duty : comparison.rows()) {
                for (ComparisonView.No no : duty.cells().get(i).no()) {
                    no(sheet.createRow(++at), candidate, duty.duty() + " " + duty.title().ja(), no);
                }
            }
            for (ComparisonView.No no : candidate.elsewhere()) {
                no(sheet.createRow(++at), candidate, "（照会していない内容）", no);
            }
        }
        sheet.createFreezePane(0, 1);
        BookLooks.printLandscape(sheet);
    }

    private void no(XSSFRow row, ComparisonView.Column candidate, String duty, ComparisonView.No no) {
        List<String> texts = List.of(candidate.name(), candidate.disclosures().stream().filter(each -> each.id().equals(no.disclosureId())).findFirst()
                .map(ComparisonBook::called).orElse(""), duty, no.written(), no.words(), no.note() == null ? "" : no.note(), no.verified() ? "確認済み" : "未確認");
        for (int i = 0; i < texts.size(); i++) {
            text(row, i, texts.get(i), looks.cell);
        }
    }

    private static String called(DisclosureSummary disclosure) {
        return (disclosure.details().product() == null ? "" : disclosure.details().product() + "　") + disclosure.formName().ja() + " " + disclosure.editionName()
                + " 第" + disclosure.number() + "版";
    }

    private static String left(CandidateState state) {
        return state.left() ? "（" + (state == CandidateState.DECLINED ? "辞退" : "除外") + "）" : "";
    }

    private static String written(Answer answer) {
        return switch (answer) {
            case MINE -> "担当";
            case CONDITIONAL -> "条件付き";
            case NOT_MINE -> "担当外";
            case UNKNOWN -> "不明";
        };
    }

    private static String attention(ComparisonView.Attention attention) {
        return switch (attention) {
            case NOBODY -> "担う候補なし";
            case NOT_TAKEN -> "担当外・不明あり";
            case DISCLOSED_NO -> "開示書に「いいえ」";
            case CONDITION -> "条件付きあり";
            case NONE -> "";
        };
    }

    private void header(XSSFSheet sheet, int at, List<String> names, List<Integer> widths) {
        XSSFRow header = sheet.createRow(at);
        for (int column = 0; column < names.size(); column++) {
            text(header, column, names.get(column), looks.header);
            sheet.setColumnWidth(column, (column < widths.size() ? widths.get(column) : 30) * 256);
        }
    }

    /** A cell of a workbook holds so many characters and no more. */
    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.length() <= ComparisonBookLooks.LONGEST ? text : text.substring(0, ComparisonBookLooks.LONGEST - 1) + "…");
        cell.setCellStyle(style);
    }
}
