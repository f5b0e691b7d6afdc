package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes disclosures of the tables that were read: parts of one form together, doubled numbers taken out, notes looked up. */
final class Finishing {

    private final List<Segment> segments;
    private final List<NoteBlock> noteSheets;
    private final HeadingFields covers;
    private final Dates dates;
    private final Doubts doubts;

    Finishing(List<Segment> segments, List<NoteBlock> noteSheets, HeadingFields covers, Dates dates, Doubts doubts) {
        this.segments = segments.stream().filter(segment -> segment.form != Form.UNKNOWN_FORM).toList();
        this.noteSheets = noteSheets;
        this.covers = covers;
        this.dates = dates;
        this.doubts = doubts;
    }

    List<ReadDisclosure> disclosures() {
        List<List<Segment>> forms = new ArrayList<>();
        for (Segment segment : segments) {
            forms.stream().filter(parts -> belongs(segment, parts)).findFirst().orElseGet(() -> {
                List<Segment> parts = new ArrayList<>();
                forms.add(parts);
                return parts;
            }).add(segment);
        }
        List<ReadDisclosure> disclosures = forms.stream().map(this::disclosure).toList();
        disclosures.forEach(one -> sameProductTwice(one, disclosures));
        return disclosures;
    }

    /** A second sheet with the same numbers is about another product; in one sheet the same number twice is a mistake. */
    private static boolean belongs(Segment segment, List<Segment> parts) {
        Segment first = parts.get(0);
        boolean sameForm = first.form == segment.form && (first.edition == segment.edition);
        List<QuestionRow> others = parts.stream().filter(part -> part.grid != segment.grid).flatMap(part -> part.questions.stream()).toList();
        return sameForm && segment.apart(others);
    }

    private ReadDisclosure disclosure(List<Segment> parts) {
        List<QuestionRow> questions = parts.stream().flatMap(part -> part.questions.stream()).toList();
        Map<String, List<QuestionRow>> byNumber = new LinkedHashMap<>();
        questions.forEach(question -> byNumber.computeIfAbsent(question.key(), any -> new ArrayList<>()).add(question));
        byNumber.values().stream().filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(question -> question.spoil(Why.DUPLICATE_NUMBER, doubts, false)));
        numbersThatBeginAgain(questions);
        List<ReadAnswer> answers = new ArrayList<>();
        for (Segment part : parts) {
            part.questions.forEach(question -> answers.add(answer(question, part)));
        }
        HeadingFields fields = parts.get(0).fields;
        Set<String> sheets = new LinkedHashSet<>(parts.stream().map(part -> part.grid.name()).toList());
        return new ReadDisclosure(parts.get(0).form, parts.get(0).edition, List.copyOf(sheets), fields.heading(covers, dates, doubts), answers);
    }

    /** Two sheets of one form are two products, or two chapters that both begin at 1; without two names nobody can tell. */
    private void sameProductTwice(ReadDisclosure one, List<ReadDisclosure> all) {
        boolean twice = all.stream().anyMatch(other -> other != one && other.form() == one.form() && other.edition() == one.edition()
                && product(other).equals(product(one)));
        if (twice) {
            doubts.doubtful("same-form-twice", new Place(one.sheets().get(0), null), null,
                    "同じ様式で同じ番号の表が別のシートにもあり、製品名が区別されていません。別の製品か、章ごとに番号が振り直されているのか確かめてください。",
                    "Another sheet holds the same form with the same numbers, and no product names tell them apart. Check whether these are two products or chapters that begin at 1 each.");
        }
    }

    private static String product(ReadDisclosure disclosure) {
        return disclosure.heading().product() == null ? "" : disclosure.heading().product().value();
    }

    /** Where 1, 2, 3 begin again with each chapter, a number that happens to stand once tells no more than the others. */
    private void numbersThatBeginAgain(List<QuestionRow> questions) {
        List<QuestionRow> plain = questions.stream().filter(question -> question.id.matches("\\d+")).toList();
        if (plain.stream().map(QuestionRow::key).distinct().count() < plain.size()) {
            plain.forEach(question -> question.spoil(Why.NUMBERS_BEGIN_AGAIN, doubts, false));
        }
    }

    private ReadAnswer answer(QuestionRow question, Segment part) {
        List<ReadNote> notes = new ArrayList<>();
        question.references.forEach(reference -> notes.add(note(question, reference, part)));
        List<Given> given = List.copyOf(question.given.values());
        boolean refers = given.stream().anyMatch(one -> one.value() == AnswerValue.SEE_NOTE);
        if (refers && notes.stream().noneMatch(note -> note.text() != null)) {
            doubts.doubtful("note-missing", given.get(0).place(), question.id, "「備考参照」ですが、備考の文が見つかりません。",
                    "The answer refers to a note, but no note was found.");
        }
        return new ReadAnswer(question.id, question.object, question.written, question.place, question.group, question.question, given, notes,
                question.target, question.done);
    }

    /** Looks below the table first, then below the others of its sheet, then on sheets of notes. */
    private ReadNote note(QuestionRow question, QuestionRow.NoteReference reference, Segment part) {
        if (reference.number() == null) {
            return new ReadNote(null, reference.words(), reference.place());
        }
        List<List<NoteBlock>> places = List.of(List.of(part.notes),
                segments.stream().filter(other -> other.grid == part.grid).map(other -> other.notes).toList(), noteSheets);
        for (List<NoteBlock> blocks : places) {
            List<ReadNote> found = blocks.stream().flatMap(block -> block.of(reference.number()).stream()).distinct().toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                doubts.doubtful("note-twice", reference.place(), question.id, "備考 " + reference.number() + " の文が二つ以上あり、どれか決められません。",
                        "Note " + reference.number() + " is there more than once, and which is meant cannot be told.");
                return new ReadNote(reference.number(), null, reference.place());
            }
        }
        doubts.doubtful("note-missing", reference.place(), question.id, "備考 " + reference.number() + " の文が見つかりません。",
                "Note " + reference.number() + " was not found.");
        return new ReadNote(reference.number(), null, reference.place());
    }
}
