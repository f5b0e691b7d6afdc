package jp.bunkai.negotiation.workbook;

import java.util.List;
import jp.bunkai.catalogue.Text;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says how to fill the others, and what an answer does and does not do. */
final class GuideSheet {

    static final String NAME = "記入のしかた";
    private static final int WIDTH = 120;

    private static final List<Text> LINES = List.of(
            new Text("黄色の欄が、お答えいただきたい欄です。白い欄は必要な場合のみご記入ください。灰色の欄は変更できません。",
                    "Yellow cells are the ones we ask for. Fill white cells only where needed. Grey cells cannot be changed."),
            new Text("回答: 担当（貴社が行う）／担当外（貴社は行わない）／条件付き（条件を満たせば行う。条件の欄に具体的に）／不明（確認が必要）。",
                    "Answer: 担当 (mine), 担当外 (not mine), 条件付き (on the condition written beside it), 不明 (unknown, to be found out)."),
            new Text("期限・頻度: 数値と単位の組でご記入ください（例: 24 と「時間以内」、3 と「か月に1回」、99.5 と「％以上」）。",
                    "Limit or frequency: a figure and its unit (for example 24 with 時間以内, within so many hours; 3 with か月に1回, "
                            + "once in so many months; 99.5 with ％以上, per cent at least)."),
            new Text("費用: 料金内（現在の料金に含む）／別途（別に請求。金額・単位・税をあわせて）／無償／未定。",
                    "Cost: 料金内 (included), 別途 (charged separately; give amount, unit and tax), 無償 (free), 未定 (undecided)."),
            new Text("行や列の追加・削除、セルの結合、数式は読み取れません。書ききれないことは備考にご記入ください。",
                    "Added or deleted rows and columns, merged cells and formulas cannot be read. Put whatever does not fit into 備考 (remarks)."),
            new Text("ご記入後、このファイルをそのままご返送ください。ご回答は協議の記録であり、契約の申込みまたは承諾ではありません。",
                    "Please return this file as it is. Your answers are a record of negotiation and neither offer nor acceptance."));

    private GuideSheet() {
    }

    static void write(XSSFWorkbook workbook, InquiryLetter letter, Styles styles) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        sheet.setColumnWidth(0, 6 * 256);
        sheet.setColumnWidth(1, WIDTH * 256);
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue("記入のしかた　How to fill");
        title.setCellStyle(styles.title);
        int at = 2;
        for (Text line : LINES) {
            row(sheet.createRow(at), String.valueOf(at - 1), line.ja() + "\n" + line.en(), styles);
            at++;
        }
        Layout.protect(sheet);
        Layout.paper(sheet, letter);
    }

    private static void row(XSSFRow row, String number, String text, Styles styles) {
        XSSFCell count = row.createCell(0);
        count.setCellValue(number);
        count.setCellStyle(styles.paragraph);
        XSSFCell cell = row.createCell(1);
        cell.setCellValue(text);
        cell.setCellStyle(styles.paragraph);
        row.setHeightInPoints(Layout.height(Layout.lines(text, WIDTH)));
    }
}
