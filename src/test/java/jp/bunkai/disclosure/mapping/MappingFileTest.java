package jp.bunkai.disclosure.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.bundled();
    private static final String HEAD = "- version: \"1\"\n  form: CHECKLIST_VENDOR\n  edition: R7\n  questions:\n";

    @Test
    void oursIsSoundAndSpeaksOfTheDutiesOfTheReference() {
        DutyMapping vendor = of(Form.CHECKLIST_VENDOR, Edition.R7);

        assertEquals(List.of("VUL-01", "VUL-03", "VUL-04"), vendor.of("2.6").orElseThrow().duties());
        assertEquals(Confidence.UNVERIFIED, vendor.of("2.6").orElseThrow().confidence());
        assertEquals(List.of("GOV-02"), vendor.of("1.1").orElseThrow().duties());
        assertEquals(Confidence.FOUND, of(Form.CHECKLIST_HOSPITAL, Edition.R5).of("2.7").orElseThrow().confidence());
    }

    @Test
    void aQuestionIsFoundByItsSectionAndByTheOneAboveIt() {
        DutyMapping mds2 = of(Form.MDS2, Edition.HN1_2019);

        assertEquals(List.of("IAM-08"), mds2.of("AUDT-2.1").orElseThrow().duties());
        assertTrue(mds2.of("DOC-1").isEmpty());
        assertTrue(mds2.of("2.1").isEmpty());
        assertEquals("2.6", of(Form.CHECKLIST_HOSPITAL, Edition.R7).of("2.6.1").orElseThrow().question());
        assertTrue(of(Form.CHECKLIST_HOSPITAL, Edition.R7).of("2.60").isEmpty());
    }

    @Test
    void ofAFormWhoseNumbersAreNotKnownNothingIsSaid() {
        assertTrue(MappingFile.bundled(CATALOGUE).stream().noneMatch(mapping -> mapping.serves(Form.MDS, Edition.JAHIS_5_0)
                || mapping.serves(Form.CHECKLIST_HOSPITAL, Edition.R8)));
        assertTrue(of(Form.CHECKLIST_HOSPITAL, Edition.R6).of("2.9").isEmpty());
    }

    @Test
    void whatIsExportedIsReadAgain() {
        List<DutyMapping> mappings = MappingFile.bundled(CATALOGUE);

        assertEquals(mappings, MappingFile.read(MappingFile.write(mappings), CATALOGUE));
        List<DutyMapping> emptied = List.of(new DutyMapping("2", Form.CHECKLIST_VENDOR, Edition.R7, List.of()));
        assertEquals(emptied, MappingFile.read(MappingFile.write(emptied), CATALOGUE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2④|[IAM-01]|write question numbers like 2.4 or AUDT-2.1.",
        "2.4|[IAM-99]|the catalogue has no such duty.",
        "2.4|[]|there is no duty.",
        "2.4|[IAM-01, IAM-01]|a duty is there twice."})
    void whatWouldLeadToNoDutyIsRefused(String question, String duties, String why) {
        String yaml = HEAD + "    - { question: \"" + question + "\", duties: " + duties + " }\n";

        UnsoundMappingException refused = assertThrows(UnsoundMappingException.class, () -> MappingFile.read(yaml, CATALOGUE));

        assertEquals("CHECKLIST_VENDOR R7 " + question + ": " + why, refused.flaws().get(0).en());
        assertTrue(refused.flaws().get(0).ja().endsWith("。"));
    }

    @Test
    void aFormWithAnEditionOfAnotherIsRefused() {
        String yaml = HEAD.replace("R7", "HN1_2019") + "    - { question: \"2.4\", duties: [IAM-01] }\n";

        assertThrows(UnsoundMappingException.class, () -> MappingFile.read(yaml, CATALOGUE));
        assertThrows(UnsoundMappingException.class, () -> MappingFile.read(HEAD + "    - { question: \"2.4\", dutys: [IAM-01] }\n", CATALOGUE));
        assertThrows(UnsoundMappingException.class, () -> MappingFile.read("", CATALOGUE));
        assertThrows(UnsoundMappingException.class, () -> MappingFile.read("x".repeat(MappingFile.LIMIT + 1), CATALOGUE));
    }

    private static DutyMapping of(Form form, Edition edition) {
        return MappingFile.bundled(CATALOGUE).stream().filter(mapping -> mapping.serves(form, edition)).findFirst().orElseThrow();
    }
}
