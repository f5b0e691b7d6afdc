package jp.bunkai.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import jp.bunkai.rolesheet.NewEntries;
import jp.bunkai.rolesheet.SheetAnswer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A confirmation sheet (確認表) laid out as the form is, its items in words of ours: the official ones ship with nothing. */
final class SampleSheet {

    static final String FILE = "確認表（見本）.xlsx";
    private static final List<String> HEAD = List.of("項番", "項目", "内容", "はい", "いいえ", "日付", "完了日");
    private static final List<List<String>> LINES = List.of(
            List.of("医療情報システムの契約における当事者間の役割分担等に関する確認表（2024年6月）"),
            List.of("Part1【主に医療機関が実施する項目】"), HEAD,
            List.of("1", "（見本）選定", "（見本）事業者を選ぶときに、開示された資料を確かめる"),
            List.of(), List.of("Part2【医療機関と事業者が共同で実施する項目】"), HEAD,
            List.of("A共通-8", "（見本）事故のとき", "（見本）個人情報に関わる事故のときに誰が何をするかを決める"),
            List.of("B-4", "（見本）通信", "（見本）通信をどこまで暗号化するかを決める"));

    private SampleSheet() {
    }

    static byte[] workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("確認表");
            for (int at = 0; at < LINES.size(); at++) {
                XSSFRow row = sheet.createRow(at);
                for (int column = 0; column < LINES.get(at).size(); column++) {
                    row.createCell(column).setCellValue(LINES.get(at).get(column));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found a month ago: one thing settled, one open, one not talked of yet. */
    static List<NewEntries.One> entries(LocalDate today) {
        return List.of(new NewEntries.One(0, SheetAnswer.YES, today.minusMonths(1), null), new NewEntries.One(1, SheetAnswer.NO, today.minusMonths(1), null));
    }
}
