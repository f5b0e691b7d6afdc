package jp.bunkai.rolesheet;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** Confirmation sheets in short words of ours, and what tests do with them over HTTP. */
public final class TestSheets {

    private static final String HEAD = "項番|項目|内容|はい|いいえ|日付|完了日";

    private TestSheets() {
    }

    /** Both parts of June 2024; lines of part 2. */
    public static byte[] workbook(String... part2) {
        return Book.sheet("確認表").lines("医療情報システムの契約における当事者間の役割分担等に関する確認表（2024年6月）", "Part1【主に医療機関が実施する項目】", HEAD,
                "1|選定|資料で事業者を選ぶ|○||2024/7/1").lines("", "Part2【医療機関と事業者が共同で実施する項目】", HEAD).lines(part2).bytes();
    }

    static byte[] usual() {
        return workbook("A共通-8|個人情報|事故時の扱いを決める||○|2024/7/1|2024/9/30", "B-4|暗号化|通信を暗号化する程度を決める");
    }

    static ValidatableResponse upload(TestDossier dossier, String who, UUID vendor, byte[] file) {
        return Login.as(who).multiPart("partyId", dossier.party(vendor)).multiPart("file", "確認表.xlsx", file).post(dossier.path("/role-sheets")).then();
    }

    /** A sheet with this vendor, entered by the hospital's administrator. */
    public static JsonPath uploaded(TestDossier dossier, UUID vendor) {
        return upload(dossier, TestDossier.HOSPITAL_ADMIN, vendor, usual()).statusCode(201).extract().jsonPath();
    }

    private static String path(TestDossier dossier, JsonPath sheet) {
        return dossier.path("/role-sheets/" + sheet.getString("sheet.id"));
    }

    static ValidatableResponse get(TestDossier dossier, String who, JsonPath sheet) {
        return Login.as(who).get(path(dossier, sheet)).then();
    }

    /** What a person enters for one item; null for nothing. */
    static Map<String, Object> entry(int position, String answer, String consulted, String done) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("position", position);
        entry.put("answer", answer);
        entry.put("consultedOn", consulted);
        entry.put("doneOn", done);
        return entry;
    }

    @SafeVarargs
    static ValidatableResponse enter(TestDossier dossier, String who, JsonPath sheet, Map<String, Object>... entries) {
        return Login.as(who).contentType("application/json").header("If-Match", sheet.getString("sheet.etag")).body(Map.of("entries", Arrays.asList(entries)))
                .post(path(dossier, sheet) + "/entries").then();
    }

    static ValidatableResponse say(TestDossier dossier, String who, JsonPath sheet, int position, String word, String note) {
        Map<String, Object> said = new HashMap<>(Map.of("position", position, "word", word));
        said.put("note", note);
        return Login.as(who).contentType("application/json").header("If-Match", sheet.getString("sheet.etag")).body(Map.of("words", List.of(said)))
                .post(path(dossier, sheet) + "/words").then();
    }
}
