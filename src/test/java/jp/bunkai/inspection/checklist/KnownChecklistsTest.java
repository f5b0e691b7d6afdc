package jp.bunkai.inspection.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.mapping.MappingFile;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.inspection.checklist.ChecklistForm.Origin;
import jp.bunkai.matrix.Scene;
import org.junit.jupiter.api.Test;

/** Items are known year by year; of what is not known nothing is said, or it is marked as not verified. */
class KnownChecklistsTest {

    private static final KnownChecklists KNOWN = new KnownChecklists();
    private static final DutyMappings OURS = new DutyMappings(List.of(), MappingFile.bundled(Scene.CATALOGUE));

    @Test
    void eachKnownYearHasItsOwnItemsAndNumbers() {
        ChecklistForm fifth = KNOWN.of(Form.CHECKLIST_HOSPITAL, new InspectionYear(2023), OURS);
        assertEquals(Origin.KNOWN, fifth.origin());
        assertEquals(10, fifth.items().size());
        assertEquals("アクセスログを管理している。", fifth.find("2.6").orElseThrow().words().ja());
        ChecklistForm seventh = KNOWN.of(Form.CHECKLIST_HOSPITAL, new InspectionYear(2025), OURS);
        assertEquals(18, seventh.items().size());
        assertTrue(seventh.find("2.6").orElseThrow().words().ja().startsWith("セキュリティパッチ"));
        assertTrue(seventh.items().stream().allMatch(item -> item.confidence() == Confidence.FOUND && !item.duties().isEmpty()));
        assertTrue(KNOWN.of(Form.CHECKLIST_VENDOR, new InspectionYear(2025), OURS).items().stream().allMatch(item -> item.confidence() == Confidence.UNVERIFIED));
    }

    @Test
    void aYearThatIsNotKnownIsNotAnswered() {
        for (int year : List.of(2024, 2026, 2031)) {
            ChecklistForm form = KNOWN.of(Form.CHECKLIST_VENDOR, new InspectionYear(year), OURS);
            assertEquals(Origin.EARLIER_YEAR, form.origin());
            assertTrue(!form.answerable() && form.items().stream().allMatch(item -> item.confidence() == Confidence.UNVERIFIED));
        }
    }

    @Test
    void anItemOfAnotherYearIsMatchedByItsWords() {
        KnownChecklists.Duties same = KNOWN.duties(OURS, Form.CHECKLIST_HOSPITAL, Edition.R8, "2.9", "アクセスログを管理している。");
        assertEquals(List.of("IAM-08", "IAM-09"), same.ids());
        assertEquals(Confidence.FOUND, same.confidence());
        KnownChecklists.Duties near = KNOWN.duties(OURS, Form.CHECKLIST_HOSPITAL, Edition.R8, "3.3", "サイバー攻撃の想定を含む事業継続計画（BCP）を策定している。");
        assertEquals(List.of("BCP-01"), near.ids());
        assertEquals(Confidence.UNVERIFIED, near.confidence());
        assertEquals(List.of(), KNOWN.duties(OURS, Form.CHECKLIST_HOSPITAL, Edition.R8, "2.6", "まったく別のことをしている。").ids());
        assertNull(KNOWN.english("まったく別のことをしている。"));
    }

    /** What an item speaks of is the hospital's judgement, as it is for findings. */
    @Test
    void whatTheHospitalSaysAnItemMeansComesBeforeWhatIsShipped() {
        DutyMappings own = new DutyMappings(List.of(new DutyMapping(null, Form.CHECKLIST_HOSPITAL, Edition.R8,
                List.of(new MappedQuestion("2.9", List.of("BCP-01"), Confidence.FOUND)))), OURS.bundled());
        assertEquals(List.of("BCP-01"), KNOWN.duties(own, Form.CHECKLIST_HOSPITAL, Edition.R8, "2.9", "アクセスログを管理している。").ids());
        DutyMappings other = new DutyMappings(List.of(new DutyMapping(null, Form.CHECKLIST_HOSPITAL, Edition.R7,
                List.of(new MappedQuestion("1.1", List.of("BCP-01"), Confidence.FOUND)))), OURS.bundled());
        assertEquals(List.of("BCP-01"), KNOWN.of(Form.CHECKLIST_HOSPITAL, new InspectionYear(2025), other).find("1.1").orElseThrow().duties());
    }

    @Test
    void aYearRunsFromAprilAndJudgesEvidenceByItsEnd() {
        InspectionYear year = new InspectionYear(2025);
        assertEquals("令和7年度", year.called().ja());
        assertEquals(LocalDate.of(2026, 3, 31), year.judgedOn(LocalDate.of(2026, 11, 22)));
        assertEquals(LocalDate.of(2025, 11, 22), year.judgedOn(LocalDate.of(2025, 11, 22)));
        assertEquals("令和元年度", new InspectionYear(2019).called().ja());
    }
}
