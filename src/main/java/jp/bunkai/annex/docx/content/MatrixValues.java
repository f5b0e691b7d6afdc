package jp.bunkai.annex.docx.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexContent.Terms;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.annex.docx.content.NumberedRow.Promise;
import jp.bunkai.catalogue.Phase;

/** 別紙2: rows by phase and area, and what was taken out. */
final class MatrixValues {

    private final AnnexContent content;
    private final List<NumberedRow> rows;

    MatrixValues(AnnexContent content, List<NumberedRow> rows) {
        this.content = content;
        this.rows = rows;
    }

    void into(Values document) {
        document.repeat("phase", List.of(
                phase(Phase.NORMAL, "表2-1　通常時の責任分界"), phase(Phase.EMERGENCY, "表2-2　非常時の責任分界")));
        List<Row> outs = content.rows().stream().filter(row -> row.outReason() != null).toList();
        document.keep("outs", !outs.isEmpty()).repeat("out", outs.stream().map(out -> Values.row(out.key())
                .text("out.title", out.title()).text("out.scope", out.scope()).text("out.reason", out.outReason())).toList());
        document.keep("carves", !content.carvedOut().isEmpty()).repeat("carve", content.carvedOut().stream().map(carved -> Values.row(carved.key())
                .text("carve.title", carved.title() + (carved.phase() == Phase.EMERGENCY ? "（非常時）" : "")).text("carve.scope", carved.scope())
                .text("carve.reason", "本別紙の対象から除く（未合意）\n" + carved.reason())).toList());
    }

    private Values phase(Phase phase, String title) {
        Map<String, List<NumberedRow>> byArea = new LinkedHashMap<>();
        rows.stream().filter(numbered -> numbered.row().phase() == phase)
                .forEach(numbered -> byArea.computeIfAbsent(numbered.row().areaId(), id -> new ArrayList<>()).add(numbered));
        String prefix = phase == Phase.NORMAL ? "N-" : "E-";
        List<Values> areas = byArea.entrySet().stream().map(area -> Values.row(prefix + area.getKey())
                .text("area.name", area.getValue().get(0).row().area())
                .repeat("row", area.getValue().stream().map(MatrixValues::row).toList())).toList();
        return Values.row(phase.name()).text("phase.title", title).repeat("area", areas).keep("phase.none", areas.isEmpty());
    }

    private static Values row(NumberedRow numbered) {
        Row row = numbered.row();
        String remark = remark(row);
        return Values.row(row.key())
                .text("row.no", numbered.number())
                .text("row.title", row.title())
                .keep("row.remarks", !remark.isEmpty())
                .text("row.remark", remark)
                .text("row.scope", row.scope())
                .text("row.hospital", Words.letter(row.hospitalLetter()))
                .text("row.vendor", Words.letter(row.vendorLetter()))
                .text("row.others", Words.orNothing(row.otherLetters().stream()
                        .map(other -> other.mark() + " " + other.letter().written()).collect(Collectors.joining("　"))))
                .text("row.levels", bySide(numbered, terms -> Words.levels(terms.levels())))
                .text("row.cost", bySide(numbered, Terms::cost))
                .text("row.basis", bySide(numbered, MatrixValues::basis));
    }

    /** What each side says, a line each: 甲：…, 乙：…. */
    static String bySide(NumberedRow numbered, Function<Terms, String> said) {
        List<String> lines = new ArrayList<>();
        for (Promise promise : numbered.promises()) {
            String text = said.apply(promise.terms());
            if (text != null && !text.isBlank()) {
                lines.add(promise.side() + "：" + text);
            }
        }
        return Words.orNothing(String.join("\n", lines));
    }

    private static String remark(Row row) {
        List<String> remarks = new ArrayList<>();
        if (row.proposed()) {
            remarks.add("例");
        }
        if (row.recordedByHospital()) {
            remarks.add("病院による記録");
        }
        if (row.note() != null && !row.note().isBlank()) {
            remarks.add(row.note());
        }
        return String.join("・", remarks);
    }

    private static String basis(Terms terms) {
        List<String> parts = new ArrayList<>();
        String source = Stream.of(terms.contract(), terms.clause()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (!source.isEmpty()) {
            parts.add(source);
        }
        if (terms.evidence() != null) {
            parts.add("証跡 " + terms.evidence());
        }
        return String.join("\n", parts);
    }
}
