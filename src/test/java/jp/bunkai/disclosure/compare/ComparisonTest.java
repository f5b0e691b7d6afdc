package jp.bunkai.disclosure.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.reading.Given;
import jp.bunkai.disclosure.reading.Heading;
import jp.bunkai.disclosure.reading.Place;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.disclosure.reading.ReadNote;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Place PLACE = new Place("MDS", "A1");

    @Test
    void whatWasAddedRemovedOrAnsweredOtherwiseIsTold() {
        Comparison comparison = Comparison.of(mds("1 YES", "2 NO", "3 YES", "4 NO"), mds("1 YES", "2 YES", "4 NO", "5 NOT_APPLICABLE"));

        assertTrue(comparison.comparable());
        assertEquals(2, comparison.same());
        assertEquals("2 [ANSWER], 5 [ADDED], 3 [REMOVED]", text(comparison));
    }

    @Test
    void aNoteIsComparedByItsWordsAndNotByItsNumber() {
        assertEquals("2 [NOTE]", text(Comparison.of(mds("1 YES 1:甲", "2 NO 2:乙"), mds("1 YES 7:甲", "2 NO 2:丙"))));
    }

    @Test
    void anAnswerThatWasNotReadIsNoChange() {
        assertEquals("1 [UNREAD], 2 [UNREAD]", text(Comparison.of(mds("1 UNREAD", "2 YES"), mds("1 YES", "2 UNREAD"))));
    }

    @Test
    void aNumberThatStandsTwiceIsNotCompared() {
        assertEquals("1 [UNREAD]", text(Comparison.of(mds("1 YES", "1 NO"), mds("1 YES"))));
    }

    @Test
    void oneNumberWithOtherWordsIsShown() {
        ReadDisclosure before = disclosure(Edition.JAHIS_5_0, List.of(answer("1 YES", "甲か")));
        ReadDisclosure after = disclosure(Edition.JAHIS_5_0, List.of(answer("1 YES", "乙か")));

        assertEquals("1 [QUESTION]", text(Comparison.of(before, after)));
    }

    @Test
    void numbersOfTwoEditionsAreNeverTakenForOneAnother() {
        ReadDisclosure before = disclosure(Edition.JAHIS_4_1, List.of(answer("1 YES", "甲か")));
        ReadDisclosure after = disclosure(Edition.JAHIS_5_0, List.of(answer("1 NO", "乙か")));
        ReadDisclosure unknown = disclosure(Edition.UNKNOWN_EDITION, List.of());

        assertFalse(Comparison.of(before, after).comparable());
        assertFalse(Comparison.of(unknown, unknown).comparable());
        assertFalse(Comparison.of(before, after, new EditionMapping(Edition.JAHIS_4_0, Edition.JAHIS_5_0, Map.of("1", "1"))).comparable());
    }

    @Test
    void aMappingBringsTheEditionsTogether() {
        ReadDisclosure before = disclosure(Edition.JAHIS_4_1, List.of(answer("1 YES", "甲か"), answer("2 NO", "乙か"), answer("3 YES", "丙か")));
        ReadDisclosure after = disclosure(Edition.JAHIS_5_0, List.of(answer("1.1 YES", "甲であるか"), answer("2.1 YES", "乙か"), answer("3 YES", "丁か")));

        Comparison comparison = Comparison.of(before, after, new EditionMapping(Edition.JAHIS_4_1, Edition.JAHIS_5_0, Map.of("1", "1.1", "2", "2.1")));

        assertEquals(1, comparison.same());
        assertEquals("2.1 [ANSWER]", text(comparison));
        assertEquals("3 [ADDED], 3 [REMOVED]", text(comparison.unmapped()));
    }

    @Test
    void aCounterpartThatIsNotAskedAnyMoreIsADifferenceAndNotUnmapped() {
        ReadDisclosure before = disclosure(Edition.JAHIS_4_1, List.of(answer("1 YES", "甲か"), answer("2 NO", "乙か")));
        ReadDisclosure after = disclosure(Edition.JAHIS_5_0, List.of(answer("9 YES", "己か")));

        Comparison comparison = Comparison.of(before, after, new EditionMapping(Edition.JAHIS_4_1, Edition.JAHIS_5_0, Map.of("1", "8", "7", "9")));

        assertEquals("9 [ADDED], 1 [REMOVED]", text(comparison));
        assertEquals("2 [REMOVED]", text(comparison.unmapped()));
    }

    private static String text(Comparison comparison) {
        return text(comparison.differences());
    }

    private static String text(List<Difference> differences) {
        return differences.stream().map(one -> (one.after() == null ? one.before() : one.after()).id() + " " + new TreeSet<>(one.what()))
                .collect(Collectors.joining(", "));
    }

    private static ReadDisclosure mds(String... answers) {
        return disclosure(Edition.JAHIS_5_0, Arrays.stream(answers).map(answer -> answer(answer, "問い")).toList());
    }

    private static ReadDisclosure disclosure(Edition edition, List<ReadAnswer> answers) {
        return new ReadDisclosure(Form.MDS, edition, List.of("MDS"), new Heading(null, null, null, null, null), answers);
    }

    /** Number, answer and, if there is one, note with its number: {@code 2 NO 1:words}. */
    private static ReadAnswer answer(String said, String question) {
        String[] parts = said.split(" ");
        List<ReadNote> notes = parts.length < 3 ? List.of() : List.of(new ReadNote(parts[2].split(":")[0], parts[2].split(":")[1], PLACE));
        return new ReadAnswer(parts[0], null, parts[0], PLACE, null, question, List.of(new Given(1, AnswerValue.valueOf(parts[1]), PLACE, null)), notes, null, null);
    }
}
