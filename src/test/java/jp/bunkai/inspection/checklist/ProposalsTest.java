package jp.bunkai.inspection.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.inspection.checklist.Proposal.Value;
import jp.bunkai.inspection.checklist.Source.Standing;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** A proposal says yes only on evidence in date of everybody who does it, no only where a fact speaks against it, and else nothing. */
class ProposalsTest {

    private static final ChecklistItem LOGS = item("IAM-08");

    private static ChecklistItem item(String... duties) {
        return new ChecklistItem("2.6", "2.6", null, "2(6)", null, new Text("アクセスログを管理している。", null), Confidence.FOUND, List.of(duties), true);
    }

    private static Scene scene() {
        return new Scene().vendor("A社", PartyFunction.EHR).vendor("B社", PartyFunction.NETWORK).subcontractor("C社", "A社")
                .row("IAM-08", Scope.dossier(), Phase.NORMAL);
    }

    private static Proposal of(Scene scene, String who) {
        Arrangement arrangement = scene.arrangement();
        return new Proposals(arrangement, arrangement.party(Scene.id(who)), Scene.TODAY, List.of()).to(LOGS);
    }

    @Test
    void evidenceInDateOfEverybodyWhoDoesItIsAYes() {
        Scene scene = scene().letter("A社", Letter.AR).letter("B社", Letter.R).shown("A社", Scene.TODAY.minusMonths(1));
        assertEquals(Value.BLANK, of(scene, "病院").value(), "B社 has shown nothing");
        assertEquals(Value.YES, of(scene, "A社").value());
        assertEquals(Value.BLANK, of(scene, "B社").value());
        assertEquals(Value.YES, of(scene.shown("B社", Scene.TODAY), "病院").value());
    }

