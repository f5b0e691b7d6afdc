package jp.bunkai.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.SystemFact;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleDossiersTest {

    private static SampleDossiers.Entered entered;

    @Inject
    SampleDossiers samples;
    @Inject
    Transactions transactions;
    @Inject
    DossierAccess access;
    @Inject
    MatrixLoader loader;
    @Inject
    MatrixService matrices;

    @BeforeEach
    void enterOnce() {
        entered = entered == null ? samples.enter() : entered;
    }

    @Test
    void theOneShapedLikeOsakaHasItsGaps() {
        assertEquals(Stream.of(
                "ORPHAN VUL-01 電子カルテ保守用VPN装置", "ORPHAN VUL-01 給食センター側VPN装置",
                "ORPHAN VUL-03 認証サーバ（AD）", "ORPHAN VUL-03 検査部門サーバ", "ORPHAN VUL-05 検査部門システム",
                "ORPHAN VUL-08 検査部門サーバ", "ORPHAN IAM-06 電子カルテ保守用VPN装置", "ORPHAN NET-03 給食事業者との接続（RDP常時）",
                "NO_ACCOUNTABLE VUL-01 電子カルテ保守用VPN装置", "NO_ACCOUNTABLE VUL-01 給食センター側VPN装置",
                "NO_ACCOUNTABLE VUL-03 認証サーバ（AD）", "NO_ACCOUNTABLE VUL-03 検査部門サーバ", "NO_ACCOUNTABLE VUL-03 給食受付端末（サーバ兼用）",
                "NO_ACCOUNTABLE VUL-08 検査部門サーバ", "NO_ACCOUNTABLE IAM-06 電子カルテ保守用VPN装置",
                "TWO_ACCOUNTABLE NET-01 電子カルテ保守用VPN装置",
                "NO_RESPONSIBLE GOV-10 非常時",
                "NO_RESPONSIBLE VUL-01 電子カルテ保守用VPN装置", "NO_RESPONSIBLE VUL-01 給食センター側VPN装置",
                "NO_RESPONSIBLE VUL-03 認証サーバ（AD）", "NO_RESPONSIBLE VUL-03 検査部門サーバ", "NO_RESPONSIBLE VUL-03 給食受付端末（サーバ兼用）",
                "NO_RESPONSIBLE VUL-08 検査部門サーバ", "NO_RESPONSIBLE IAM-06 電子カルテ保守用VPN装置",
                "DECLARED_OTHERWISE VUL-05 検査部門システム EHR", "DECLARED_OTHERWISE NET-03 給食事業者との接続（RDP常時） CONNECTED",
                "UNKNOWN IAM-09 給食センター側VPN装置 CONNECTED",
                "END_OF_SUPPORT AST-04 検査部門サーバ", "END_OF_SUPPORT AST-04 給食センター側VPN装置",
                "COST_UNDECIDED VUL-11 検査部門システム 非常時 EHR", "COST_UNDECIDED VUL-11 給食管理 非常時 CONNECTED",
                "COST_UNDECIDED NET-02 給食センター側VPN装置 非常時 CONNECTED", "COST_UNDECIDED NET-02 給食事業者との接続（RDP常時） 非常時 CONNECTED",
                "COST_UNDECIDED BKP-07 検査部門システム 非常時 EHR", "COST_UNDECIDED BKP-07 給食管理 非常時 CONNECTED",
                "COST_UNDECIDED INC-05 非常時 CONNECTED",
                "COST_UNDECIDED INC-06 非常時 EHR", "COST_UNDECIDED INC-06 非常時 NETWORK", "COST_UNDECIDED INC-06 非常時 CONNECTED")
                .sorted().collect(Collectors.joining("\n")), findings(entered.osaka(), Severity.BLOCKER));
    }

    @Test
    void itsContractsContactsAndSupportDatesWantWorkToo() {
        // A party that speaks for itself is reached where its organisation says; another test may have entered that.
        Login.as(TestDossier.THIRD_VENDOR).header("If-Match", Login.as(TestDossier.THIRD_VENDOR).get("/api/organisation").path("etag"))
                .contentType("application/merge-patch+json").body("{\"emergencyContacts\":[]}").patch("/api/organisation").then().statusCode(200);
        List<String> warnings = findings(entered.osaka(), Severity.WARNING).lines().toList();
        assertTrue(warnings.containsAll(List.of(
                "ASSET_UNCOVERED 病棟・外来端末", "CONTACT_MISSING CONNECTED", "CONTACT_MISSING NETWORK", "CONTRACT_ENDS EHR",
                "END_OF_SUPPORT AST-04 認証サーバ（AD）", "END_OF_SUPPORT AST-04 電子カルテ保守用VPN装置",
                "NO_SERVICE_LEVEL NET-03 給食事業者との接続（RDP常時） CONNECTED", "OVERLAP NET-05", "WITHOUT_CONTRACT EHR",
                "EVIDENCE_OVERDUE BKP-04 電子カルテ EHR")), () -> String.join("\n", warnings));
        assertEquals("UPDATE_SENTENCE", findings(entered.osaka(), Severity.NOTE).lines().filter(note -> note.startsWith("UPDATE")).findAny().orElse(""));
    }

    @Test
    void theSettledOneHasNoFinding() {
        LoadedMatrix matrix = matrix(entered.settled());
        // The same organisations disclose in other tests what stays disclosed.
        assertEquals(List.of(), matrices.findings(matrix).all().stream()
                .filter(finding -> !finding.code().name().startsWith("DISCLOSURE_") && !finding.code().name().startsWith("CHECKLIST_")).toList());
        assertEquals(69, matrix.arrangement().rowsIn().filter(row -> row.letters().values().stream().anyMatch(Letter::accountable)).count());
    }

    @Test
    void enteredTwiceChangesNothing() {
        List<UUID> before = dossiers();
        List<?> rows = matrix(entered.osaka()).rows();
        assertFalse(samples.enterIfNone());
        assertEquals(before, dossiers());
        assertEquals(rows, matrix(entered.osaka()).rows());
    }

    @Test
    void itIsOnInDevelopmentOnlyAndNoPartOfProduction() {
        for (Class<?> bean : List.of(SampleDossiers.class, SampleWork.class, SamplePeople.class)) {
            assertArrayEquals(new String[] {"dev", "test"}, bean.getAnnotation(IfBuildProfile.class).anyOf());
        }
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        assertTrue(config.getOptionalValue("bunkai.sample.dossiers", String.class).isEmpty());
        assertEquals("true", config.getOptionalValue("%dev.bunkai.sample.dossiers", String.class).orElseThrow());
    }

    private List<UUID> dossiers() {
        return transactions.call(() -> access.ofHospital(SamplePeople.officer()).stream().map(ViewedDossier::id).sorted().toList());
    }

    /** As it stands by itself: what the hospital's other dossiers say of their servers is left out. */
    private LoadedMatrix matrix(UUID dossier) {
        return transactions.call(() -> loader.load(access.read(SamplePeople.officer(), dossier)));
    }

    /** Each as one line, in alphabetical order. */
    private String findings(UUID dossier, Severity severity) {
        LoadedMatrix matrix = matrix(dossier);
        return matrices.findings(matrix).all().stream().filter(finding -> finding.severity() == severity)
                .map(finding -> line(matrix.arrangement(), finding)).sorted().collect(Collectors.joining("\n"));
    }

    private static String line(Arrangement arrangement, Finding finding) {
        Stream<String> object = arrangement.findRow(finding.rowId()).stream().flatMap(row -> row.scope().ids().stream())
                .flatMap(id -> Stream.concat(arrangement.findAsset(id).map(AssetFact::label).stream(),
                        arrangement.findSystem(id).map(SystemFact::name).stream()));
        Stream<String> asset = finding.rowId() != null ? Stream.empty() : arrangement.findAsset(finding.assetId()).map(AssetFact::label).stream();
        Stream<String> phase = arrangement.findRow(finding.rowId()).filter(row -> row.phase() == Phase.EMERGENCY)
                .map(row -> "非常時").stream();
        Stream<String> party = arrangement.findParty(finding.partyId()).map(found -> found.function().name()).stream();
        return Stream.of(Stream.of(finding.code().name()), Stream.ofNullable(finding.duty()), object, asset, phase, party)
                .flatMap(part -> part).collect(Collectors.joining(" "));
    }
}
