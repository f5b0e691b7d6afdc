package jp.bunkai.negotiation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.edit.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a cell for a value, and the value that a cell stands for. */
class WordbookTest {

    private static final UUID CONTRACT = UUID.randomUUID();
    private final Wordbook words = new Wordbook(Language.JA, Map.of("1. 保守契約", CONTRACT), List.of());

    @ParameterizedTest
    @EnumSource(Letter.class)
    void lettersComeBackAsTheyWereWritten(Letter letter) throws Unreadable {
        assertEquals(letter, read(Field.LETTER, words.written(Field.LETTER, letter)));
    }

    @ParameterizedTest
    @CsvSource({"Ｒ,R", "r,R", "A/R,AR", "R/A,AR", "ar,AR", " i ,I"})
    void lettersAreUnderstoodHoweverTheyAreTyped(String typed, Letter letter) throws Unreadable {
        assertEquals(letter, read(Field.LETTER, typed));
    }

    @Test
    void choicesAreUnderstoodInBothLanguages() throws Unreadable {
        assertEquals("料金内", words.written(Field.COST_CLASS, CostClass.INCLUDED));
        assertEquals("included", new Wordbook(Language.EN, Map.of(), List.of()).written(Field.COST_CLASS, CostClass.INCLUDED));
        assertEquals(CostClass.SEPARATE, read(Field.COST_CLASS, "別途"));
        assertEquals(CostClass.SEPARATE, read(Field.COST_CLASS, "Separate"));
        assertEquals(Answer.NOT_MINE, read(Field.ANSWER, "担当外"));
        assertEquals(false, read(Field.COST_TAX_INCLUDED, "税別"));
        assertThrows(Unreadable.class, () -> read(Field.ANSWER, "たぶん担当"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200000", "1,200,000", "１，２００，０００", "¥1,200,000", "1,200,000円", "1200000.00"})
    void amountsAreUnderstoodHoweverTheyAreTyped(String typed) throws Unreadable {
        assertEquals(1_200_000L, read(Field.COST_AMOUNT, typed));
        assertEquals("1,200,000", words.written(Field.COST_AMOUNT, 1_200_000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e9", "12万", "1,20", "9999999999999", "=1+1"})
    void whatIsNoAmountInWholeYenIsNone(String typed) {
        assertThrows(Unreadable.class, () -> read(Field.COST_AMOUNT, typed));
    }

    @Test
    void aContractIsOneOfTheList() throws Unreadable {
        assertEquals(CONTRACT, read(Field.CONTRACT, "1. 保守契約"));
        assertEquals("1. 保守契約", words.written(Field.CONTRACT, CONTRACT));
        assertEquals("（ほかの契約）", words.written(Field.CONTRACT, UUID.randomUUID()));
        assertThrows(Unreadable.class, () -> read(Field.CONTRACT, "保守契約"));
    }

    @Test
    void lineBreaksStayOnlyWhereAFieldMayHaveThem() throws Unreadable {
        assertEquals("第3条 第2項", read(Field.CLAUSE, "第3条\n第2項"));
        assertEquals("一\n二", read(Field.NOTE, "一\n二"));
        assertNull(read(Field.NOTE, "  "));
    }

    private Object read(Field field, String text) throws Unreadable {
        return words.read(field, text, List.of());
    }
}
