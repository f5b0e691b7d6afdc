package jp.bunkai.disclosure.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import org.junit.jupiter.api.Test;

class DutyMappingsTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.bundled();
    private static final DutyMappings OURS = new DutyMappings(List.of(), MappingFile.bundled(CATALOGUE));

    private static DutyMapping mapping(Form form, Edition edition, String... duties) {
        return new DutyMapping("1", form, edition, List.of(new MappedQuestion("2.1", List.of(duties), Confidence.FOUND)));
    }

    @Test
    void anOwnMappingStandsForItsFormAndEditionAlone() {
        DutyMappings own = OURS.with(List.of(mapping(Form.CHECKLIST_VENDOR, Edition.R7, "IAM-01")));

        assertTrue(own.owns(Form.CHECKLIST_VENDOR, Edition.R7));
        assertEquals(List.of("IAM-01"), own.find(Form.CHECKLIST_VENDOR, Edition.R7).orElseThrow().of("2.1").orElseThrow().duties());
        assertFalse(own.owns(Form.CHECKLIST_HOSPITAL, Edition.R7));
        assertEquals(OURS.all().size(), own.all().size());
    }

    @Test
    void whatSaysTheSameAsOursIsNotKept() {
        DutyMappings own = OURS.with(List.of(mapping(Form.CHECKLIST_VENDOR, Edition.R7, "IAM-01")));

        assertEquals(OURS, own.with(List.of(OURS.find(Form.CHECKLIST_VENDOR, Edition.R7).orElseThrow())));
        assertEquals(OURS, OURS.with(List.of(mapping(Form.MDS, Edition.JAHIS_5_0, "IAM-01"))).with(List.of(
                new DutyMapping("2", Form.MDS, Edition.JAHIS_5_0, List.of()))));
    }

    /** In whatever order a person's changes left it, it is ours again, and bettered with the next release. */
    @Test
    void whatSaysTheSameAsOursInAnotherOrderIsNotKept() {
        DutyMapping ours = OURS.find(Form.MDS2, Edition.HN1_2019).orElseThrow();
        List<MappedQuestion> turned = new ArrayList<>(ours.questions().stream().map(question -> new MappedQuestion(question.question(),
                question.duties().stream().sorted(Comparator.reverseOrder()).toList(), question.confidence())).toList());
        Collections.reverse(turned);

        assertEquals(OURS, OURS.with(List.of(new DutyMapping("7", Form.MDS2, Edition.HN1_2019, turned))));
        assertTrue(OURS.with(List.of(new DutyMapping("7", Form.MDS2, Edition.HN1_2019, turned.subList(1, turned.size())))).owns(Form.MDS2, Edition.HN1_2019));
    }

    @Test
    void aDutyThatTheCatalogueLostIsLeftOutOfWhatWasKept() {
        String kept = MappingFile.write(List.of(mapping(Form.MDS, Edition.JAHIS_5_0, "IAM-01", "OLD-01"), mapping(Form.SDS, Edition.JAHIS_5_0, "OLD-01")));

        List<DutyMapping> read = MappingFile.kept(kept, CATALOGUE);

        assertEquals(List.of("IAM-01"), read.get(0).of("2.1").orElseThrow().duties());
        assertTrue(read.get(1).questions().isEmpty());
    }
}
