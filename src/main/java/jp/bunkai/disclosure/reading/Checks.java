package jp.bunkai.disclosure.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.spreadsheet.Cell;
import jp.bunkai.platform.spreadsheet.CellSheet;

/** Holds what was read against what is known of forms and years, and stops what would be taken for something that it is not. */
final class Checks {

    private final Doubts doubts;

    Checks(Doubts doubts) {
        this.doubts = doubts;
    }

    /** The reason not to take the workbook as a whole; null where there is none. */
    Stop stop(List<Segment> segments, List<CellSheet> sheets, Expected expected, FormLook look) {
        List<Segment> known = segments.stream().filter(segment -> segment.form != Form.UNKNOWN_FORM).toList();
        if (formulasOnly(segments, sheets)) {
            return new Stop(Stop.Code.FORMULAS_ONLY, segments.isEmpty() ? null : segments.get(0).place(),
                    new Text("回答がすべて数式で、計算結果がファイルに保存されていません。Excelで開いて保存し直すか、値として貼り付けてください。",
                            "All answers are formulas, and the file does not hold what they come to. Open it in Excel and save it, or paste them as values."));
        }
        if (known.isEmpty()) {
            return unknown(segments, expected, look);
        }
        if (expected.form() != null && known.stream().noneMatch(segment -> segment.form == expected.form())) {
            return wrong(known.get(0).form, expected.form(), known.get(0).place());
        }
        return known.stream().map(this::edition).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private static Stop unknown(List<Segment> segments, Expected expected, FormLook look) {
        Set<Form> seen = look.seen();
        if (expected.form() != null && !seen.isEmpty() && !seen.contains(Form.UNKNOWN_FORM) && !seen.contains(expected.form())) {
            return wrong(seen.iterator().next(), expected.form(), segments.get(0).place());
        }
        Place place = segments.isEmpty() ? null : segments.get(0).place();
        return new Stop(Stop.Code.UNKNOWN_FORM, place, segments.isEmpty()
                ? new Text("質問・番号・回答の見出しがある表が見つかりません。MDS、SDS、MDS2、チェックリスト、確認表のいずれかのExcelブックをお送りください。",
                        "No table with headings for number, question and answer was found. Send a workbook of MDS, SDS, MDS2, a checklist or the confirmation sheet.")
                : new Text("表はありますが、どの様式か分かりません。様式の表題が残っているブックを送るか、様式を指定してください。",
                        "There is a table, but it cannot be told which form it is. Send the workbook with the form's title, or say which form it is."));
    }

    private static Stop wrong(Form found, Form wanted, Place place) {
        return new Stop(Stop.Code.WRONG_FORM, place, new Text("「" + wanted.called().ja() + "」ではなく「" + found.called().ja() + "」です。",
                "This is not \"" + wanted.called().en() + "\" but \"" + found.called().en() + "\"."));
    }

    private static boolean formulasOnly(List<Segment> segments, List<CellSheet> sheets) {
        if (segments.stream().allMatch(segment -> segment.questions.isEmpty())) {
            List<Cell> cells = sheets.stream().flatMap(sheet -> sheet.rows().values().stream()).flatMap(row -> row.values().stream()).toList();
            long formulas = cells.stream().filter(cell -> cell.kind() == Cell.Kind.FORMULA && cell.result() == null).count();
            return formulas > 0 && formulas * 2 > cells.size();
        }
        List<Given> given = segments.stream().flatMap(segment -> segment.questions.stream()).flatMap(question -> question.given.values().stream())
                .filter(one -> one.value() != AnswerValue.BLANK).toList();
        return !given.isEmpty() && segments.stream().flatMap(segment -> segment.questions.stream()).allMatch(question -> question.given.values().stream()
                .allMatch(one -> one.value() == AnswerValue.BLANK || one.value() == AnswerValue.UNREAD && uncomputed(question, one)));
    }

    private static boolean uncomputed(QuestionRow question, Given given) {
        org.apache.poi.ss.util.CellReference at = new org.apache.poi.ss.util.CellReference(given.place().cell());
        return question.grid.at(at.getRow(), at.getCol()).kind() == Content.Kind.NO_RESULT;
    }

    private Optional<Stop> edition(Segment segment) {
        return switch (segment.form.family()) {
            case CHECKLIST -> checklist(segment);
            case NEMA -> mds2(segment);
            default -> {
                unknownEdition(segment);
                yield Optional.empty();
            }
        };
    }

    private Optional<Stop> checklist(Segment segment) {
        Edition year = segment.edition;
        if (!ChecklistYears.knows(year)) {
            unknownEdition(segment);
            return Optional.empty();
        }
        List<QuestionRow> foreign = ChecklistYears.foreign(year, segment.questions);
        List<QuestionRow> displaced = ChecklistYears.displaced(year, segment.questions);
        Optional<Edition> exactly = ChecklistYears.exactly(year, segment.questions);
        if (foreign.size() > 1 || displaced.size() > 1 || exactly.isPresent() && segment.form == Form.CHECKLIST_HOSPITAL) {
            Place place = !displaced.isEmpty() ? displaced.get(0).place : !foreign.isEmpty() ? foreign.get(0).place : segment.place();
            return Optional.of(other(place, year.code()));
        }
        foreign.forEach(question -> question.spoil(Why.OTHER_ITEM, doubts, false));
        displaced.forEach(question -> question.spoil(Why.OTHER_ITEM, doubts, false));
        Set<String> missing = segment.form == Form.CHECKLIST_HOSPITAL ? ChecklistYears.missing(year, segment.questions) : Set.of();
        if (!missing.isEmpty()) {
            String numbers = String.join(", ", missing);
            doubts.doubtful("missing-numbers", segment.place(), null, year.code() + "の様式にある番号のうち、見つからないもの: " + numbers,
                    "Numbers of the form of " + year.code() + " that were not found: " + numbers);
        }
        return Optional.empty();
    }

    private Optional<Stop> mds2(Segment segment) {
        unknownEdition(segment);
        List<QuestionRow> questions = segment.questions;
        boolean coded = questions.stream().anyMatch(question -> Mds2Sections.knows(question.id));
        if (segment.edition == Edition.HN1_2019 && !questions.isEmpty() && !coded
                || segment.edition == Edition.HN1_2013 && questions.stream().anyMatch(question -> Mds2Sections.only2019(question.id))) {
            return Optional.of(other(segment.place(), segment.edition.code()));
        }
        if (segment.edition == Edition.HN1_2019) {
            questions.stream().filter(question -> !Mds2Sections.in2019(question.id)).forEach(question -> doubts.doubtful("unknown-number", question.place,
                    question.id, "HN 1-2019 にこの番号があるか確認できていません。番号を確かめてください。", "It is not known that HN 1-2019 has this number. Check it."));
        }
        return Optional.empty();
    }

    private void unknownEdition(Segment segment) {
        if (segment.edition == Edition.UNKNOWN_EDITION) {
            String written = String.join(" / ", segment.editionWritten);
            doubts.doubtful("unknown-edition", segment.place(), null,
                    written.isEmpty() ? "様式の版（年度）が書かれていません。版を指定してください。" : "様式の版（年度）を一つに決められません（" + written + "）。版を確かめてください。",
                    written.isEmpty() ? "The edition of the form is not written anywhere. Say which it is."
                            : "The edition of the form cannot be told (" + written + "). Check which it is.");
        }
    }

    private static Stop other(Place place, String edition) {
        return new Stop(Stop.Code.OTHER_EDITION, place, new Text("表題は " + edition + " ですが、質問の番号や文がその版のものと合いません。版を取り違えて読まないよう、読み取りを止めました。正しい版のブックをお送りください。",
                "The title says " + edition + ", but numbers or words of the questions are not those of that edition. The reading was stopped so that no answer is taken for another. Send the workbook of the right edition."));
    }
}
