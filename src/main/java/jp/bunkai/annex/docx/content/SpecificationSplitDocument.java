package jp.bunkai.annex.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.annex.specification.SpecificationSplit;
import jp.bunkai.annex.specification.SpecificationSplit.Line;
import jp.bunkai.annex.specification.SpecificationSplit.Who;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes the annex to a specification (仕様書別紙 責任分界（案）). */
public final class SpecificationSplitDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "specification-split";

    private SpecificationSplitDocument() {
    }

    /** The annex as DOCX. */
    public static byte[] write(Template template, SpecificationSplit split) {
        List<Values> areas = new ArrayList<>();
        int no = 0;
        for (SpecificationSplit.Area area : split.areas()) {
            List<Values> lines = new ArrayList<>();
            for (Line line : area.lines()) {
                no++;
                lines.add(line(line, no));
            }
            areas.add(Values.row(area.id()).text("area.name", area.name()).repeat("line", lines));
        }
        return TemplateFiller.fill(template, Values.document()
                .text("split.hospital", split.hospital())
                .text("split.dossier", split.dossier())
                .keep("split.functions", split.function() != null)
                .text("split.function", split.function() == null ? "" : Words.function(split.function()))
                .text("split.on", JapaneseDates.both(split.on()))
                .text("split.counts", counts(split))
                .repeat("area", areas));
    }

    private static Values line(Line line, int no) {
        return Values.row(line.key())
                .text("line.no", Integer.toString(no))
                .text("line.title", line.title())
                .text("line.phase", line.phases().stream().map(phase -> phase == Phase.EMERGENCY ? "非常時" : "通常時").collect(Collectors.joining("・")))
                .text("line.hospital", Words.letter(line.hospital()))
                .text("line.contractor", Words.letter(line.contractor()))
                .text("line.who", who(line.who()))
                .text("line.levels", line.levels().isEmpty() ? Words.NOTHING : String.join("\n", line.levels()));
    }

    private static String counts(SpecificationSplit split) {
        return Stream.of(Who.values()).map(who -> who(who) + " " + split.areas().stream().flatMap(area -> area.lines().stream())
                .filter(line -> line.who() == who).count() + "件").collect(Collectors.joining("、"));
    }

    private static String who(Who who) {
        return switch (who) {
            case HOSPITAL -> "発注者";
            case CONTRACTOR -> "受注者";
            case BOTH -> "双方";
            case OTHER -> "他の事業者";
            case TO_BE_AGREED -> "協議";
        };
    }
}
