package jp.bunkai.disclosure.mapping.kept;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Test;

/** Each change of what questions mean is a version with who, when and why; it goes out and in as YAML, and back. */
@QuarkusTest
class KeptMappingTest {

    private static final String DUTIES = "/api/mappings/DUTIES";
    private static final String MDS2 = "forms.find { it.form == 'MDS2' && it.edition == 'HN1_2019' }";

    @Inject
    DataSource database;

    @Test
    void aHospitalChangesAQuestionAndTheRestStaysAsItIsShipped() {
        int before = KeptMappings.duties(STRANGER).getInt("number");
        KeptMappings.means(STRANGER, "audt-1", "IAM-09", "INC-04").statusCode(200).body("number", equalTo(before + 1)).body(MDS2 + ".own", equalTo(true))
                .body(MDS2 + ".questions.find { it.question == 'AUDT-1' }.dutyIds", contains("IAM-09", "INC-04"))
                .body(MDS2 + ".questions.find { it.question == 'CSUP-*' }.dutyIds", hasItem("VUL-03"))
                .body("forms.find { it.form == 'CHECKLIST_HOSPITAL' && it.edition == 'R7' }.own", equalTo(false))
                .body("forms.find { it.form == 'MDS' && it.edition == 'JAHIS_5_0' }.version", nullValue());
        Login.as(STRANGER).get(DUTIES + "/versions").then().statusCode(200).body("items[0].number", equalTo(before + 1)).body("items[0].how", equalTo("CHANGED"))
                .body("items[0].reason", equalTo("院内で確かめたため")).body("items[0].changed", equalTo(1));
        Login.as(STRANGER).get(DUTIES + "/versions/" + (before + 1)).then().statusCode(200).body("changes.question", contains("AUDT-1"))
                .body("changes[0].after", contains("IAM-09", "INC-04"));
        KeptMappings.means(STRANGER, "AUDT-1", "IAM-09", "INC-04").statusCode(409);
        KeptMappings.means(STRANGER, "AUDT-1", "OLD-01").statusCode(422).body("errors[0].code", equalTo("unsound-mapping")).body("errors[0].pointer", equalTo("/questions"));
        KeptMappings.means(STRANGER, "だいたい", "IAM-09").statusCode(422);
        assertFalse(KeptMappings.duties(HOSPITAL_ADMIN).getBoolean(MDS2 + ".own"), "another hospital's is its own");
        KeptMappings.back(STRANGER, MappingKind.DUTIES, 0).statusCode(200).body("how", equalTo("RESTORED")).body("restoredNumber", equalTo(0));
        assertFalse(KeptMappings.duties(STRANGER).getBoolean(MDS2 + ".own"));
    }

    @Test
    void whatWasExportedIsTakenAgainAndFlawsAreNamedByTheirQuestions() {
        String exported = Login.as(STRANGER).get(DUTIES + "/file").then().statusCode(200).contentType("application/yaml").extract().body().asString();
        assertTrue(exported.contains("AUDT-*"), exported.substring(0, 200));
        KeptMappings.take(STRANGER, MappingKind.DUTIES, exported).statusCode(409);
        String yaml = "- version: \"甲\"\n  form: MDS\n  edition: JAHIS_5_0\n  questions:\n    - { question: \"1.1\", duties: [GOV-07] }\n";
        KeptMappings.take(STRANGER, MappingKind.DUTIES, yaml.replace("GOV-07", "GOV-99").replace("1.1", "1①")).statusCode(422).body("errors.size()", equalTo(2))
                .body("errors.detail", hasItem("MDS JAHIS_5_0 1①: カタログにない実施事項です。")).body("errors.pointer", hasItem("/yaml"));
        KeptMappings.take(STRANGER, MappingKind.DUTIES, yaml.replace("duties", "duty")).statusCode(422).body("errors[0].detail", equalTo("YAMLとして読めません（5行目）。"));
        int number = KeptMappings.take(STRANGER, MappingKind.DUTIES, yaml).statusCode(200).body("how", equalTo("IMPORTED")).extract().path("number");
        JsonPath held = KeptMappings.duties(STRANGER);
        String mds = "forms.find { it.form == 'MDS' && it.edition == 'JAHIS_5_0' }";
        assertEquals(String.valueOf(number), held.getString(mds + ".version"), "the number of the version, whatever the file says");
        assertEquals(List.of("GOV-07"), held.getList(mds + ".questions[0].dutyIds"));
        KeptMappings.back(STRANGER, MappingKind.DUTIES, 0).statusCode(200);
        assertTrue(Login.as(STRANGER).get(DUTIES + "/file?number=" + number).then().statusCode(200).extract().asString().contains("GOV-07"));
    }

