package jp.bunkai.annex.rolesheet;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.rolesheet.TestSheets;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The hospital prints its sheets with all vendors and who does what; a vendor its own, without a word of another. */
@QuarkusTest
class RoleSheetPrintTest {

    private static String print(TestDossier dossier, String who) {
        byte[] docx = dossier.get(who, "/role-sheet-document").statusCode(200).extract().asByteArray();
        DocxStructure.assertSound(docx);
        return ReadableDocx.of(docx);
    }

    @Test
    void eachReaderFindsWhatItMaySee() {
        TestDossier dossier = TestDossier.begin();
        assertTrue(print(dossier, HOSPITAL_VIEWER).contains("確認表は、まだ取り込まれていません。"));
        TestSheets.uploaded(dossier, SamplePeople.TSUBASA);
        TestSheets.uploaded(dossier, SamplePeople.AOBA);

        String whole = print(dossier, HOSPITAL_VIEWER);
        assertTrue(whole.contains("つばさ") && whole.contains("あおば") && whole.contains("事故時の扱いを決める"));
        assertTrue(whole.contains("次の事業者との確認表は、まだありません：") && whole.contains("初回確認（協議の日）が記録されていません。"));
        assertTrue(whole.contains("個人データの取扱い・守秘") && whole.contains("（対応は未確認）"), "who does what, and that the mapping was not checked");
        assertTrue(whole.contains("（例）"), "letters that nobody has touched are an example");

        String own = print(dossier, NETWORK_VENDOR);
        assertTrue(own.contains("つばさ") && own.contains("事故時の扱いを決める"));
        assertFalse(own.contains("次の事業者との確認表は"), "of whom there is a sheet or not is between the hospital and each of them");
        String other = print(dossier, EHR_VENDOR);
        assertFalse(other.substring(0, other.indexOf("確認表に残る点")).contains("つばさ"));
    }
}
