package jp.bunkai.disclosure.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionNumberTest {

    @ParameterizedTest
    @CsvSource({"5.1, 5.1", "5-1, 5.1", "5(1), 5.1", "５．１, 5.1", "5①, 5.1", "5－(1), 5.1", "5.1., 5.1", "05.01, 5.1", "Q5.1, 5.1", "問 5, 5", "No.5, 5", "1.10, 1.10",
        "AUDT-2.1, AUDT-2.1", "audt‐2.１, AUDT-2.1", "ALOF 1, ALOF-1", "A共通-1, A共通-1", "8(a), 8.a", "2⑬, 2.13", "2㉑, 2.21", "5)1, ''", "Ⅱ-1, II-1", "1.2.3.4, 1.2.3.4"})
    void oneNumberInManyWaysOfWriting(String written, String id) {
        assertEquals(id, QuestionNumber.of(written).map(QuestionNumber::id).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"①", "(1)", "（１）", "1)", "⑴", "(a)"})
    void aNumberInASignCountsBelowItsHeading(String written) {
        assertTrue(QuestionNumber.of(written).orElseThrow().bare());
        assertEquals("2." + QuestionNumber.of(written).orElseThrow().id(), QuestionNumber.of(written).orElseThrow().below("2").id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "はい", "45778", "例", "1 体制", "2024/4/1", "１２３４", "-4", "1..2", "Note 1", "Ver.3.0"})
    void whatIsNoNumberIsNone(String written) {
        assertTrue(QuestionNumber.of(written).isEmpty(), written);
    }

    /** Sixteen thousand steps would be matched one within another. */
    @Test
    void whatIsLongerThanAnyNumberIsNone() {
        assertTrue(QuestionNumber.of("1" + ".1".repeat(16_000)).isEmpty());
        assertEquals("1" + ".1".repeat(59), QuestionNumber.of("1" + ".1".repeat(59)).orElseThrow().id());
    }

    @Test
    void notesAreReferredToInManyWays() {
        assertEquals("[1, 2, 3]", NoteNumbers.of("注1、※２ ③".replace(" ", "、")).toString());
        assertEquals("[1, 2, 3]", NoteNumbers.of("備考1～3").toString());
        assertEquals("[4]", NoteNumbers.of("Note 4").toString());
        assertEquals("[]", NoteNumbers.of("10年").toString());
        assertEquals("[]", NoteNumbers.of("手順書 1 を参照").toString());
    }
}
