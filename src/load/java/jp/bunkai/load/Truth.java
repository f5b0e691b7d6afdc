package jp.bunkai.load;

import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds what was acknowledged against what the database has at the end: the trail, the history and what stands. */
final class Truth {

    private final Connection connection;
    private final String dossierId;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    Truth(Connection connection, String dossierId) {
        this.connection = connection;
        this.dossierId = dossierId;
    }

    /** Flaws; empty if everything is as it should be. */
    List<String> wrong() {
        return wrong;
    }

    List<String> said() {
        return said;
    }

    /** Edits: each in the trail and in the history of its row with what was sent, and the row as the last one left it. */
    void edits(List<Ledger.Asked> asked, Map<String, JsonObject> rows) throws SQLException {
        Map<String, String> trail = new HashMap<>();
        read("select e.request_id, e.subject_id, e.field, e.detail from audit_event e join audit_chain c on c.id = e.chain_id where c.scope_id = ? and e.action = 'ROW_CHANGED'",
                row -> trail.put(row.getString(1) + row.getString(2) + row.getString(3), String.valueOf(new JsonObject(row.getString(4)).getValue("value"))), dossierId);
        int acknowledged = 0;
        int found = 0;
        int unanswered = 0;
        int doneUnanswered = 0;
        Map<String, Set<String>> mayStand = new HashMap<>();
        for (Ledger.Asked edit : asked) {
            if (!edit.what().equals("edit")) {
                continue;
            }
            String place = edit.row() + edit.field();
            if (edit.outcome() == Ledger.Outcome.DONE) {
                acknowledged++;
                boolean there = edit.value().equals(trail.get(edit.request() + place));
                found += there ? 1 : 0;
                mayStand.put(place, new HashSet<>(Set.of(edit.value())));
            } else if (edit.outcome() == Ledger.Outcome.UNKNOWN) {
                unanswered++;
                doneUnanswered += edit.request() != null && trail.containsKey(edit.request() + place) ? 1 : 0;
                mayStand.computeIfAbsent(place, none -> new HashSet<>(Set.of("*"))).add(edit.value());
            }
        }
        say("edits acknowledged: %d; in the audit trail with the value that was sent: %d", acknowledged, found);
        same(acknowledged, found, "acknowledged edits in the trail");
        say("edits without an answer or answered 5xx: %d; of those answered 5xx found done: %d", unanswered, doneUnanswered);
        int stands = 0;
        for (Map.Entry<String, Set<String>> place : mayStand.entrySet()) {
            JsonObject row = rows.get(place.getKey().substring(0, 36));
            String field = place.getKey().substring(36);
            String now = field.equals("note") ? row.getString("note") : row.getJsonObject("letters").getString(field.substring("letters/".length()));
            if (place.getValue().contains("*") || place.getValue().contains(now)) {
                stands++;
            } else {
                wrong.add("in " + place.getKey() + " stands " + now + ", expected one of " + place.getValue());
            }
        }
        say("fields edited: %d; that stand as their last edit left them: %d", mayStand.size(), stands);
    }

    /** Confirmations: each acknowledged one has its word, of the digest that was shown; none without its row. */
    void confirmations(List<Ledger.Asked> asked) throws SQLException {
        Set<String> words = new HashSet<>();
        read("select row_id, party_id, digest from row_word where dossier_id = ? and kind = 'CONFIRM'",
                row -> words.add(row.getString(1) + row.getString(2) + row.getString(3)), dossierId);
        long acknowledged = done(asked, "confirm").size();
        long found = done(asked, "confirm").stream().filter(one -> words.contains(one.row() + one.field() + one.value())).count();
        say("confirmations acknowledged: %d; with their word of exactly what was shown: %d (words: %d)", acknowledged, found, words.size());
        same(acknowledged, found, "acknowledged confirmations");
        same(0, count("select count(*) from row_word w left join duty_row r on r.id = w.row_id and r.dossier_id = w.dossier_id where w.dossier_id = ? and r.id is null"),
                "confirmations without a row");
        same(0, count("select count(*) from row_word where dossier_id = ? and digest <> sha2(content, 256)"), "confirmations whose digest is not of their content");
        same(count("select count(*) from row_word where dossier_id = ?"), acts("ROW_CONFIRMED"), "words and acts of confirming in the trail");
    }

    /** Comments: each acknowledged one once, and none twice. */
    void comments(List<Ledger.Asked> asked) throws SQLException {
        Map<String, Integer> texts = new HashMap<>();
        read("select t.text from talk_comment_text t join talk_comment c on c.id = t.comment_id join conversation v on v.id = c.conversation_id where v.dossier_id = ?",
                row -> texts.merge(row.getString(1), 1, Integer::sum), dossierId);
        long acknowledged = done(asked, "comment").size();
        long found = done(asked, "comment").stream().filter(one -> Objects.equals(texts.get(one.value()), 1)).count();
        say("comments acknowledged: %d; there exactly once: %d (comments: %d)", acknowledged, found, texts.size());
        same(acknowledged, found, "acknowledged comments");
        same(0, texts.values().stream().filter(times -> times > 1).count(), "comments that stand twice");
        same(count("select count(*) from conversation where dossier_id = ?"), texts.size(), "conversations and their first comments");
        same(texts.size(), acts("COMMENT_ADDED"), "comments and acts of commenting in the trail");
    }

    /** Nothing is half there: state, history and trail are of the same transactions. */
    void halves() throws SQLException {
        same(0, count("select count(*) from duty_row r where r.dossier_id = ? and r.version <> (select max(v.version) from row_version v where v.row_id = r.id)"),
                "rows whose version is not the last of their history");
        same(0, count("select count(*) from row_version v where v.dossier_id = ? and v.version > 1 and not exists (select 1 from row_change c where c.row_id = v.row_id and c.version = v.version)"),
                "versions in which nothing changed");
        same(count("select count(*) from row_change c join row_version v on v.row_id = c.row_id and v.version = c.version where v.dossier_id = ? and v.version > 1"),
                acts("ROW_CHANGED"), "changed fields in the history and acts in the trail");
        say("rows, history and trail agree: %d versions", count("select count(*) from row_version where dossier_id = ?"));
    }

    private long acts(String action) throws SQLException {
        return count("select count(distinct e.act_id) from audit_event e join audit_chain c on c.id = e.chain_id where c.scope_id = ? and e.action = '" + action + "'");
    }

    private static List<Ledger.Asked> done(List<Ledger.Asked> asked, String what) {
        return asked.stream().filter(one -> one.what().equals(what) && one.outcome() == Ledger.Outcome.DONE).toList();
    }

    private long count(String sql) throws SQLException {
        long[] number = new long[1];
        read(sql, row -> number[0] = row.getLong(1), dossierId);
        return number[0];
    }

    private void read(String sql, Line line, String value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    line.take(row);
                }
            }
        }
    }

    private void same(long expected, long found, String what) {
        if (expected != found) {
            wrong.add(what + ": " + expected + " and " + found);
        }
    }

    private void say(String format, Object... values) {
        said.add(String.format(java.util.Locale.ROOT, format, values));
    }

    /** Takes one line of an answer. */
    private interface Line {
        void take(ResultSet row) throws SQLException;
    }
}
