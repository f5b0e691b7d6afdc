package jp.bunkai.annex.docx.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.bunkai.annex.AnnexContent.Terms;
import jp.bunkai.annex.docx.Manifest;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.annex.docx.content.NumberedRow.Promise;

/** What flows from the terms of the matrix into other places: 別紙4, 10 and 11, and the figures in the clauses. */
final class TermsValues {

    private static final String FIGURE = "fig.";

    private final List<NumberedRow> rows;
    private final String elsewhere;

    /** With the part that a clause sends to where its rows do not agree. */
    TermsValues(List<NumberedRow> rows, String elsewhere) {
        this.rows = rows;
        this.elsewhere = elsewhere;
    }

    void into(Values document, Manifest manifest) {
        List<Values> levels = levels();
        document.repeat("level", levels).keep("levels.none", levels.isEmpty());
        List<Values> backups = rows.stream().filter(numbered -> numbered.row().areaId().equals("BKP"))
                .map(numbered -> duty("backup", numbered)
                        .text("backup.evidence", MatrixValues.bySide(numbered, Terms::evidence))).toList();
        document.repeat("backup", backups).keep("backups.none", backups.isEmpty());
        List<Values> incidents = rows.stream().filter(numbered -> numbered.row().areaId().equals("INC"))
                .map(numbered -> duty("incident", numbered).text("incident.cost", MatrixValues.bySide(numbered, Terms::cost))).toList();
        document.repeat("incident", incidents).keep("incidents.none", incidents.isEmpty());
        manifest.entries().keySet().stream().filter(tag -> tag.startsWith(FIGURE))
                .forEach(tag -> document.text(tag, figure(tag.substring(FIGURE.length()))));
    }

    private List<Values> levels() {
        List<Values> lines = new ArrayList<>();
        for (NumberedRow numbered : rows) {
            for (Promise promise : numbered.promises()) {
                if (!promise.terms().levels().isEmpty()) {
                    lines.add(Values.row(numbered.row().key() + "-" + promise.key())
                            .text("level.row", numbered.number())
                            .text("level.duty", numbered.row().title())
                            .text("level.scope", numbered.row().scope())
                            .text("level.party", promise.side())
                            .text("level.levels", Words.levelLines(promise.terms().levels()))
                            .text("level.evidence", Words.orNothing(promise.terms().evidence())));
                }
            }
        }
        return lines;
    }

    static Values duty(String tag, NumberedRow numbered) {
        return Values.row(numbered.row().key())
                .text(tag + ".row", numbered.number())
                .text(tag + ".duty", numbered.row().title())
                .text(tag + ".scope", numbered.row().scope())
                .text(tag + ".hospital", Words.letter(numbered.row().hospitalLetter()))
                .text(tag + ".vendor", Words.letter(numbered.row().vendorLetter()))
                .text(tag + ".levels", MatrixValues.bySide(numbered, terms -> Words.levels(terms.levels())));
    }

    /** A clause may print a figure only if all rows of the duty agree on it. */
    private String figure(String duty) {
        Set<String> figures = new LinkedHashSet<>();
        for (NumberedRow numbered : rows) {
            if (duty.equals(numbered.row().duty())) {
                numbered.promises().stream().map(promise -> promise.terms().levels()).filter(levels -> !levels.isEmpty())
                        .map(levels -> levels.size() == 1 ? Words.value(levels.get(0)) : Words.levels(levels)).forEach(figures::add);
            }
        }
        return switch (figures.size()) {
            case 0 -> "甲乙が協議して定めるところ";
            case 1 -> figures.iterator().next();
            default -> elsewhere + "に定めるところ";
        };
    }
}
