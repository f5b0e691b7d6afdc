package jp.bunkai.negotiation.inquiry;

import static jp.bunkai.negotiation.inquiry.Scene.EHR;
import static jp.bunkai.negotiation.inquiry.Scene.HOSPITAL;
import static jp.bunkai.negotiation.inquiry.Scene.NETWORK;
import static jp.bunkai.negotiation.inquiry.Scene.SERVER;
import static jp.bunkai.negotiation.inquiry.Scene.SUB;
import static jp.bunkai.negotiation.inquiry.Scene.VPN;
import static jp.bunkai.negotiation.inquiry.Scene.answer;
import static jp.bunkai.negotiation.inquiry.Scene.letter;
import static jp.bunkai.negotiation.inquiry.Scene.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.FindingCode;

import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a vendor is asked, and what a question may never tell it. */
class InquiryQuestionsTest {

    private static final Scope VPN_DEVICE = Scope.assets(List.of(VPN));
    private final Scene scene = new Scene();

    @BeforeEach
    void aRowThatIsSettled() {
        Map<FieldPath, Object> values = settled(NETWORK, Letter.AR);
        values.put(letter(HOSPITAL), Letter.C);
        scene.row("VUL-01", Phase.NORMAL, VPN_DEVICE, values);
    }

    @Test
    void nothingIsAskedWhereNothingIsOpen() {
        assertEquals(List.of(), scene.questionsTo(NETWORK));
    }

    @Test
    void everythingOpenInARowIsAskedInOneQuestion() {
        scene.row("INC-02", Phase.EMERGENCY, Scope.party(NETWORK), Map.of(letter(NETWORK), Letter.AR, letter(HOSPITAL), Letter.I));

        InquiryQuestion asked = only(scene.questionsTo(NETWORK));

        assertEquals("事業者から病院への第一報（疑いを含む）", asked.title().ja());
        assertEquals(new Text("つばめネットワーク株式会社", "Tsubame Network"), asked.scope());
        assertEquals(Phase.EMERGENCY, asked.phase());
        assertEquals(List.of(FindingCode.COST_UNDECIDED, FindingCode.NO_SERVICE_LEVEL), asked.findings());
        assertEquals(Set.of(Ask.DECLARATION, Ask.COST, Ask.SERVICE_LEVEL), asked.asks());
        assertEquals("責任・実施（A/R）", asked.draft().ja());
        assertEquals("現在の案では、貴社に責任・実施（A/R）をお願いしております。この内容でお引き受けいただけるか、お答えください。"
                + "対応の期限または頻度を、数値でお示しください（例: 電話での第一報 1時間以内・書面での報告 24時間以内）。"
                + "非常時の費用の区分（料金内・別途・無償）と、別途の場合は金額をお知らせください。", asked.question().ja());
        assertEquals("The current draft gives your company A/R (answers for it and does it). Please tell us whether you accept this part."
                + " Please give a time limit or a frequency in figures (for example: First notice by telephone: within 1 hour, Written report: within 24 hours)."
                + " Please tell us whether the cost in an emergency is included, charged separately or free, and if separately,"
                + " the amount.", asked.question().en());
    }

    @Test
    void whatNobodyHoldsIsAskedOfEveryVendorThatWorksOnIt() {
        scene.row("INC-04", Phase.EMERGENCY, Scope.dossier(), Map.of());

        for (UUID vendor : List.of(EHR, NETWORK)) {
            assertEquals("現在、責任（A）と実施（R）を担う当事者が決まっておりません。貴社のご契約・サービスの範囲に含まれるか、"
                    + "含まれない場合は別途の費用または条件付きでご対応いただけるか、お答えください。",
                    only(scene.questionsTo(vendor)).question().ja());
        }
    }

    @Test
    void anObjectOfOneVendorIsNotAskedOfAnother() {
        scene.row("NET-01", Phase.NORMAL, VPN_DEVICE, Map.of());

        assertEquals(1, scene.questionsTo(NETWORK).size());
        assertEquals(List.of(), scene.questionsTo(EHR));
    }

