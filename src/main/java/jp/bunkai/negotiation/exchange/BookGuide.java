package jp.bunkai.negotiation.exchange;

import java.util.List;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.negotiation.workbook.Layout;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says how to fill the others, in both languages, and what bringing the workbook back does and does not do. */
final class BookGuide {

    private static final int WIDTH = 120;
    private static final List<Text> LINES = List.of(
            new Text("黄色の欄が、あなたの組織が変更できる欄です。灰色の欄は見るだけの欄で、変更しても取り込みません。",
                    "Yellow cells are those your organisation may change. Grey cells are for reading; what is changed in them is not taken."),
            new Text("分担: R（実施する）／A（契約上の責任を負う。一行に一者だけ）／A/R（責任と実施）／C（事前に相談を受ける）／I（事後に通知を受ける）。なしは空欄。",
                    "Letters: R does it; A answers for it by contract, one party of a row only; A/R both; C is asked before; I is told afterwards. "
                            + "Empty for none."),
            new Text("サービス水準: 1行に1件、「項目：値」の形で書きます（セル内の改行は Alt+Enter）。例: 緩和：24時間以内／バックアップ世代：3世代以上／稼働率：99.5%以上"
                    + "／訓練：年1回／更新：2026年4月1日まで／復旧：4時間以内（年1回）／「承認がある場合のみ」",
                    "Service levels: one to a line, as “what: value” (Alt+Enter breaks a line). For example: mitigation: within 24 hours / "
                            + "generations: at least 3 generations / availability: at least 99.5% / drill: once a year / update: by 2026-04-01 / "
                            + "recovery: within 4 hours (once a year) / \"only with approval\""),
            new Text("費用区分・負担者・単位・税・契約は、一覧から選びます。金額と上限は円の整数です。",
                    "Cost, payer, unit, tax and contract are chosen from lists. Amount and limit are whole yen."),
            new Text("申告は各事業者が自分について書きます。「条件付き」のときは条件も書いてください。",
                    "Each vendor declares for itself. Where it is on a condition, write the condition too."),
            new Text("「確認の状態」は書き出したときの、あなたの組織から見た状態です。確認は画面で行い、ここに書いても読み取りません。",
                    "“Confirmation” is how the row stood for your organisation when this was exported. Rows are confirmed on the screen; "
                            + "what is written here is not read."),
            new Text("行・列の追加や削除、セルの結合、数式、リンクは読み取りません。列の幅の変更と絞り込みは自由です。",
                    "Added or deleted rows and columns, merged cells, formulas and links are not read. Widths and filters are free."),
            new Text("このファイルを画面に取り込むと、書き出したときとの違いが一覧になり、一つずつ採るか採らないかを選べます。取り込むだけでは何も変わりません。",
                    "Brought back on the screen, this file becomes a list of what differs from when it was exported, each to take or to leave. "
                            + "Bringing it back alone changes nothing."),
            new Text("ここに書くことは協議の記録であり、契約の申込みまたは承諾ではありません。効力は別紙への署名によって生じます。",
                    "What is written here is a record of negotiation and neither offer nor acceptance; effect comes from signing the annex."));

    private BookGuide() {
    }

    static String name(Language language) {
        return language == Language.EN ? "How to fill" : "記入のしかた";
    }

    static void write(XSSFWorkbook workbook, MatrixBook book, Looks looks) {
        XSSFSheet sheet = workbook.createSheet(name(book.language()));
        sheet.setColumnWidth(0, 6 * 256);
        sheet.setColumnWidth(1, WIDTH * 256);
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue("記入のしかた　How to fill");
        title.setCellStyle(looks.title);
        for (int i = 0; i < LINES.size(); i++) {
            XSSFRow row = sheet.createRow(i + 2);
            XSSFCell number = row.createCell(0);
            number.setCellValue(String.valueOf(i + 1));
            number.setCellStyle(looks.paragraph);
            String text = LINES.get(i).ja() + "\n" + LINES.get(i).en();
            XSSFCell cell = row.createCell(1);
            cell.setCellValue(text);
            cell.setCellStyle(looks.paragraph);
            row.setHeightInPoints(Layout.height(Layout.lines(text, WIDTH)));
        }
        Layout.protect(sheet);
        Layout.paper(sheet, book.dossier(), book.organisation(), 1);
    }
}
