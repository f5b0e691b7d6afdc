package jp.bunkai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped catalogue is sound, and each way of breaking it is refused with a sentence that names the place. */
class CatalogueSoundnessTest {

    @Test
    void theShippedCatalogueIsSound() {
        assertEquals(List.of(), new CatalogueSoundness(CatalogueLoader.bundled()).flaws(81, 64));
    }

    @Test
    void aSharedRWithOneAIsSound() {
        Catalogue catalogue = CatalogueLoader.bundled();
        assertEquals(new Split(Letter.AR, Letter.R, null), catalogue.duty("IAM-03").split());
        assertEquals(new Split(Letter.AR, Letter.R, null), catalogue.duty("IAM-08").split());
    }

    @Test
    void refusesASplitWithoutA() {
        refused("CHG-01: the split has 0 A, not one",
                new BrokenFiles().with("duties/chg.yaml", "hospital: A,", "hospital: C,"));
    }

    @Test
    void refusesASplitWithTwoA() {
        refused("CHG-01: the split has 2 A, not one",
                new BrokenFiles().with("duties/chg.yaml", "holder: R,", "holder: AR,"));
    }

    @Test
    void refusesASplitWithoutR() {
        refused("CHG-01: the split has no R",
                new BrokenFiles().with("duties/chg.yaml", "holder: R, other: R", "holder: C, other: I"));
    }

    @Test
    void refusesAnAForTheOtherVendorsWhoAreMany() {
        refused("CHG-01: the split has an A for the other vendors",
                new BrokenFiles().with("duties/chg.yaml", "hospital: A, holder: R, other: R", "hospital: C, holder: R, other: A"));
    }

    @Test
    void refusesADutyWithoutASplit() {
        refused("CHG-01: has no split",
                new BrokenFiles().with("duties/chg.yaml", "  split: { hospital: A, holder: R, other: R }\n", ""));
    }

    @Test
    void refusesALostDuty() {
        refused("catalogue: has 80 duties, not 81; catalogue: has 63 core duties, not 64; CHG: the area has no duty",
                new BrokenFiles().instead("duties/chg.yaml", "[]"));
    }

    @Test
    void refusesACoreDutyThatIsNoLongerCore() {
        refused("catalogue: has 63 core duties, not 64",
                new BrokenFiles().with("duties/chg.yaml", "core: true", "core: false"));
    }

    @Test
    void refusesTheSameIdTwice() {
        refused("duty TRN-01: stands twice; TRN-01: the id does not fit the area CHG",
                new BrokenFiles().with("duties/chg.yaml", "id: CHG-01", "id: TRN-01"));
    }

    @Test
    void refusesAnUntranslatedText() {
        refused("CHG-01: title is not there in both languages",
                new BrokenFiles().with("duties/chg.yaml", "Pre-approval of changes & new connections", ""));
    }

    @Test
    void refusesJapaneseInAnEnglishText() {
        refused("CHG-01: evidence has Japanese in its English: 変更申請; approvals",
                new BrokenFiles().with("duties/chg.yaml", "Change requests; approvals", "変更申請; approvals"));
    }

    @Test
    void refusesJapaneseInTheEnglishOfACitation() {
        refused("CHG-01: reference has Japanese in its English: MHLW guideline, executive management, edition 7.0, 3章⑥",
                new BrokenFiles().with("duties/chg.yaml", ", sectionEn: \"ch. 3 ⑥\"", ""));
    }

    @Test
    void refusesAReferenceToAnUnknownDocument() {
        refused("CHG-01: no guideline MHLW-MANAGER",
                new BrokenFiles().with("duties/chg.yaml", "MHLW-MANAGEMENT", "MHLW-MANAGER"));
    }

    @Test
    void refusesAReferenceToAnUnknownEdition() {
        refused("CHG-01: MHLW-MANAGEMENT has no edition 7.1",
                new BrokenFiles().with("duties/chg.yaml", "\"7.0\"", "\"7.1\""));
    }

    @Test
    void refusesAGuidelineReferenceWithoutEdition() {
        refused("CHG-01: a reference to MHLW-MANAGEMENT names no edition",
                new BrokenFiles().with("duties/chg.yaml", "edition: \"7.0\", ", ""));
    }

    @Test
    void refusesADutyWithoutReferencePhaseOrServiceLevel() {
        refused("CHG-01: has no phase", new BrokenFiles().with("duties/chg.yaml", "phases: [NORMAL]", "phases: []"));
        refused("TRN-01: has no reference",
                new BrokenFiles().with("duties/trn.yaml", "references:\n    - ", "references: []\n#"));
        refused("CHG-01: has no service level", new BrokenFiles().with("duties/chg.yaml", "serviceLevels:\n    - ", "serviceLevels: []\n#"));
    }

    @Test
    void refusesAnIncidentDutyThatIsNotCoreOrNotThere() {
        refused("okayama-2024 GOV-11: is no core duty",
                new BrokenFiles().with("incidents.yaml", "duty: INC-10,", "duty: GOV-11,"));
        refused("okayama-2024 INC-99: is no core duty",
                new BrokenFiles().with("incidents.yaml", "duty: INC-10,", "duty: INC-99,"));
    }

    @Test
    void refusesAnIncidentHolderWhoWasNotThere() {
        refused("osaka-2022 NET-03: the holder NETWORK is no party of the incident",
                new BrokenFiles().with("incidents.yaml", "holder: CONNECTED", "holder: NETWORK"));
    }

    @Test
    void refusesAConflictOfADocumentWithItself() {
        refused("conflict on IAM-05: both sides are the same reference", new BrokenFiles().with("edition-conflicts.yaml",
                "{ document: CHECKLIST, edition: \"R7\", section: \"2⑦\" }", "{ document: MHLW-GUIDELINE, edition: \"7.0\" }"));
    }

    @Test
    void refusesAPurposeThatNoDutyServes() {
        refused("catalogue: no duty serves CREDENTIALS",
                new BrokenFiles().with("duties/iam.yaml", "  purposes: [CREDENTIALS]\n", ""));
    }

    private static void refused(String flaws, BrokenFiles files) {
        UnsoundCatalogueException refusal = assertThrows(UnsoundCatalogueException.class, files::load);
        assertEquals(flaws, String.join("; ", refusal.flaws()));
    }
}