    @Test
    void whoSaidNoIsAskedWhatWouldChangeIt() {
        scene.row("INC-04", Phase.EMERGENCY, Scope.dossier(), Map.of(letter(HOSPITAL), Letter.A, answer(EHR), Answer.NOT_MINE));

        assertEquals("現在、実施（R）する当事者が決まっておりません。「担当外」とのご回答をいただいておりますが、"
                + "別途の費用または条件付きでご対応いただけるか、お知らせください。", only(scene.questionsTo(EHR)).question().ja());
    }

    @Test
    void aPartHeldAgainstTheVendorsOwnAnswerIsAskedAgain() {
        Map<FieldPath, Object> values = settled(EHR, Letter.AR);
        values.put(answer(EHR), Answer.NOT_MINE);
        scene.row("BKP-01", Phase.NORMAL, Scope.system(Scene.EHR_SYSTEM), values);

        InquiryQuestion asked = only(scene.questionsTo(EHR));

        assertEquals(List.of(FindingCode.DECLARED_OTHERWISE), asked.findings());
        assertEquals("責任・実施（A/R）／ご回答: 担当外／24時間以内／費用: 料金内", asked.draft().ja());
        assertEquals("現在の案では貴社に責任・実施（A/R）をお願いしておりますが、「担当外」とのご回答をいただいております。"
                + "条件によりお引き受けいただけるか、改めてお答えください。", asked.question().ja());
    }

    @Test
    void anUnknownIsAskedAfter() {
        Map<FieldPath, Object> values = settled(EHR, Letter.AR);
        values.put(answer(EHR), Answer.UNKNOWN);
        scene.row("BKP-01", Phase.NORMAL, Scope.system(Scene.EHR_SYSTEM), values);

        assertEquals("「不明」とのご回答をいただいております。その後ご確認いただいた結果をお答えください。",
                only(scene.questionsTo(EHR)).question().ja());
    }

    @Test
    void aServersUpdatesAreAskedWithContractAndClause() {
        scene.row("VUL-03", Phase.NORMAL, Scope.assets(List.of(SERVER)), settled(EHR, Letter.AR));

        InquiryQuestion asked = only(scene.questionsTo(EHR));

        assertEquals(Set.of(Ask.CONTRACT), asked.asks());
        assertEquals("セキュリティアップデートを貴社が行うことを定めた契約の名称と条項をお知らせください。", asked.question().ja());
    }

    @Test
    void rowsThatPublishedTermsAnswerAreNotAskedForAConfirmation() {
        scene.row("VUL-03", Phase.NORMAL, Scope.assets(List.of(SERVER)), without(settled(EHR, Letter.AR), answer(EHR)));
        scene.published = row -> row.duty().equals("VUL-03");

        assertEquals(List.of(), scene.questionsTo(EHR));
    }

    @Test
    void otherVendorsAnswersTermsAndPartsChangeNothingInALetter() {
        Map<FieldPath, Object> values = new HashMap<>(Map.of(letter(HOSPITAL), Letter.I));
        scene.row("INC-04", Phase.EMERGENCY, Scope.dossier(), values);
        List<InquiryQuestion> before = scene.questionsTo(NETWORK);
        Scene other = new Scene();
        other.rows.add(scene.rows.get(0));
        values.put(answer(EHR), Answer.NOT_MINE);
        values.put(answer(NETWORK), null);
        values.put(FieldPath.of(Field.CONDITION, EHR), "別料金なら可");
        values.put(FieldPath.of(Field.COST_AMOUNT, EHR), 900_000L);
        other.row("INC-04", Phase.EMERGENCY, Scope.dossier(), values);

        assertEquals(before, other.questionsTo(NETWORK));
    }

