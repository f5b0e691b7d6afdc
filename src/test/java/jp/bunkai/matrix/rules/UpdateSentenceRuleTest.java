package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** UPDATE_SENTENCE: 全サーバ記載あり／一部不明／記載なし. */
class UpdateSentenceRuleTest {

    private final Scene scene = new Scene().vendor("A社").asset("サーバ", AssetKind.SERVER, "A社").contract("保守契約", "A社")
            .row("VUL-03", Scope.assets(List.of(id("サーバ")))).letter("A社", Letter.AR).cites("A社", "保守契約", "第8条");

    private static ServerCover.State state(Scene scene) {
        return ServerCover.of(scene.arrangement()).state();
    }

    @Test
    void everyServerWrittenDownIsNoFinding() {
        assertEquals(ServerCover.State.ALL, state(scene));
        Check.none(scene.check(new UpdateSentenceRule()));
    }

    @Test
    void withoutTheClauseItDoesNotCount() {
        scene.cites("A社", "保守契約", null);
        Finding finding = Check.only(scene.check(new UpdateSentenceRule()), FindingCode.UPDATE_SENTENCE, Severity.NOTE);
        assertEquals("サーバのセキュリティアップデートの責任: 記載なし（1台中0台に、事業者の責任（A）と契約条項の記載）。"
                + "入力に基づく整理。該当性の判断は医療機関が行う。", finding.sentence().ja());
        assertEquals("Responsibility for server security updates: not written down (0 of 1 servers with a vendor's A and a contract "
                + "clause). Sorted from what was entered. Whether it applies is for the hospital to judge.", finding.sentence().en());
        assertEquals(Audience.organisation(id("病院")), finding.audience());
    }

    @Test
    void aContractThatEndedOrIsAnothersDoesNotCount() {
        scene.contract("古い契約", "A社", "A社", LocalDate.of(2020, 4, 1), LocalDate.of(2025, 3, 31), false);
        assertEquals(ServerCover.State.NONE, state(scene.cites("A社", "古い契約", "第8条")));
        scene.vendor("B社").contract("B社の契約", "B社");
        assertEquals(ServerCover.State.NONE, state(scene.cites("A社", "B社の契約", "第8条")));
    }

    @Test
    void aContractThatHasNotBegunDoesNotCount() {
        scene.contract("次の契約", "A社", "A社", LocalDate.of(2027, 4, 1), null, true);
        assertEquals(ServerCover.State.NONE, state(scene.cites("A社", "次の契約", "第8条")));
    }

    @Test
    void doingItWithoutAnsweringForItDoesNotCount() {
        assertEquals(ServerCover.State.NONE, state(scene.letter("A社", Letter.R).letter("病院", Letter.A)));
    }

    @Test
    void theHospitalAnsweringForItDoesNotCount() {
        assertEquals(ServerCover.State.NONE, state(scene.letter("A社", null).letter("病院", Letter.AR).cites("病院", "保守契約", "第8条")));
    }

    @Test
    void aPcActingAsServerWithoutItsRowMakesItPartly() {
        scene.asset("兼用PC", AssetKind.CLIENT, "A社").actsAsServer("兼用PC");
        assertEquals(ServerCover.State.PARTLY, state(scene));
        assertEquals("サーバのセキュリティアップデートの責任: 一部不明（2台中1台に、事業者の責任（A）と契約条項の記載）。"
                + "入力に基づく整理。該当性の判断は医療機関が行う。", scene.check(new UpdateSentenceRule()).get(0).sentence().ja());
    }

    @Test
    void aServerMissingFromTheListKeepsItFromAll() {
        assertEquals(ServerCover.State.PARTLY, state(scene.serversUnlisted()));
        assertEquals("サーバのセキュリティアップデートの責任: 一部不明（1台中1台に、事業者の責任（A）と契約条項の記載）。"
                + "「台帳にないサーバ」がないことは未確認です。入力に基づく整理。該当性の判断は医療機関が行う。",
                scene.check(new UpdateSentenceRule()).get(0).sentence().ja());
    }

    @Test
    void aServerOfAnotherDossierCountsToo() {
        scene.serversElsewhere(new ServerCover(3, 2, true));
        assertEquals("サーバのセキュリティアップデートの責任: 一部不明（4台中3台に、事業者の責任（A）と契約条項の記載）。"
                + "入力に基づく整理。該当性の判断は医療機関が行う。", scene.check(new UpdateSentenceRule()).get(0).sentence().ja());
        Check.none(scene.serversElsewhere(new ServerCover(3, 3, true)).check(new UpdateSentenceRule()));
    }

    @Test
    void aRowTakenOutDoesNotCount() {
        assertEquals(ServerCover.State.NONE, state(scene.out("別契約", true)));
    }

    @Test
    void withoutAnyServerThereIsNothingToSay() {
        assertNull(state(new Scene()));
        Check.none(new Scene().check(new UpdateSentenceRule()));
    }
}
