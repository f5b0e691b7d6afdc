package jp.bunkai.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.bunkai.inspection.checklist.InspectionYear;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.InspectionValue;
import jp.bunkai.inspection.paper.Paper;
import jp.bunkai.inspection.paper.Paper.Column;

/** What is still to be done: confirmed 「いいえ」 by their target days, then items that nobody confirmed or that have to be looked at again. */
final class OpenItemsPaper {

    private static final List<Column> NO = List.of(new Column("目標日", 11), new Column("回答する組織", 20), new Column("番号", 7), new Column("項目", 38),
            new Column("備考", 14), new Column("確認した人", 10));
    private static final List<Column> OPEN = List.of(new Column("回答する組織", 24), new Column("番号", 8), new Column("項目", 48), new Column("状態", 20));

    private OpenItemsPaper() {
    }

    private record Line(Checklist checklist, ItemStand stand, GivenAnswer answer) {
    }

    static byte[] write(InspectionYear year, List<Checklist> checklists) {
        List<Line> no = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        for (Checklist checklist : checklists) {
            for (ItemStand stand : checklist.items()) {
                stand.answer().filter(answer -> answer.value() == InspectionValue.NO).ifPresent(answer -> no.add(new Line(checklist, stand, answer)));
                if (stand.state() != ItemStand.State.CONFIRMED) {
                    open.add(List.of(checklist.party().name().ja(), ChecklistPaper.number(stand), ChecklistPaper.words(stand),
                            stand.state() == ItemStand.State.OPEN ? "未回答" : "出典が変わったため再確認が必要"));
                }
            }
        }
        no.sort(Comparator.comparing(line -> line.answer().targetOn()));
        Paper paper = Paper.landscape(year.called().ja() + "　未完了の項目");
        paper.heading("「いいえ」の項目と対応目標日");
        if (no.isEmpty()) {
            paper.text("ありません。");
        } else {
            paper.table(NO, no.stream().map(line -> List.of(line.answer().targetOn().toString(), line.checklist().party().name().ja(),
                    ChecklistPaper.number(line.stand()), ChecklistPaper.words(line.stand()), line.answer().note() == null ? "" : line.answer().note(),
                    line.answer().person())).toList());
        }
        paper.heading("回答が確認されていない項目");
        if (open.isEmpty()) {
            paper.text("ありません。");
        } else {
            paper.table(OPEN, open);
        }
        return paper.bytes();
    }
}