    @Test
    void whoElseAnswersForARowIsNotNamed() {
        Map<FieldPath, Object> values = settled(NETWORK, Letter.AR);
        values.putAll(settled(EHR, Letter.AR));
        scene.row("INC-04", Phase.EMERGENCY, Scope.dossier(), values);
        scene.declarationsClosed = true;

        Text question = only(scene.questionsTo(NETWORK)).question();

        assertEquals("契約上の責任（A）が重なっております。貴社が責任を負われる範囲をお知らせください。"
                + "「担当」とのご回答が重なっております。貴社が担当される範囲をお知らせください。", question.ja());
        assertFalse(question.en().contains("Midori"));
    }

    @Test
    void whatConcernsTheVendorAsAWholeIsAskedByTopic() {
        scene.contracts.removeIf(contract -> contract.contracting().equals(NETWORK));
        scene.vpnEndOfSupport = LocalDate.of(2027, 3, 31);
        scene.parties.set(2, Scene.party(NETWORK, "つばめネットワーク株式会社", "Tsubame Network", PartyFunction.NETWORK, null, false));
        scene.row("INC-02", Phase.EMERGENCY, Scope.party(NETWORK), settled(NETWORK, Letter.AR));

        List<InquiryQuestion> asked = scene.questionsTo(NETWORK);

        assertEquals(List.of(InquiryTopic.CONTRACT, InquiryTopic.CONTACT, InquiryTopic.END_OF_SUPPORT),
                asked.stream().map(InquiryQuestion::topic).toList());
        assertEquals("つばめネットワーク株式会社は 2 行で A または R を持ちますが、有効な契約がありません。"
                + "根拠となる契約（名称・番号・期間・契約当事者）と、更新のご予定をお知らせください。", asked.get(0).question().ja());
        assertEquals("「VPN装置」のサポートは2027-03-31に終了しますが、更新計画がありません。"
                + "サポート終了後の更新または撤去について、時期・方法・費用のお考えをお知らせください。", asked.get(2).question().ja());
    }

    @Test
    void aSubcontractorIsAskedThroughItsPrime() {
        scene.parties.add(Scene.party(SUB, "かえで保守", "Kaede Maintenance", PartyFunction.SUBCONTRACTOR, EHR, true));
        Map<FieldPath, Object> values = new HashMap<>(settled(SUB, Letter.R));
        values.put(letter(HOSPITAL), Letter.A);
        scene.row("BKP-04", Phase.NORMAL, Scope.system(Scene.EHR_SYSTEM), values);

        assertEquals(List.of(), scene.questionsTo(SUB));
        assertEquals(List.of(), scene.questionsTo(NETWORK));
        List<InquiryQuestion> asked = scene.questionsTo(EHR);
        assertEquals(List.of(FindingCode.SUB_WITHOUT_PRIME, FindingCode.EVIDENCE_OVERDUE), asked.get(0).findings());
        assertEquals(InquiryTopic.SUBCONTRACTOR, asked.get(1).topic());
    }

    @Test
    void rowsThatStandOutAreNotAsked() {
        scene.row("INC-04", Phase.EMERGENCY, Scope.dossier(), Map.of(FieldPath.of(Field.STANDING), jp.bunkai.matrix.Standing.OUT));

        assertEquals(List.of(), scene.questionsTo(EHR));
    }

    @Test
    void aDutyOfTheHospitalsOwnIsAskedWithoutExamples() {
        scene.row(null, "INC", false, Phase.NORMAL, Scope.dossier(), new Text("合同訓練", "Joint drill"),
                Map.of(letter(EHR), Letter.AR, answer(EHR), Answer.MINE, FieldPath.of(Field.COST_CLASS, EHR),
                        jp.bunkai.matrix.CostClass.FREE));

        assertEquals("対応の期限または頻度を、数値でお示しください。", only(scene.questionsTo(EHR)).question().ja());
    }

    private static InquiryQuestion only(List<InquiryQuestion> questions) {
        assertEquals(1, questions.size(), questions::toString);
        return questions.get(0);
    }

    private static Map<FieldPath, Object> without(Map<FieldPath, Object> values, FieldPath path) {
        values.remove(path);
        return values;
    }
}