    @Test
    void evidenceThatIsTooOldOrOfLaterIsNone() {
        Proposal old = of(scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY.minusYears(1).minusDays(1)), "病院");
        assertEquals(Value.BLANK, old.value());
        assertEquals(List.of(Standing.OUT_OF_DATE), old.sources().stream().map(Source::standing).toList());
        assertEquals(List.of(Standing.MISSING),
                of(scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY.plusDays(1)), "病院").sources().stream().map(Source::standing).toList());
        assertEquals(Value.YES, of(scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY.minusYears(1)), "病院").value());
    }

    @Test
    void whatNobodyDoesIsANoForWhoeverAnswersForIt() {
        Scene scene = scene().letter("A社", Letter.A);
        assertEquals(Value.NO, of(scene, "病院").value());
        assertEquals(Value.NO, of(scene, "A社").value());
        assertEquals(Proposal.NOTHING, of(scene, "B社"), "it is none of theirs");
    }

    @Test
    void whoAnswersForTheWorkOfOthersNeedsEvidenceOfItsOwn() {
        Scene scene = scene().letter("A社", Letter.A).letter("B社", Letter.R).shown("B社", Scene.TODAY);
        Proposal accountable = of(scene, "A社");
        assertEquals(Value.BLANK, accountable.value());
        assertEquals(List.of(Scene.id("A社")), accountable.sources().stream().map(Source::party).toList(), "of others it is told nothing");
        assertEquals(Value.YES, of(scene().letter("A社", Letter.A).letter("C社", Letter.R).shown("C社", Scene.TODAY), "A社").value(), "a subcontractor's is its own");
    }

    @Test
    void aRelaxedMeasureOrAnOwnNoSpeaksAgainstIt() {
        Scene relaxed = scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY);
        assertEquals(Value.YES, of(relaxed, "A社").value());
        relaxed.relaxed("ログの停止", "A社", relaxed.lastRow());
        assertEquals(Value.NO, of(relaxed, "A社").value());
        assertEquals(Value.NO, of(relaxed, "病院").value());
        Scene denied = scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY).disclosed("A社", Kind.CHECKLIST,
                new StatedAnswer("k", "2.6", null, Said.NO, LocalDate.of(2027, 3, 1), Set.of("IAM-08"), false, false));
        assertEquals(Value.NO, of(denied, "病院").value());
        assertTrue(of(denied, "病院").sources().stream().anyMatch(source -> LocalDate.of(2027, 3, 1).equals(source.until())));
    }

    @Test
    void aMatrixThatIsSilentOnACoreDutyBearsNothingOutForTheHospital() {
        Arrangement arrangement = scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY).arrangement();
        String silent = Scene.CATALOGUE.coreDuties().stream().filter(duty -> duty.scope().of() == ScopeKind.DOSSIER).map(Duty::id).findFirst().orElseThrow();
        String noObject = Scene.CATALOGUE.coreDuties().stream().filter(duty -> duty.scope().of() == ScopeKind.ASSET).map(Duty::id).findFirst().orElseThrow();
        Proposal half = new Proposals(arrangement, arrangement.hospital(), Scene.TODAY, List.of()).to(item("IAM-08", silent, noObject));
        assertEquals(Value.BLANK, half.value());
        assertEquals(List.of(Standing.IN_DATE, Standing.MISSING), half.sources().stream().map(Source::standing).toList(), "what there is no object for is not missed");
        assertEquals(Value.YES, new Proposals(arrangement, arrangement.party(Scene.id("A社")), Scene.TODAY, List.of()).to(item("IAM-08", silent)).value(),
                "a vendor answers for what it holds");
    }

    @Test
    void onlyARelaxationThatIsApprovedAndHasBegunSpeaksAgainstAYes() {
        assertEquals(Value.NO, relaxed("A社", "IAM-08", true, Scene.TODAY, "病院").value());
        assertEquals(Value.NO, relaxed("A社", "IAM-08", true, Scene.TODAY, "A社").value());
        assertEquals(Value.YES, relaxed("B社", "IAM-08", true, Scene.TODAY, "A社").value(), "another's");
        assertEquals(Value.YES, relaxed("A社", "IAM-08", false, Scene.TODAY, "病院").value(), "asked for and not decided");
        assertEquals(Value.YES, relaxed("A社", "IAM-08", true, Scene.TODAY.plusDays(1), "病院").value(), "begins later");
        assertEquals(Value.YES, relaxed("A社", "IAM-09", true, Scene.TODAY, "病院").value(), "of another duty");
    }

    private static Proposal relaxed(String vendor, String duty, boolean approved, LocalDate from, String answering) {
        return of(scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY).relaxed("ログの停止", vendor, duty, approved, from), answering);
    }

    @Test
    void disclosuresBearOutThatTheyWereHandedIn() {
        Arrangement arrangement = scene().arrangement();
        GrantedDisclosure sds = new GrantedDisclosure(Scene.id("sds"), Scene.id("A社"), Form.SDS, "SDS", Scene.TODAY);
        GrantedDisclosure checklist = new GrantedDisclosure(Scene.id("checklist"), Scene.id("B社"), Form.CHECKLIST_VENDOR, "CL", Scene.TODAY);
        List<GrantedDisclosure> granted = List.of(sds, checklist);
        assertEquals(Value.YES, new Proposals(arrangement, arrangement.party(Scene.id("A社")), Scene.TODAY, granted).to(item("GOV-07")).value());
        assertEquals(Value.BLANK, new Proposals(arrangement, arrangement.party(Scene.id("B社")), Scene.TODAY, granted).to(item("GOV-07")).value());
        assertEquals(Value.BLANK, new Proposals(arrangement, arrangement.hospital(), Scene.TODAY, granted).to(item("GOV-07")).value(), "B社 has handed in nothing");
    }

    @Test
    void theDigestIsOfHowSourcesStandAndNotOfWhichEvidenceItIs() {
        Scene first = scene().letter("A社", Letter.AR).shown("A社", Scene.TODAY.minusMonths(2));
        String before = shown(first);
        assertEquals(before, shown(first.shown("A社", Scene.TODAY)));
        ShownItem now = new ShownItem(new InspectionYear(2026), new InspectionYear(2026).edition(), LOGS, of(scene().letter("A社", Letter.AR), "A社"));
        SourceChanges changes = SourceChanges.between(new ShownItem(new InspectionYear(2026), new InspectionYear(2026).edition(), LOGS, of(first, "A社")).written(), now);
        assertEquals(1, changes.before().size());
        assertEquals(1, changes.now().size());
        assertTrue(!changes.question() && !before.equals(now.digest()));
    }

    @Test
    void theDigestIsOfWhatIsRelaxedAndOfWhatARowIsAbout() {
        String before = shown(scene().letter("A社", Letter.AR).relaxed("ログの停止", "A社", "IAM-08", true, Scene.TODAY));
        assertEquals(before, shown(scene().letter("A社", Letter.AR).relaxed("ログの停止", "A社", "IAM-08", true, Scene.TODAY.minusDays(1))));
        assertNotEquals(before, shown(scene().letter("A社", Letter.AR).relaxedUntil("ログの停止", "A社", "IAM-08", Scene.TODAY.plusYears(2))), "prolonged");
        assertNotEquals(shown(scene().letter("A社", Letter.AR)),
                shown(scene().set(FieldPath.of(Field.TITLE_JA), "別の実施事項").letter("A社", Letter.AR)), "the row is about something else now");
    }

    @Test
    void aQuestionUnderAnotherHeadingIsAnother() {
        Proposal proposal = of(scene().letter("A社", Letter.AR), "A社");
        ChecklistItem moved = new ChecklistItem(LOGS.key(), LOGS.question(), LOGS.object(), LOGS.written(), "ネットワーク機器について", LOGS.words(), LOGS.confidence(),
                LOGS.duties(), LOGS.placed());
        ShownItem before = new ShownItem(new InspectionYear(2026), new InspectionYear(2026).edition(), LOGS, proposal);
        ShownItem now = new ShownItem(new InspectionYear(2026), new InspectionYear(2026).edition(), moved, proposal);
        assertNotEquals(before.digest(), now.digest());
        assertTrue(SourceChanges.between(before.written(), now).question());
        assertFalse(SourceChanges.between(before.written(), before).question());
    }

    private static String shown(Scene scene) {
        return new ShownItem(new InspectionYear(2026), new InspectionYear(2026).edition(), LOGS, of(scene, "A社")).digest();
    }
}
