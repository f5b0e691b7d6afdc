package jp.bunkai.negotiation;

import static jp.bunkai.negotiation.inquiry.Scene.EHR;
import static jp.bunkai.negotiation.inquiry.Scene.EHR_CONTRACT;
import static jp.bunkai.negotiation.inquiry.Scene.NETWORK;
import static jp.bunkai.negotiation.inquiry.Scene.answer;
import static jp.bunkai.negotiation.inquiry.Scene.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.negotiation.inquiry.Scene;
import jp.bunkai.negotiation.workbook.ReturnedRow;
import org.junit.jupiter.api.Test;

/** What a returned workbook would change. */
class AnswerProposalsTest {

    private static final ServiceLevel A_DAY = ServiceLevel.duration(null, Bound.AT_MOST, 24, ServiceLevelUnit.HOUR);
    private final Scene scene = new Scene();

    @Test
    void whatDiffersIsProposedAndWhatStandsAlreadyIsNot() {
        RowFact row = row(settled(EHR, Letter.AR));

        AnswerProposals proposals = held(returned(row.id(), Answer.MINE, null, A_DAY, CostClass.SEPARATE, 50_000L));

        ProposedAnswer proposed = proposals.proposals().get(0);
        assertNull(proposed.answer());
        assertEquals(new AnsweredTerms(null, CostClass.SEPARATE, 50_000L, CostUnit.PER_YEAR, null, null, null, null), proposed.terms());
        assertEquals(Answer.MINE, proposed.standingAnswer());
        assertEquals("電子カルテ", proposed.scopeLabel());
    }

    @Test
    void aRowThatSaysWhatStandsAlreadyIsLeftOut() {
        RowFact row = row(settled(EHR, Letter.AR));

        AnswerProposals proposals = held(returned(row.id(), Answer.MINE, null, A_DAY, CostClass.INCLUDED, null));

        assertEquals(List.of(), proposals.proposals());
        assertEquals(List.of(), proposals.unread());
    }

    @Test
    void whatTheVendorAnsweredHereItselfIsNotOverwrittenFromAFile() {
        Map<FieldPath, Object> values = settled(EHR, Letter.AR);
        values.put(FieldPath.of(Field.RECORDED_BY, EHR), RecordedBy.VENDOR);
        RowFact row = row(values);

        AnswerProposals proposals = held(returned(row.id(), Answer.NOT_MINE, null, null, CostClass.FREE, null));

        assertNull(proposals.proposals().get(0).answer());
        assertEquals(CostClass.FREE, proposals.proposals().get(0).terms().costClass());
        assertEquals("回答 F6 この行には事業者自身の回答があります。変更は事業者が行います。", unread(proposals));
    }

    @Test
    void aRecordOfTheHospitalsGivesWayToALaterAnswer() {
        Map<FieldPath, Object> values = settled(EHR, Letter.AR);
        values.put(FieldPath.of(Field.RECORDED_BY, EHR), RecordedBy.HOSPITAL);
        RowFact row = row(values);

        assertEquals(Answer.NOT_MINE, held(returned(row.id(), Answer.NOT_MINE, null, null, null, null)).proposals().get(0).answer());
    }

    @Test
    void aRowThatStandsOutOrIsNotThereIsReported() {
        RowFact out = row(Map.of(FieldPath.of(Field.STANDING), Standing.OUT));

        assertEquals("回答 F6 この行は、いまは対象外です。", unread(held(returned(out.id(), Answer.MINE, null, null, null, null))));
        assertEquals("回答 F6 この行は、いまは対象外です。", unread(held(returned(Scene.id(777), Answer.MINE, null, null, null, null))));
    }

    @Test
    void aContractOfAnotherVendorIsNotTaken() {
        RowFact row = row(settled(NETWORK, Letter.R));
        ReturnedRow returned = new ReturnedRow(row.id(), "回答", "F6", null, null, null, null, null, null, null, EHR_CONTRACT, null, null, null);
        AnswerProposals proposals = new AnswerProposals(scene.findings().arrangement(), scene.vendor(NETWORK));

        proposals.add(returned);

        assertEquals(List.of(), proposals.proposals());
        assertEquals("回答 F6 選ばれた契約は、いまは登録されていません。", unread(proposals));
    }

    @Test
    void aConditionThatChangedIsAnAnswerThatChanged() {
        Map<FieldPath, Object> values = new HashMap<>(Map.of(answer(EHR), Answer.CONDITIONAL, FieldPath.of(Field.CONDITION, EHR), "平日のみ"));
        RowFact row = row(values);

        assertEquals(List.of(), held(returned(row.id(), Answer.CONDITIONAL, "平日のみ", null, null, null)).proposals());
        assertEquals("平日と土曜", held(returned(row.id(), Answer.CONDITIONAL, "平日と土曜", null, null, null)).proposals().get(0).condition());
    }

    private RowFact row(Map<FieldPath, Object> values) {
        return scene.row("BKP-01", Phase.NORMAL, Scope.system(Scene.EHR_SYSTEM), values);
    }

    private AnswerProposals held(ReturnedRow returned) {
        AnswerProposals proposals = new AnswerProposals(scene.findings().arrangement(), scene.vendor(EHR));
        proposals.add(returned);
        return proposals;
    }

    private static ReturnedRow returned(UUID row, Answer answer, String condition, ServiceLevel level, CostClass cost, Long amount) {
        return new ReturnedRow(row, "回答", "F6", answer, condition, level, cost, amount, amount == null ? null : CostUnit.PER_YEAR, null, null,
                null, null, null);
    }

    private static String unread(AnswerProposals proposals) {
        assertEquals(1, proposals.unread().size());
        return proposals.unread().get(0).sheet() + " " + proposals.unread().get(0).cell() + " " + proposals.unread().get(0).why().ja();
    }
}
