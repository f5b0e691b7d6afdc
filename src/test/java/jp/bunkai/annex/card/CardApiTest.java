package jp.bunkai.annex.card;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Who may print which card: the hospital all of them, a vendor its own and no action card, a subcontractor none. */
@QuarkusTest
class CardApiTest {

    private static String card(TestDossier dossier, String party) {
        return "/vendor-cards/" + dossier.party(party.equals("net") ? SamplePeople.TSUBASA : SamplePeople.HINATA) + "/document";
    }

    @Test
    void theHospitalPrintsEachCardAndAVendorItsOwn() {
        TestDossier dossier = TestDossier.begin();
        byte[] printed = dossier.get(HOSPITAL_VIEWER, card(dossier, "net")).statusCode(200).extract().asByteArray();
        byte[] own = dossier.get(NETWORK_VENDOR, card(dossier, "net")).statusCode(200).extract().asByteArray();
        String text = ReadableDocx.of(printed);
        assertTrue(text.equals(ReadableDocx.of(own)), "both have the same paper");
        assertTrue(text.contains("事業者から病院への第一報（疑いを含む）") && text.contains("攻撃者への返信、連絡、支払い"));
        assertFalse(text.contains("電子カルテサーバ"), "another vendor's device");
        dossier.get(EHR_VENDOR, card(dossier, "net")).statusCode(404);
    }

    @Test
    void actionCardsAreTheHospitals() {
        TestDossier dossier = TestDossier.begin();
        String text = ReadableDocx.of(dossier.get(HOSPITAL_VIEWER, "/action-card/document").statusCode(200).extract().asByteArray());
        assertTrue(text.contains("電子カルテシステム") && text.contains("リーダー"));
        dossier.get(NETWORK_VENDOR, "/action-card/document").statusCode(403);
    }

    @Test
    void aSubcontractorHasNoCard() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        dossier.get(HOSPITAL_VIEWER, card(dossier, "third")).statusCode(404);
        dossier.get(TestDossier.THIRD_VENDOR, card(dossier, "third")).statusCode(404);
    }
}
