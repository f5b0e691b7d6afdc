package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks around each table for what form and edition it is. */
final class FormLook {

    private static final int LONGEST = 200;

    private final List<String> covers = new ArrayList<>();
    private final Expected expected;
    private final Set<Form> seen = new LinkedHashSet<>();

    FormLook(List<Grid> covers, HeadingFields fields, Expected expected) {
        this.expected = expected;
        covers.forEach(cover -> {
            this.covers.addAll(texts(cover, 0, cover.lastRow(), fields));
            this.covers.add(cover.name());
        });
    }

    /** All forms that any table might be. */
    Set<Form> seen() {
        return seen;
    }

    void settle(Segment segment, List<Segment> all, Doubts doubts) {
        List<Segment> sheet = all.stream().filter(other -> other.grid == segment.grid).toList();
        int above = sheet.stream().filter(other -> other.header.bottom() < segment.header.top())
                .mapToInt(other -> Math.max(other.header.bottom(), other.questions.stream().mapToInt(question -> question.row).max().orElse(0)))
                .max().orElse(-1);
        List<String> near = texts(segment.grid, above + 1, segment.header.top() - 1, segment.fields);
        List<String> top = texts(segment.grid, 0, sheet.get(0).header.top() - 1, segment.fields);
        FormFinder form = new FormFinder().look(near).look(top).named(segment.grid.name()).look(covers)
                .numbered(segment.questions.stream().map(question -> question.id).toList()).expected(expected.form());
        EditionFinder standard = new EditionFinder(Form.Family.NEMA).look(near).look(top).look(covers);
        if (expected.form() != Form.MDS2 && standard.written().isEmpty() && near.isEmpty() && top.isEmpty()
                && segment.questions.stream().noneMatch(question -> Mds2Sections.knows(question.id))) {
            form.onlyNamed();
        }
        seen.addAll(form.candidates());
        segment.form = form.form();
        if (segment.form == Form.UNKNOWN_FORM) {
            unknown(segment, form, doubts);
            return;
        }
        if (form.pharmacy()) {
            doubts.doubtful("pharmacy-form", segment.place(), null, "薬局確認用の様式です。医療機関確認用として読みました。",
                    "This is the form of a pharmacy. It was read as the form of a hospital.");
        }
        EditionFinder edition = new EditionFinder(segment.form.family()).look(near).look(top).look(List.of(segment.grid.name())).look(covers);
        segment.editionWritten = edition.written();
        segment.edition = edition.edition();
        if (segment.edition == Edition.UNKNOWN_EDITION && edition.written().isEmpty() && expected.edition() != null
                && expected.edition().family() == segment.form.family()) {
            segment.edition = expected.edition();
        }
    }

    private static void unknown(Segment segment, FormFinder form, Doubts doubts) {
        if (form.contradictory()) {
            doubts.doubtful("contradictory-form", segment.place(), null, "表題・シート名・質問番号が別々の様式を指しているため、この表は読みませんでした。",
                    "Title, sheet name and numbers point to different forms, so this table was not read.");
        } else if (form.candidates().size() > 1) {
            doubts.doubtful("several-forms", segment.place(), null, "どの様式か（MDSかSDSか、医療機関用か事業者用か、など）決められないため、この表は読みませんでした。様式を指定してください。",
                    "It cannot be told which form this is (MDS or SDS, of the hospital or the vendor), so this table was not read. Say which it is.");
        } else {
            doubts.doubtful("unknown-table", segment.place(), null, "知っている様式の表題がないため、この表は読みませんでした。",
                    "No title of a known form stands here, so this table was not read.");
        }
    }

    /** The words of some rows but for those that name maker, product and version. */
    private static List<String> texts(Grid grid, int from, int to, HeadingFields fields) {
        List<String> texts = new ArrayList<>();
        for (int row : grid.rows(from, to)) {
            if (!grid.sheet().rowHidden(row)) {
                grid.row(row).stream().filter(cell -> !cell.words().isEmpty() && cell.words().length() <= LONGEST && !fields.used(grid, cell))
                        .forEach(cell -> texts.add(cell.words()));
            }
        }
        return texts;
    }
}
