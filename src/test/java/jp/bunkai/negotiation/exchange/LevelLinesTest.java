package jp.bunkai.negotiation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Cadence;
import jp.bunkai.catalogue.CadenceUnit;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelKind;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines in which service levels are written and read again. */
class LevelLinesTest {

    private static final Text LABEL = new Text("緩和", "mitigation");
    private static final ServiceLevel WITHIN_A_DAY = ServiceLevel.duration(LABEL, Bound.AT_MOST, 24, ServiceLevelUnit.HOUR);

    static Stream<Arguments> levels() {
        return Stream.of(
                Arguments.of(ServiceLevel.duration(null, Bound.AT_MOST, 24, ServiceLevelUnit.HOUR), "24時間以内", "within 24 hours"),
                Arguments.of(ServiceLevel.duration(null, Bound.AT_MOST, 1, ServiceLevelUnit.MINUTE), "1分以内", "within 1 minute"),
                Arguments.of(ServiceLevel.duration(null, Bound.AT_LEAST, 5, ServiceLevelUnit.YEAR), "5年以上", "at least 5 years"),
                Arguments.of(ServiceLevel.duration(null, Bound.EXACTLY, 3, ServiceLevelUnit.BUSINESS_DAY), "3営業日", "3 business days"),
                Arguments.of(ServiceLevel.duration(null, Bound.AT_MOST, 2, ServiceLevelUnit.MONTH), "2か月以内", "within 2 months"),
                Arguments.of(ServiceLevel.duration(null, Bound.AT_MOST, 10, ServiceLevelUnit.DAY), "10日以内", "within 10 days"),
                Arguments.of(ServiceLevel.count(null, Bound.AT_LEAST, 3, ServiceLevelUnit.GENERATION), "3世代以上", "at least 3 generations"),
                Arguments.of(ServiceLevel.count(null, Bound.AT_MOST, 2, ServiceLevelUnit.COUNT), "2件以下", "at most 2 cases"),
                Arguments.of(ServiceLevel.count(null, Bound.AT_LEAST, 13, ServiceLevelUnit.CHARACTER), "13字以上", "at least 13 characters"),
                Arguments.of(ServiceLevel.percent(null, Bound.AT_LEAST, new BigDecimal("99.95")), "99.95%以上", "at least 99.95%"),
                Arguments.of(ServiceLevel.schedule(null, null, 1, CadenceUnit.YEAR), "年1回", "once a year"),
                Arguments.of(ServiceLevel.schedule(null, Bound.AT_LEAST, 1, CadenceUnit.QUARTER), "四半期に1回以上", "at least once a quarter"),
                Arguments.of(ServiceLevel.schedule(null, null, 1, CadenceUnit.HALF_YEAR), "半期に1回", "once every half-year"),
                Arguments.of(ServiceLevel.schedule(null, null, 2, CadenceUnit.WEEK), "2週間に1回", "once every 2 weeks"),
                Arguments.of(ServiceLevel.date(null, LocalDate.of(2026, 4, 1)), "2026年4月1日まで", "by 1 April 2026"),
                Arguments.of(new ServiceLevel(ServiceLevelKind.COUNT, null, Bound.AT_LEAST, BigDecimal.valueOf(3), ServiceLevelUnit.TIME,
                        new Cadence(1, CadenceUnit.MONTH), null, null), "3回以上（月1回）", "at least 3 times (once a month)"));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void everyKindIsWrittenAndReadInBothLanguages(ServiceLevel level, String ja, String en) throws Unreadable {
        assertEquals(ja, LevelLines.line(level, Language.JA));
        assertEquals(en, LevelLines.line(level, Language.EN));
        assertEquals(List.of(level), new LevelLines(Language.JA, List.of()).read(ja, List.of()));
        assertEquals(List.of(level), new LevelLines(Language.EN, List.of()).read(en, List.of()));
        assertEquals(List.of(level), new LevelLines(Language.EN, List.of()).read(ja, List.of()), "the other language is understood too");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLineThatNobodyChangedIsTheLevelItWasWrittenFrom(Language language) throws Unreadable {
        ServiceLevel odd = ServiceLevel.text(new Text("条件：その他", "condition: other"), new Text("「承認」のある場合：のみ", "with \"approval\": only"));
        ServiceLevel halves = ServiceLevel.schedule(null, null, 2, CadenceUnit.QUARTER);
        List<ServiceLevel> all = List.of(WITHIN_A_DAY, odd, halves);
        LevelLines lines = new LevelLines(language, all);

        assertEquals(all, lines.read(lines.written(all), all));
    }

    @Test
    void aChangedFigureKeepsWhatItsLabelIsCalledInTheOtherLanguage() throws Unreadable {
        LevelLines lines = new LevelLines(Language.JA, List.of(WITHIN_A_DAY));

        assertEquals(List.of(ServiceLevel.duration(LABEL, Bound.AT_MOST, 12, ServiceLevelUnit.HOUR)), lines.read("緩和：１２時間以内", List.of()));
    }

    @Test
    void wordsStandInQuotationMarks() throws Unreadable {
        LevelLines lines = new LevelLines(Language.JA, List.of());

        assertEquals(List.of(ServiceLevel.text(new Text("作業", null), new Text("承認がある場合のみ", null))),
                lines.read("作業：「承認がある場合のみ」", List.of()));
        assertEquals(List.of(ServiceLevel.text(null, new Text("only with approval", null))), lines.read("\"only with approval\"", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24時間以ない", "なるべく早く", "緩和：", "-3時間以内", "150%以上", "2026年2月30日まで", "=1+1", "3", "by 2026-13-01"})
    void whatIsNotWhollyALevelIsNone(String line) {
        LevelLines lines = new LevelLines(Language.JA, List.of());

        assertThrows(Unreadable.class, () -> lines.read(line, List.of()));
    }

    @Test
    void blankLinesSayNothing() throws Unreadable {
        assertEquals(List.of(ServiceLevel.schedule(null, null, 1, CadenceUnit.MONTH)),
                new LevelLines(Language.JA, List.of()).read("\n 月1回 \n\n", List.of()));
    }
}
