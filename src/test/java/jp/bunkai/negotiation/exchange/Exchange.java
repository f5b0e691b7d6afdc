package jp.bunkai.negotiation.exchange;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.apache.poi.ss.usermodel.Sheet;

/** The requests that tests make of a dossier's workbook, and a row with all sorts of terms to find in it. */
final class Exchange {

    static final String DUTY = "VUL-01";
    static final String OBJECT = "保守用VPN装置";

    private final TestDossier dossier = TestDossier.begin();

    TestDossier dossier() {
        return dossier;
    }

    String hospital() {
        return dossier.party(SamplePeople.MIDORINO);
    }

    String network() {
        return dossier.party(SamplePeople.TSUBASA);
    }

    String ehr() {
        return dossier.party(SamplePeople.AOBA);
    }

    JsonPath matrix(String who) {
        return dossier.get(who, "/matrix").statusCode(200).extract().jsonPath();
    }

    /** The VPN device's row about updates. */
    Map<String, Object> row(String who) {
        List<Map<String, Object>> rows = matrix(who).getList("rows");
        return rows.stream().filter(row -> DUTY.equals(row.get("duty")) && "NORMAL".equals(row.get("phase")))
                .filter(row -> ((List<?>) ((Map<?, ?>) row.get("scope")).get("ids")).contains(dossier.asset(OBJECT))).findFirst().orElseThrow();
    }

    String rowId() {
        return (String) row(TestDossier.HOSPITAL_ADMIN).get("id");
    }

    String title() {
        return (String) ((Map<?, ?>) row(TestDossier.HOSPITAL_ADMIN).get("title")).get("ja");
    }

    void patch(String who, Map<String, ?> patch) {
        dossier.patch(who, "/rows/" + rowId(), (String) row(who).get("etag"), patch).statusCode(200);
    }

    /** Terms of every sort, of the hospital and of the network vendor, a declaration and a note. */
    void allSortsOfTerms() {
        List<Map<String, Object>> levels = List.of(
                Map.of("kind", "DURATION", "label", Map.of("ja", "緩和", "en", "mitigation"), "comparator", "AT_MOST", "amount", 24, "unit", "HOUR"),
                Map.of("kind", "PERCENT", "comparator", "AT_LEAST", "amount", 99.5, "unit", "PERCENT", "cadence", Map.of("every", 1, "unit", "MONTH")),
                Map.of("kind", "SCHEDULE", "comparator", "AT_LEAST", "cadence", Map.of("every", 2, "unit", "QUARTER")),
                Map.of("kind", "DATE", "label", Map.of("ja", "更新", "en", "update"), "date", "2027-03-31"),
                Map.of("kind", "TEXT", "text", Map.of("ja", "承認がある場合：のみ", "en", "only \"with\" approval")));
        patch(TestDossier.HOSPITAL_ADMIN, Map.of("note", "=1+1\n二行目 _x0041_", "letters", Map.of(hospital(), "A", network(), "R"),
                "terms", Map.of(
                        network(), Map.of("serviceLevels", levels, "cost", Map.of("class", "SEPARATE", "payer", "VENDOR", "amount", 120000,
                                "unit", "PER_YEAR", "taxIncluded", false, "upperLimit", 500000),
                                "contractId", dossier.contract("ネットワーク保守契約"), "clause", "第3条", "evidenceAsked", "更新記録"),
                        hospital(), Map.of("serviceLevels", levels.subList(0, 1), "cost", Map.of("class", "OWN"), "clause", "-1項"))));
        patch(TestDossier.NETWORK_VENDOR, Map.of("declaration", Map.of(network(), Map.of("answer", "CONDITIONAL", "condition", "停止の許可があれば"))));
    }

    /** Confirms the row as this person sees it. */
    void confirm(String who) {
        dossier.post(who, "/confirmations", Map.of("rows", List.of(Map.of("rowId", rowId(), "digest", row(who).get("digest"))))).statusCode(200);
    }

    /** What a workbook says in this column beside the row. */
    String told(byte[] book, String sheet, String code) {
        List<String> told = new ArrayList<>();
        Map<?, ?> title = (Map<?, ?>) row(TestDossier.HOSPITAL_ADMIN).get("title");
        Map<?, ?> label = (Map<?, ?>) ((Map<?, ?>) row(TestDossier.HOSPITAL_ADMIN).get("scope")).get("label");
        String language = sheet.equals("通常時") ? "ja" : "en";
        new Filled(book).edited(workbook -> {
            Sheet table = workbook.getSheet(sheet);
            told.add(Filled.cell(table, Filled.row(table, (String) title.get(language), (String) label.get(language)), code).getStringCellValue());
        });
        return told.get(0);
    }

    byte[] export(String who, String language) {
        return Login.as(who).header("Accept-Language", language).get(dossier.path("/workbook")).then().statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").extract().asByteArray();
    }

    ValidatableResponse read(String who, byte[] file) {
        return Login.as(who).multiPart("file", "分担表.xlsx", file).post(dossier.path("/workbook")).then();
    }

    ValidatableResponse edit(String who, Map<?, ?>... edits) {
        return dossier.post(who, "/row-edits", Map.of("edits", List.of(edits)));
    }
}
