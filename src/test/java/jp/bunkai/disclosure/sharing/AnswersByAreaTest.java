package jp.bunkai.disclosure.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.kept.KeptAnswer;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import org.junit.jupiter.api.Test;

/** Answers stand under the areas of their duties, each no first, in each area that they speak of; none is lost. */
class AnswersByAreaTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.bundled();
    private static final DutyMapping MAPPING = new DutyMapping("1", Form.MDS2, Edition.HN1_2019, List.of(
            new MappedQuestion("AUDT-*", List.of("IAM-08"), Confidence.FOUND),
            new MappedQuestion("CSUP-*", List.of("VUL-03", "VUL-04", "AST-04"), Confidence.UNVERIFIED)));

    private static KeptAnswer answer(int position, String question, AnswerValue value) {
        return new KeptAnswer(position, question, null, question, null, "?", "MDS2", "C" + position, value, null, value, null, null, null, null, null);
    }

    private static List<String> questions(DisclosureMeaning.Area area) {
        return area.answers().stream().map(said -> said.answer().question()).toList();
    }

    @Test
    void eachAreaHasItsOwnWithEachNoFirst() {
        List<DisclosureMeaning.Area> areas = new AnswersByArea(CATALOGUE, MAPPING).of(List.of(answer(0, "AUDT-1", AnswerValue.YES),
                answer(1, "CSUP-1", AnswerValue.NO), answer(2, "AUDT-2", AnswerValue.NO), answer(3, "PLOK-1", AnswerValue.NO)));
        List<String> order = CATALOGUE.areas().stream().map(jp.bunkai.catalogue.Area::id).filter(List.of("AST", "VUL", "IAM")::contains).toList();
        assertEquals(order, areas.subList(0, 3).stream().map(DisclosureMeaning.Area::id).toList());
        DisclosureMeaning.Area iam = areas.get(order.indexOf("IAM"));
        assertEquals(List.of("AUDT-2", "AUDT-1"), questions(iam));
        assertEquals(1, iam.no());
        DisclosureMeaning.Said patches = areas.get(order.indexOf("VUL")).answers().get(0);
        assertEquals(List.of("VUL-03", "VUL-04"), patches.dutyIds());
        assertEquals(false, patches.verified());
        assertEquals(List.of("AST-04"), areas.get(order.indexOf("AST")).answers().get(0).dutyIds());
        assertNull(areas.get(3).id());
        assertEquals(List.of("PLOK-1"), questions(areas.get(3)));
    }

    @Test
    void withoutAMappingAllStandTogether() {
        List<DisclosureMeaning.Area> areas = new AnswersByArea(CATALOGUE, null).of(List.of(answer(0, "1", AnswerValue.YES), answer(1, "2", AnswerValue.NO)));
        assertEquals(1, areas.size());
        assertEquals(List.of("2", "1"), questions(areas.get(0)));
    }
}
