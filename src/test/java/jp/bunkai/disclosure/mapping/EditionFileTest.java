package jp.bunkai.disclosure.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionFileTest {

    private static final String HEAD = "- form: MDS\n  from: JAHIS_4_0\n  to: JAHIS_5_0\n  questions:\n";

    @Test
    void whatIsWrittenIsReadAgain() {
        List<EditionTable> tables = List.of(new EditionTable(Form.MDS, Edition.JAHIS_4_0, Edition.JAHIS_5_0, List.of(new EditionTable.Pair("2", "2.1"))));

        assertEquals(tables, EditionFile.read(EditionFile.write(tables)));
        assertEquals(List.of(new EditionTable.Pair("1", "1.1")), EditionFile.read(HEAD + "    - { from: \"1\", to: \"1.1\" }\n").get(0).questions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2④|2.4|write question numbers like 2.4 or AUDT-2.1.",
        "2.4|そのまま|write question numbers like 2.4 or AUDT-2.1."})
    void aNumberInAnotherWayOfWritingIsRefused(String from, String to, String why) {
        UnsoundMappingException refused = assertThrows(UnsoundMappingException.class,
                () -> EditionFile.read(HEAD + "    - { from: \"" + from + "\", to: \"" + to + "\" }\n"));

        assertEquals("MDS JAHIS_4_0→JAHIS_5_0 " + from + ": " + why, refused.flaws().get(0).en());
    }

    @Test
    void eachOlderQuestionLeadsToOneAndEditionsAreOfOneForm() {
        String twice = HEAD + "    - { from: \"1\", to: \"1\" }\n    - { from: \"1\", to: \"2\" }\n";
        assertEquals(1, assertThrows(UnsoundMappingException.class, () -> EditionFile.read(twice)).flaws().size());
        for (String wrong : List.of(HEAD.replace("JAHIS_4_0", "HN1_2013"), HEAD.replace("JAHIS_4_0", "JAHIS_5_0"), HEAD.replace("from: JAHIS_4_0\n  ", ""))) {
            assertThrows(UnsoundMappingException.class, () -> EditionFile.read(wrong + "    - { from: \"1\", to: \"1\" }\n"), wrong);
        }
        assertThrows(UnsoundMappingException.class, () -> EditionFile.read("[]"));
    }

    @Test
    void aWordThatIsNoEditionIsNamedByItsLine() {
        UnsoundMappingException refused = assertThrows(UnsoundMappingException.class,
                () -> EditionFile.read(HEAD.replace("JAHIS_5_0", "JAHIS_6_0") + "    - { from: \"1\", to: \"1\" }\n"));

        assertTrue(refused.flaws().get(0).en().contains("line 3"), refused.flaws().get(0).en());
    }
}
