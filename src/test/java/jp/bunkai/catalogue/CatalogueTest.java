package jp.bunkai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the shipped catalogue holds. */
class CatalogueTest {

    private final Catalogue catalogue = CatalogueLoader.bundled();

    @Test
    void holds81DutiesOfWhich64AreCore() {
        assertEquals(81, catalogue.duties().size());
        assertEquals(64, catalogue.coreDuties().size());
    }

    @Test
    void keepsTheOrderOfAreasAndOfTheDutiesInThem() {
        assertEquals(List.of("GOV", "AST", "VUL", "IAM", "NET", "BKP", "INC", "BCP", "DAT", "CHG", "TRN", "SVC"),
                catalogue.areas().stream().map(Area::id).toList());
        Map<String, Integer> perArea = new TreeMap<>();
        catalogue.duties().forEach(duty -> perArea.merge(duty.area(), 1, Integer::sum));
        assertEquals(new TreeMap<>(Map.ofEntries(Map.entry("GOV", 14), Map.entry("AST", 5), Map.entry("VUL", 11), Map.entry("IAM", 11),
                Map.entry("NET", 8), Map.entry("BKP", 7), Map.entry("INC", 14), Map.entry("BCP", 3), Map.entry("DAT", 5),
                Map.entry("CHG", 1), Map.entry("TRN", 1), Map.entry("SVC", 1))), perArea);
        assertEquals("GOV-01", catalogue.duties().get(0).id());
        assertEquals("SVC-01", catalogue.duties().get(80).id());
    }

    @Test
    void aDutyIsThereWithAllItsParts() {
        Duty duty = catalogue.duty("VUL-01");
        assertTrue(duty.core());
        assertEquals(new Text("VPN・境界機器の更新適用", "Patch VPN / perimeter devices"), duty.title());
        assertEquals(DutyScope.ofAssets(List.of(AssetKind.VPN, AssetKind.NETWORK)), duty.scope());
        assertEquals(Set.of(Phase.NORMAL), duty.phases());
        assertEquals(new Split(Letter.C, Letter.AR, null), duty.split());
        assertEquals("半田・大阪・岡山のすべてで侵入口", duty.lesson().ja());
        assertEquals("The way in at Handa, Osaka and Okayama alike", duty.lesson().en());
        assertEquals("適用記録（版・日時）", duty.evidence().ja());
        assertEquals(Set.of(Purpose.PATCH), duty.purposes());
        assertEquals(List.of("緩和（Critical） 24時間以内", "適用（Critical） 72時間以内"), written(duty, Language.JA));
        assertEquals(List.of("Mitigation (critical): within 24 hours", "Patching (critical): within 72 hours"), written(duty, Language.EN));
    }

    @Test
    void aDutyWithoutALessonHasNone() {
        assertNull(catalogue.duty("GOV-02").lesson());
        assertEquals(23, catalogue.duties().stream().filter(duty -> duty.lesson() == null).count());
    }

    @Test
    void referencesNameDocumentEditionAndSection() {
        List<Reference> references = catalogue.duty("VUL-01").references();
        assertEquals(List.of("CHECKLIST R5 2(7)", "CHECKLIST R7 2⑥", "MHLW-OPERATION 6.0 13", "MHLW-OPERATION 6.0 18"),
                references.stream().map(each -> each.document() + " " + each.edition() + " " + each.section()).toList());
        assertEquals(new Text("安全管理ガイドライン システム運用編 第6.0版 13", "MHLW guideline, system operation, edition 6.0, 13"),
                references.get(2).written());
    }

    @Test
    void whatWasNotCheckedAgainstTheOriginalSaysSo() {
        List<String> unverified = catalogue.duties().stream().flatMap(duty -> duty.references().stream()
                .filter(reference -> reference.confidence() == Confidence.UNVERIFIED)
                .map(reference -> duty.id() + " " + reference.document())).toList();
        assertEquals(List.of("GOV-13 MHLW-PLANNING", "VUL-02 ROLE-SHEET", "VUL-06 MHLW-OPERATION", "VUL-09 MHLW-OPERATION",
                "VUL-10 MHLW-OPERATION", "IAM-11 MHLW-OPERATION", "INC-02 PROVIDER-GUIDELINE", "INC-06 ROLE-SHEET", "INC-11 MHLW-PLANNING",
                "INC-13 MHLW-PLANNING", "DAT-02 APPI", "DAT-04 PROVIDER-GUIDELINE", "DAT-04 ROLE-SHEET", "DAT-05 E-DOCUMENT-ACT"), unverified);
        Reference reference = catalogue.duty("DAT-05").references().get(0);
        assertEquals("e-文書法（未確認）", reference.shown(Language.JA));
        assertEquals("e-Document Act (unverified)", reference.shown(Language.EN));
        assertEquals("医療法施行規則 14条2項", catalogue.duty("GOV-01").references().get(3).shown(Language.JA));
    }

