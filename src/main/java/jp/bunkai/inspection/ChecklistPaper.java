package jp.bunkai.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.inspection.checklist.ChecklistForm;
import jp.bunkai.inspection.checklist.InspectionYear;
import jp.bunkai.inspection.checklist.SourceChanges;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.InspectionValue;
import jp.bunkai.inspection.paper.Paper;
import jp.bunkai.inspection.paper.Paper.Column;
import jp.bunkai.platform.time.Clocks;

/**
 * A checklist as a plain document, with who confirmed each answer and what it rests on. What nobody confirmed stands blank: a proposal never
 * prints. It is no official form and says so.
 */
final class ChecklistPaper {

    private static final List<Column> COLUMNS = List.of(new Column("番号", 5), new Column("項目", 28), new Column("1回目", 8), new Column("目標日", 8),
            new Column("2回目", 8), new Column("備考", 12), new Column("確認した人", 13), new Column("根拠", 18));
    private static final int MOST_SOURCES = 6;

    private ChecklistPaper() {
    }

    static byte[] write(InspectionYear year, Checklist checklist) {
        Paper paper = Paper.landscape(title(year, checklist));
        paper.text("回答する組織：" + checklist.party().name().ja());
        paper.text(checklist.workbook() == null ? "公式の様式ではありません。回答は、回答する組織の担当者が確認したものだけを印字しています。空欄は未回答です。"
                : "公式の様式（" + checklist.workbook().fileName() + "）への記入と同じ内容の確認記録です。空欄は未回答です。");
        if (checklist.form().origin() == ChecklistForm.Origin.EARLIER_YEAR) {
            paper.text("この年度の様式の項目は未確認です。" + checklist.form().edition().code() + "の項目を準備のために示しています。");
        }
        paper.table(COLUMNS, checklist.items().stream().map(ChecklistPaper::row).toList());
        return paper.bytes();
    }

    static String title(InspectionYear year, Checklist checklist) {
        return year.called().ja() + "　サイバーセキュリティ対策チェックリスト（" + side(checklist) + "）確認記録";
    }

    static String side(Checklist checklist) {
        return checklist.party().hospital() ? "医療機関確認用" : "事業者確認用";
    }

    private static List<String> row(ItemStand stand) {
        List<GivenAnswer> printed = stand.printed();
        Optional<GivenAnswer> last = stand.answer();
        return List.of(number(stand), words(stand), printed.isEmpty() ? "" : answer(printed.get(0)), target(printed), printed.size() > 1 ? answer(printed.get(1)) : "",
                printed.stream().map(GivenAnswer::note).filter(note -> note != null).collect(Collectors.joining("\n")),
                last.map(one -> one.organisation() + "\n" + one.person() + "\n" + one.at().atZone(Clocks.JAPAN).toLocalDate()).orElse(""),
                last.map(ChecklistPaper::sources).orElse(""));
    }

    static String number(ItemStand stand) {
        return stand.shown().item().written();
    }

    static String words(ItemStand stand) {
        String object = stand.shown().item().object() == null ? "" : "［" + stand.shown().item().object() + "］";
        return stand.shown().item().words().ja() + object + (stand.shown().item().confidence() == Confidence.UNVERIFIED ? "（未確認）" : "");
    }

    static String answer(GivenAnswer answer) {
        return answer.value().written().ja() + "\n" + answer.answeredOn();
    }

    private static String target(List<GivenAnswer> printed) {
        return printed.stream().filter(one -> one.value() == InspectionValue.NO).map(one -> one.targetOn().toString()).findFirst().orElse("");
    }

    /** What whoever confirmed it was shown, and not what came to be known later. */
    private static String sources(GivenAnswer answer) {
        List<String> sources = SourceChanges.sources(answer.shown());
        String shown = sources.stream().limit(MOST_SOURCES).collect(Collectors.joining("\n"));
        return sources.size() > MOST_SOURCES ? shown + "\nほか" + (sources.size() - MOST_SOURCES) + "件" : shown;
    }
}