    @Test
    void aVendorSeesWhatIsShippedAndSaysNothingOfDuties() {
        KeptMappings.means(NETWORK_VENDOR, "AUDT-1", "IAM-09").statusCode(403);
        Login.as(NETWORK_VENDOR).get("/api/duty-mapping").then().statusCode(200).body("mayEdit", equalTo(false)).body("number", equalTo(0));
        Login.as(NETWORK_VENDOR).get(DUTIES + "/versions").then().statusCode(200).body("items", empty());
    }

    @Test
    void editionsAreComparedByOnesOwnMappingAndTheRestStandsApart() {
        String product = TestDisclosures.product();
        JsonPath older = TestDisclosures.confirmed(NETWORK_VENDOR, mds2(product, "2013", "DTBK-1|Backups?|No", "DTBK-2|Media?|Yes", "PLOK-9|Old?|Yes"));
        JsonPath newer = TestDisclosures.confirmed(NETWORK_VENDOR, mds2(product, "2019", "DTBK-5|Backups taken?|Yes", "DTBK-6|Media kept?|Yes", "SBOM-1|List?|No"));
        String path = "/api/disclosures/" + newer.getString("disclosure.id") + "/comparison?with=" + older.getString("disclosure.id");
        Login.as(NETWORK_VENDOR).get(path).then().statusCode(200).body("comparable", equalTo(false)).body("unmapped", empty());

        KeptMappings.same(NETWORK_VENDOR, "DTBK-1", "DTBK-5").statusCode(200).body("tables.find { it.form == 'MDS2' }.questions.from", hasItem("DTBK-1"));
        KeptMappings.same(NETWORK_VENDOR, "DTBK-2", "DTBK-6").statusCode(200);
        Login.as(NETWORK_VENDOR).get(path).then().statusCode(200).body("comparable", equalTo(true)).body("acrossEditions", equalTo(true)).body("same", equalTo(1))
                .body("differences.question", contains("DTBK-5")).body("differences[0].before.question", equalTo("DTBK-1"))
                .body("differences[0].what", contains("ANSWER")).body("unmapped.question", contains("SBOM-1", "PLOK-9"));
        String yaml = Login.as(NETWORK_VENDOR).get("/api/mappings/EDITIONS/file").then().statusCode(200).extract().asString();
        Login.as(EHR_VENDOR).get("/api/mappings/EDITIONS/file").then().statusCode(200).body(not(equalTo(yaml)));
        KeptMappings.back(NETWORK_VENDOR, MappingKind.EDITIONS, 0).statusCode(200);
        Login.as(NETWORK_VENDOR).get(path).then().statusCode(200).body("comparable", equalTo(false));
        KeptMappings.take(NETWORK_VENDOR, MappingKind.EDITIONS, yaml).statusCode(200).body("changed", greaterThan(1));
        KeptMappings.back(NETWORK_VENDOR, MappingKind.EDITIONS, 0).statusCode(200);
    }

    private static byte[] mds2(String product, String year, String... lines) {
        return Book.sheet("MDS2").lines("Manufacturer Disclosure Statement for Medical Device Security -- MDS2 (HN 1-" + year + ")", "Manufacturer Name|Kasuga Tsushin",
                "Product Name|" + product, "", "Question ID|Question|Yes, No, N/A, or See Note|Note #").lines(lines).bytes();
    }

    @Test
    void aVersionIsNeverChanged() throws SQLException {
        KeptMappings.means(STRANGER, "AUDT-2", "IAM-09");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate("update mapping_version set reason = ''"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from mapping_version"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from mapping_head"));
        }
        KeptMappings.back(STRANGER, MappingKind.DUTIES, 0);
    }
}
