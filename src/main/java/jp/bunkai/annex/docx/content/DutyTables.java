package jp.bunkai.annex.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.AssetLine;
import jp.bunkai.annex.AnnexContent.DisclosureLine;
import jp.bunkai.annex.AnnexContent.RelaxationLine;
import jp.bunkai.annex.AnnexContent.ShownLine;
import jp.bunkai.annex.AnnexContent.SubcontractorLine;
import jp.bunkai.annex.AnnexContent.Terms;
import jp.bunkai.annex.AnnexPart;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.platform.time.JapaneseDates;

/** 別紙3, 7, 8, 9 and 12: rows of the matrix by what they are about, with what was shown for them, and what the vendor disclosed. */
final class DutyTables {

    private static final Set<String> SECURITY = Set.of("AST", "VUL", "IAM", "NET", "CHG");
    private static final Set<String> REMOTE = Set.of("AST-03", "IAM-04", "IAM-06", "NET-01", "NET-02", "NET-03");
    private static final Set<AssetKind> WAYS_IN = Set.of(AssetKind.VPN, AssetKind.CONNECTION);
    /** So that a row stays on its page; the others are in the product. */
    private static final int SHOWN = 3;

    private final AnnexContent content;
    private final List<NumberedRow> rows;
    private final Map<String, String> numbers;

    DutyTables(AnnexContent content, List<NumberedRow> rows) {
        this.content = content;
        this.rows = rows;
        this.numbers = rows.stream().collect(Collectors.toMap(numbered -> numbered.row().key(), NumberedRow::number));
    }

    void into(Values document) {
        Map<String, List<RelaxationLine>> relaxed = content.remaining().relaxations().stream().filter(line -> line.row() != null)
                .collect(Collectors.groupingBy(RelaxationLine::row));
        table(document, "measure", numbered -> SECURITY.contains(numbered.row().areaId()), (numbered, line) -> line
                .text("measure.state", state(numbered.row().shown(), relaxed.getOrDefault(numbered.row().key(), List.of()))));
        table(document, "remote", numbered -> numbered.row().duty() != null && REMOTE.contains(numbered.row().duty()), (numbered, line) -> line
                .text("remote.evidence", MatrixValues.bySide(numbered, Terms::evidence)));
        table(document, "ending", numbered -> numbered.row().areaId().equals("DAT"), (numbered, line) -> line
                .text("ending.cost", MatrixValues.bySide(numbered, Terms::cost)));
        some(document, "way", content.assets().stream().filter(asset -> WAYS_IN.contains(asset.kind())).map(DutyTables::way).toList());
        some(document, "paper", content.disclosures().stream().map(DutyTables::paper).toList());
        some(document, "sub", content.subcontractors().stream().map(this::subcontractor).toList());
    }

    private void table(Values document, String tag, Predicate<NumberedRow> chosen, BiFunction<NumberedRow, Values, Values> more) {
        some(document, tag, rows.stream().filter(chosen).map(numbered -> more.apply(numbered, TermsValues.duty(tag, numbered))).toList());
    }

    private static void some(Values document, String tag, List<Values> lines) {
        document.repeat(tag, lines).keep(tag + "s.none", lines.isEmpty());
    }

    private String state(List<ShownLine> shown, List<RelaxationLine> relaxed) {
        List<String> lines = new ArrayList<>();
        relaxed.forEach(line -> lines.add("緩和中（" + JapaneseDates.common(line.until()) + "まで" + (line.expired() ? "・期限切れ" : "")
                + (content.parts().contains(AnnexPart.RISKS) ? "、表6-2" : "") + "）"));
        shown.stream().limit(SHOWN).forEach(line -> lines.add(line.title() + "（" + JapaneseDates.common(line.on()) + "）"));
        if (shown.size() > SHOWN) {
            lines.add("ほか" + (shown.size() - SHOWN) + "件");
        }
        if (shown.isEmpty()) {
            lines.add("証跡の提示なし");
        }
        return String.join("\n", lines);
    }

    private static Values way(AssetLine asset) {
        return Values.row(asset.key()).text("way.kind", Words.kind(asset.kind())).text("way.label", asset.label())
                .text("way.count", Integer.toString(asset.count())).text("way.maintainer", Words.orNothing(asset.maintainedBy()))
                .text("way.update", asset.updatedBy() == null ? Words.NOT_IN_THIS_ANNEX : asset.updatedBy());
    }

    private static Values paper(DisclosureLine line) {
        String about = line.product() == null ? "" : "\n" + line.product();
        return Values.row(line.key()).text("paper.form", line.form() + about).text("paper.edition", Words.orNothing(line.edition()))
                .text("paper.on", Words.orNothing(line.on()) + (line.until() == null ? "" : "\n" + JapaneseDates.common(line.until()) + "まで"))
                .text("paper.file", line.file()).text("paper.hash", line.sha256());
    }

    private Values subcontractor(SubcontractorLine line) {
        return Values.row(line.key()).text("sub.name", line.name()).text("sub.work", Words.orNothing(String.join("、", line.areas())))
                .text("sub.rows", Words.orNothing(line.rows().stream().map(numbers::get).filter(Objects::nonNull).collect(Collectors.joining("、"))))
                .text("sub.country", line.country() == null ? "未記入" : line.country());
    }
}
