package jp.bunkai.signoff.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.summary.DirectorSummary.Line;
import jp.bunkai.catalogue.Letter;

/** What changed from one edition of an annex to what stands now, row by row, in words for a page: a row is known by its key, which stays. */
final class AnnexChanges {

    private AnnexChanges() {
    }

    static List<Line> between(AnnexContent before, AnnexContent after) {
        List<Line> changes = new ArrayList<>();
        if (before.precedence() != after.precedence()) {
            changes.add(new Line("原契約との優劣", "変更"));
        }
        after.notes().stream().filter(note -> !before.notes().contains(note)).forEach(note -> changes.add(new Line("特記事項（" + note.place() + "）", "追加")));
        before.notes().stream().filter(note -> !after.notes().contains(note)).forEach(note -> changes.add(new Line("特記事項（" + note.place() + "）", "削除")));
        Map<String, Row> old = byKey(before);
        byKey(after).forEach((key, row) -> {
            Row was = old.get(key);
            String said = was == null ? "追加" : difference(was, row);
            if (!said.isEmpty()) {
                changes.add(new Line(about(row), said));
            }
        });
        Map<String, Row> now = byKey(after);
        old.values().stream().filter(row -> !now.containsKey(row.key())).forEach(row -> changes.add(new Line(about(row), "削除")));
        return changes;
    }

    private static Map<String, Row> byKey(AnnexContent content) {
        return content.rows().stream().collect(Collectors.toMap(Row::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static String about(Row row) {
        return row.title() + "（" + row.scope() + "）";
    }

    private static String difference(Row was, Row row) {
        List<String> parts = new ArrayList<>();
        if (!Objects.equals(was.outReason(), row.outReason())) {
            parts.add(row.outReason() == null ? "対象に戻す" : was.outReason() == null ? "対象外とする" : "対象外の理由");
        }
        letter(parts, "甲", was.hospitalLetter(), row.hospitalLetter());
        letter(parts, "乙", was.vendorLetter(), row.vendorLetter());
        terms(parts, "甲", was.hospitalTerms(), row.hospitalTerms());
        terms(parts, "乙", was.vendorTerms(), row.vendorTerms());
        if (!Objects.equals(was.title(), row.title()) || !Objects.equals(was.note(), row.note()) || !Objects.equals(was.scope(), row.scope())) {
            parts.add("文言");
        }
        return String.join("、", parts);
    }

    private static void letter(List<String> parts, String side, Letter was, Letter now) {
        if (was != now) {
            parts.add(side + " " + written(was) + "→" + written(now));
        }
    }

    private static String written(Letter letter) {
        return letter == null ? "－" : letter.written();
    }

    private static void terms(List<String> parts, String side, AnnexContent.Terms was, AnnexContent.Terms now) {
        if (Objects.equals(was, now)) {
            return;
        }
        AnnexContent.Terms nothing = new AnnexContent.Terms(List.of(), null, null, null, null);
        AnnexContent.Terms before = was == null ? nothing : was;
        AnnexContent.Terms after = now == null ? nothing : now;
        List<String> what = new ArrayList<>();
        if (!before.levels().equals(after.levels())) {
            what.add("水準");
        }
        if (!Objects.equals(before.cost(), after.cost())) {
            what.add("費用");
        }
        if (!Objects.equals(before.contract(), after.contract()) || !Objects.equals(before.clause(), after.clause())) {
            what.add("契約・条項");
        }
        if (!Objects.equals(before.evidence(), after.evidence())) {
            what.add("証跡");
        }
        parts.add(side + "の" + String.join("・", what));
    }
}