    @Test
    void scopesCoverTheKindsTheyName() {
        assertTrue(catalogue.duty("IAM-06").scope().covers(AssetKind.SERVER));
        assertFalse(catalogue.duty("IAM-06").scope().covers(AssetKind.CLIENT));
        assertTrue(Arrays.stream(AssetKind.values()).allMatch(catalogue.duty("AST-04").scope()::covers));
        assertTrue(catalogue.duty("VUL-05").scope().covers(SystemKind.DEPARTMENTAL));
        assertFalse(catalogue.duty("VUL-05").scope().covers(SystemKind.EHR));
        assertTrue(catalogue.duty("BKP-01").scope().covers(SystemKind.BILLING));
        assertFalse(catalogue.duty("BKP-01").scope().covers(AssetKind.SERVER));
        assertEquals(List.of("SERVER", "VPN", "NETWORK"), catalogue.duty("IAM-06").scope().kinds());
    }

    @Test
    void purposesTellRulesWhatADutyDoes() {
        assertEquals(List.of("VUL-01", "VUL-03", "VUL-04", "VUL-05"), ids(catalogue.dutiesFor(Purpose.PATCH)));
        assertEquals(List.of("NET-01", "NET-02"), ids(catalogue.dutiesFor(Purpose.RESTRICT)));
        assertEquals(List.of("IAM-06"), ids(catalogue.dutiesFor(Purpose.CREDENTIALS)));
        assertEquals(List.of("VUL-03"), ids(catalogue.dutiesFor(Purpose.UPDATE_SENTENCE)));
        assertEquals(List.of("NET-08", "INC-02", "INC-03", "INC-04", "INC-05", "INC-06", "INC-07", "INC-08", "INC-11", "INC-12", "INC-13", "INC-14"),
                ids(catalogue.dutiesFor(Purpose.INCIDENT)));
    }

    @Test
    void incidentsSayWhoHeldWhatFailed() {
        assertEquals(List.of(13, 11, 10), catalogue.incidents().stream().map(incident -> incident.failed().size()).toList());
        Incident okayama = catalogue.findIncident("okayama-2024").orElseThrow();
        assertEquals(Set.of(IncidentHolder.HOSPITAL, IncidentHolder.EHR, IncidentHolder.NETWORK), okayama.parties());
        Incident.Failure offline = okayama.failed().stream().filter(failure -> failure.duty().equals("BKP-02")).findFirst().orElseThrow();
        assertEquals(IncidentHolder.EHR, offline.holder());
        assertEquals("Offline backup was under contract but not taken properly", offline.note().en());
        assertEquals(3, okayama.facts().size());
    }

    @Test
    void theEditionsThatDisagreeAboutPasswordChangesAreBothNamed() {
        EditionConflict conflict = catalogue.editionConflicts("IAM-05").get(0);
        assertEquals("チェックリスト 令和7年度 2⑦", conflict.a().reference().written().ja());
        assertEquals("安全管理ガイドライン 第7.0版", conflict.b().reference().written().ja());
        assertTrue(catalogue.editionConflicts("GOV-01").isEmpty());
    }

    @Test
    void mostServiceLevelsAreTypedAndTextIsTheException() {
        List<String> texts = catalogue.duties().stream().flatMap(duty -> duty.serviceLevels().stream())
                .filter(level -> level.kind() == ServiceLevelKind.TEXT).map(level -> level.written(Language.JA)).toList();
        assertEquals(List.of("構成を変更したとき、その都度", "未達の項目は目標日を定める", "追加するときは事前に", "例外は承認制", "例外は都度申請",
                "例外は承認制", "接続の前に確認", "TLS 1.2 高セキュリティ型以上", "監視は24時間365日", "変更の都度", "着手前に承認",
                "受付は24時間365日", "着手前に書面で周知", "再接続前に承認", "再開前に完了", "版ごと"), texts);
        assertEquals(118, catalogue.duties().stream().mapToInt(duty -> duty.serviceLevels().size()).sum());
    }

    @Test
    void theVersionFollowsFromTheContent() {
        assertTrue(catalogue.version().matches("2026-11-[0-9a-f]{12}"), catalogue.version());
        assertEquals(catalogue.version(), CatalogueLoader.bundled().version());
        Catalogue other = new BrokenFiles().with("duties/chg.yaml", "変更申請・承認", "変更の申請と承認").load();
        assertFalse(catalogue.version().equals(other.version()));
    }

    @Test
    void anUnknownDutyIsNotFound() {
        assertTrue(catalogue.findDuty("XXX-01").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> catalogue.duty("XXX-01"));
    }

    private static List<String> written(Duty duty, Language language) {
        return duty.serviceLevels().stream().map(level -> level.written(language)).toList();
    }

    private static List<String> ids(List<Duty> duties) {
        return duties.stream().map(Duty::id).toList();
    }
}
