package jp.bunkai.rolesheet;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Items with their last entries and words in the database; read for any number of sheets in one statement. Everything is only ever added. */
@Singleton
class ItemStore {

    private static final String LAST = "(select max(x.number) from %s x where x.sheet_id = i.sheet_id and x.position = i.position)";
    private static final String SELECT = """
            select i.sheet_id, i.position, i.form, i.question, i.written, i.heading, i.words, i.sheet, i.cell, i.read_value, i.read_on, i.read_done,
              e.number, e.answer, e.consulted_on, e.done_on, e.person, e.entered_at, w.word, w.note, w.person, w.organisation, w.said_at, w.entry_number, w.number
            from role_sheet_item i
            left join role_sheet_entry e on e.sheet_id = i.sheet_id and e.position = i.position and e.number = %s
            left join role_sheet_word w on w.sheet_id = i.sheet_id and w.position = i.position and w.number = %s
            where i.sheet_id in (%s) order by i.sheet_id, i.position""";

    private final Sql sql;
    private final Clock clock;

    ItemStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An item with the numbers of its last entry and word, 0 for none. */
    record Stored(SheetItem item, int entryNumber, int wordNumber) {
    }

    void add(UUID sheet, List<SheetItem> items) {
        sql.batch("""
                insert into role_sheet_item (sheet_id, position, form, question, written, heading, words, sheet, cell, read_value, read_on, read_done)
                values (?,?,?,?,?,?,?,?,?,?,?,?)""", items.stream().map(item -> Arrays.<Object>asList(sheet, item.position(), item.form(), item.question(),
                item.written(), item.heading(), item.words(), item.sheet(), item.cell(), item.readValue(), item.readOn(), item.readDone())).toList());
    }

    Map<UUID, List<Stored>> of(List<UUID> sheets) {
        Map<UUID, List<Stored>> items = new HashMap<>();
        if (!sheets.isEmpty()) {
            sql.query(SELECT.formatted(LAST.formatted("role_sheet_entry"), LAST.formatted("role_sheet_word"), Sql.marks(sheets)), sheets,
                    line -> items.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(stored(line)));
        }
        return items;
    }

    void enter(UUID sheet, Viewer viewer, Stored before, NewEntries.One entry) {
        sql.update("insert into role_sheet_entry (sheet_id, position, number, answer, consulted_on, done_on, person_id, person, entered_at) values (?,?,?,?,?,?,?,?,?)",
                Arrays.<Object>asList(sheet, entry.position(), before.entryNumber() + 1, entry.answer(), entry.consultedOn(), entry.doneOn(), viewer.personId(),
                        viewer.name(), clock.instant()));
    }

    void say(UUID sheet, Viewer viewer, Stored before, NewWords.One word) {
        sql.update("""
                insert into role_sheet_word (sheet_id, position, number, entry_number, word, note, person_id, person, organisation, said_at)
                values (?,?,?,?,?,?,?,?,?,?)""", Arrays.<Object>asList(sheet, word.position(), before.wordNumber() + 1, before.entryNumber(), word.word(),
                word.note(), viewer.personId(), viewer.name(), viewer.organisationName(), clock.instant()));
    }

    /** Takes what stands at items of an earlier sheet over to the same items of a newer one, as it was entered and said; by position, newer by older. */
    void carry(UUID from, UUID to, Map<Integer, Integer> positions) {
        List<List<?>> lines = positions.entrySet().stream().<List<?>>map(pair -> List.of(to, pair.getValue(), from, pair.getKey())).toList();
        sql.batch("""
                insert into role_sheet_entry (sheet_id, position, number, answer, consulted_on, done_on, person_id, person, entered_at)
                select ?, ?, 1, answer, consulted_on, done_on, person_id, person, entered_at from role_sheet_entry
                where sheet_id = ? and position = ? order by number desc limit 1""", lines);
        sql.batch("""
                insert into role_sheet_word (sheet_id, position, number, entry_number, word, note, person_id, person, organisation, said_at)
                select ?, ?, 1, 1, word, note, person_id, person, organisation, said_at from role_sheet_word w
                where sheet_id = ? and position = ? and entry_number = (select max(e.number) from role_sheet_entry e
                  where e.sheet_id = w.sheet_id and e.position = w.position) order by number desc limit 1""", lines);
    }

    private static Stored stored(ResultSet line) throws SQLException {
        int entryNumber = line.getInt(13);
        SheetAnswer answer = Sql.constant(SheetAnswer.class, line, 14);
        SheetEntry entry = answer == null ? null : new SheetEntry(answer, line.getObject(15, LocalDate.class), line.getObject(16, LocalDate.class),
                line.getString(17), Sql.instant(line, 18));
        SheetWordKind kind = Sql.constant(SheetWordKind.class, line, 19);
        SheetWord word = kind == null ? null : new SheetWord(kind, line.getString(20), line.getString(21), line.getString(22), Sql.instant(line, 23),
                line.getInt(24) == entryNumber);
        return new Stored(new SheetItem(line.getInt(2), Sql.constant(Form.class, line, 3), line.getString(4), line.getString(5), line.getString(6),
                line.getString(7), line.getString(8), line.getString(9), Sql.constant(AnswerValue.class, line, 10), line.getObject(11, LocalDate.class),
                line.getObject(12, LocalDate.class), List.of(), false, entry, word), entryNumber, line.getInt(25));
    }
}
