package jp.bunkai.rolesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.platform.http.ProblemException;
import org.junit.jupiter.api.Test;

/** Confirmation sheets as people fill and lay them out, in words of ours. */
class SheetReadingTest {

    @Test
    void bothPartsAreReadWithWhatTheFileSays() {
        SheetReading read = SheetReading.of(TestSheets.usual());

        assertEquals(Edition.CONFIRMATION_2024_06, read.edition());
        assertEquals(List.of("1", "A共通-8", "B-4"), read.items().stream().map(SheetItem::question).toList());
        assertEquals(List.of(Form.CONFIRMATION_PART1, Form.CONFIRMATION_PART2, Form.CONFIRMATION_PART2), read.items().stream().map(SheetItem::form).toList());
        SheetItem open = read.items().get(1);
        assertEquals(AnswerValue.NO, open.readValue());
        assertEquals(LocalDate.of(2024, 7, 1), open.readOn());
        assertEquals(LocalDate.of(2024, 9, 30), open.readDone());
        assertEquals("事故時の扱いを決める", open.words());
        assertNull(open.entry(), "nothing counts that no person entered");
        assertEquals(AnswerValue.BLANK, read.items().get(2).readValue());
    }

    @Test
    void anEmptyFormIsReadToo() {
        SheetReading read = SheetReading.of(TestSheets.workbook("A共通-1|遵守|二つの指針を確かめる", "A共通-8|個人情報|事故時の扱いを決める"));

        assertEquals(3, read.items().size());
        assertTrue(read.items().subList(1, 3).stream().allMatch(item -> item.readValue() == AnswerValue.BLANK));
    }

    @Test
    void aSheetThatNamesNoDayIsTheOneOf2024AsThePersonSays() {
        SheetReading read = SheetReading.of(Book.sheet("Part2").lines("役割分担等に関する確認表", "項番|内容|はい|いいえ", "A-1|定める||○").bytes());

        assertEquals(Edition.CONFIRMATION_2024_06, read.edition());
        assertEquals(AnswerValue.NO, read.items().get(0).readValue());
    }

    @Test
    void whatIsUnclearIsListedAndNotGuessed() {
        SheetReading read = SheetReading.of(TestSheets.workbook("A共通-8|個人情報|事故時の扱いを決める|○|○", "B-4|暗号化|程度を決める|×"));

        assertEquals(List.of(AnswerValue.UNREAD, AnswerValue.UNREAD), read.items().subList(1, 3).stream().map(SheetItem::readValue).toList());
        assertEquals(2, read.doubts().size());
    }

    /** A few kilobytes may hold one long chapter above many questions, and it is kept with each of them. */
    @Test
    void aChapterCountsAtEachQuestionBelowIt() {
        Book sheet = Book.sheet("Part2").lines("役割分担等に関する確認表 Part2", "区分|項番|内容|はい|いいえ");
        for (int i = 1; i <= 40; i++) {
            sheet.lines("章".repeat(15_000) + "|A-" + i + "|定める||○");
        }

        assertEquals(List.of("too-long"), assertThrows(ProblemException.class, () -> SheetReading.of(sheet.bytes())).codes());
    }

    /** A number before the words, with more steps than a stack is deep. */
    @Test
    void aNumberWithoutEndIsNone() {
        byte[] file = Book.sheet("Part2").lines("役割分担等に関する確認表 Part2", "項番|内容|はい|いいえ", "A-1|定める||○", "1" + ".1".repeat(12_000) + "|続く||○").bytes();

        assertEquals(List.of("A-1"), SheetReading.of(file).items().stream().map(SheetItem::question).toList());
    }

    @Test
    void anotherFormIsRefused() {
        byte[] checklist = Book.sheet("チェックリスト").lines("令和7年度 サイバーセキュリティ対策チェックリスト（事業者確認用）", "番号|項目|回答", "2④|権限を分ける|はい").bytes();

        assertEquals(List.of("wrong-form"), assertThrows(ProblemException.class, () -> SheetReading.of(checklist)).codes());
    }
}
