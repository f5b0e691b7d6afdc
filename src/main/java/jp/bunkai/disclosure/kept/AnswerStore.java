package jp.bunkai.disclosure.kept;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Doubt;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.matrix.store.Sql;

/** Answers and doubts in the database; read for several versions in one statement. */
@Singleton
public class AnswerStore {

    private final Sql sql;

    AnswerStore(Sql sql) {
        this.sql = sql;
    }

    void add(UUID disclosureId, List<ReadAnswer> answers, List<Doubt> doubts) {
        List<List<?>> lines = new ArrayList<>();
        for (ReadAnswer answer : answers) {
            lines.add(line(disclosureId, lines.size(), answer));
        }
        sql.batch("""
                insert into disclosure_answer (disclosure_id, position, question, object, written, heading, words, sheet, cell, read_value, read_note, value,
                  note, answered_on, target_on, done_on) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""", lines);
        List<List<?>> open = new ArrayList<>();
        for (Doubt doubt : doubts) {
            open.add(Arrays.<Object>asList(disclosureId, open.size(), doubt.weight() == Doubt.Weight.UNREAD, Clean.line(doubt.code(), 60),
                    doubt.place() == null ? null : Clean.line(doubt.place().sheet(), 100), doubt.place() == null ? null : doubt.place().cell(),
                    Clean.line(doubt.questionId(), 120), Clean.line(doubt.why().ja(), 1000), Clean.line(doubt.why().en(), 1000)));
        }
        sql.batch("insert into disclosure_doubt (disclosure_id, position, unread, code, sheet, cell, question, why_ja, why_en) values (?,?,?,?,?,?,?,?,?)", open);
    }

    private static List<?> line(UUID disclosureId, int position, ReadAnswer answer) {
        var given = answer.standing();
        var place = given.place() == null ? answer.place() : given.place();
        String note = ReadWords.notes(answer.notes());
        return Arrays.<Object>asList(disclosureId, position, Clean.line(answer.id(), 120), Clean.line(answer.object(), 500),
                ReadWords.orEmpty(Clean.line(answer.written(), 500)), Clean.prose(answer.group(), ReadWords.LONGEST),
                ReadWords.orEmpty(Clean.prose(answer.question(), ReadWords.LONGEST)), ReadWords.orEmpty(Clean.line(place.sheet(), 100)), place.cell(), given.value(), note,
                given.value(), note, given.on(), answer.target(), answer.done());
    }

    public Map<UUID, List<KeptAnswer>> of(List<UUID> disclosures) {
        Map<UUID, List<KeptAnswer>> answers = new HashMap<>();
        if (!disclosures.isEmpty()) {
            sql.query("""
                    select position, question, object, written, heading, words, sheet, cell, read_value, read_note, value, note, answered_on, target_on, done_on,
                      corrected_by, disclosure_id from disclosure_answer where disclosure_id in (%s) order by disclosure_id, position"""
                    .formatted(Sql.marks(disclosures)), disclosures,
                    line -> answers.computeIfAbsent(Sql.uuid(line, 17), any -> new ArrayList<>()).add(answer(line)));
        }
        return answers;
    }

    Map<UUID, List<KeptDoubt>> doubts(List<UUID> disclosures) {
        Map<UUID, List<KeptDoubt>> doubts = new HashMap<>();
        if (!disclosures.isEmpty()) {
            sql.query("select unread, code, sheet, cell, question, why_ja, why_en, disclosure_id from disclosure_doubt where disclosure_id in ("
                    + Sql.marks(disclosures) + ") order by disclosure_id, position", disclosures,
                    line -> doubts.computeIfAbsent(Sql.uuid(line, 8), any -> new ArrayList<>()).add(new KeptDoubt(line.getBoolean(1), line.getString(2),
                            line.getString(3), line.getString(4), line.getString(5), new Text(line.getString(6), line.getString(7)))));
        }
        return doubts;
    }

    void correct(UUID disclosureId, int position, AnswerDetails details, String person) {
        sql.update("update disclosure_answer set value = ?, note = ?, corrected_by = ? where disclosure_id = ? and position = ?",
                Arrays.<Object>asList(details.value(), details.note(), person, disclosureId, position));
    }

    private static KeptAnswer answer(ResultSet line) throws SQLException {
        return new KeptAnswer(line.getInt(1), line.getString(2), line.getString(3), line.getString(4), line.getString(5), line.getString(6),
                line.getString(7), line.getString(8), Sql.constant(AnswerValue.class, line, 9), line.getString(10),
                Sql.constant(AnswerValue.class, line, 11), line.getString(12), line.getObject(13, LocalDate.class), line.getObject(14, LocalDate.class),
                line.getObject(15, LocalDate.class), line.getString(16));
    }
}
