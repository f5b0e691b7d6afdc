package jp.bunkai.negotiation.confirmation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** Words in the database. They are added and read, in a number of statements that does not grow with rows or parties. */
@Singleton
class WordStore {

    private static final String WORD = """
            insert into row_word (id, dossier_id, row_id, number, party_id, kind, projection_version, digest, content, reason, person_id,
              person, said_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""";

    private final Sql sql;

    WordStore(Sql sql) {
        this.sql = sql;
    }

    /** A word with the bytes it was said of, and who said it. */
    record Said(Word word, byte[] content, UUID personId) {
    }

    void add(UUID dossierId, Collection<Said> said) {
        sql.batch(WORD, said.stream().map(each -> {
            Word word = each.word();
            return Arrays.<Object>asList(word.id(), dossierId, word.rowId(), word.number(), word.partyId(), word.kind(),
                    word.projectionVersion(), word.digest(), each.content(), word.reason(), each.personId(), word.person(), word.at());
        }).toList());
        List<List<Object>> shown = new ArrayList<>();
        said.stream().map(Said::word).forEach(word -> word.shown().forEach((party, digest) -> shown.add(
                List.of(dossierId, word.id(), party, digest, word.addressed().contains(party)))));
        sql.batch("insert into row_word_shown (dossier_id, word_id, party_id, digest, addressed) values (?,?,?,?,?)", shown);
    }

    /** Everything that was said of the rows of a dossier, by row. */
    Map<UUID, RowWords> of(UUID dossierId) {
        return read("dossier_id = ?", List.of(dossierId));
    }

    /** Everything that was said of some rows of a dossier, by row. */
    Map<UUID, RowWords> of(UUID dossierId, Collection<UUID> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(List.of(dossierId));
        values.addAll(rows);
        return read("dossier_id = ? and row_id in (" + Sql.marks(rows) + ")", values);
    }

    private Map<UUID, RowWords> read(String where, List<?> values) {
        Map<UUID, Map<UUID, String>> shown = new HashMap<>();
        Map<UUID, Set<UUID>> addressed = new HashMap<>();
        sql.query("select word_id, party_id, digest, addressed from row_word_shown where word_id in (select id from row_word where " + where
                + ")", values, line -> {
                    UUID word = Sql.uuid(line, 1);
                    UUID party = Sql.uuid(line, 2);
                    shown.computeIfAbsent(word, any -> new HashMap<>()).put(party, line.getString(3));
                    if (line.getBoolean(4)) {
                        addressed.computeIfAbsent(word, any -> new HashSet<>()).add(party);
                    }
                    return null;
                });
        Map<UUID, List<Word>> byRow = new LinkedHashMap<>();
        sql.query("select id, row_id, number, party_id, kind, projection_version, digest, reason, person, said_at from row_word where " + where
                + " order by row_id, number", values, line -> word(line, shown, addressed))
                .forEach(word -> byRow.computeIfAbsent(word.rowId(), any -> new ArrayList<>()).add(word));
        Map<UUID, RowWords> words = new HashMap<>();
        byRow.forEach((row, said) -> words.put(row, new RowWords(said)));
        return words;
    }

    private static Word word(ResultSet line, Map<UUID, Map<UUID, String>> shown, Map<UUID, Set<UUID>> addressed) throws SQLException {
        UUID id = Sql.uuid(line, 1);
        return new Word(id, Sql.uuid(line, 2), line.getInt(3), Sql.uuid(line, 4), WordKind.valueOf(line.getString(5)), line.getInt(6),
                line.getString(7), shown.getOrDefault(id, Map.of()), addressed.getOrDefault(id, Set.of()), line.getString(8),
                line.getString(9), Sql.instant(line, 10));
    }
}
