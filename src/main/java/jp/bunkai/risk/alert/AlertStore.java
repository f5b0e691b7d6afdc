package jp.bunkai.risk.alert;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.store.Sql;

/** Alerts, their copies and answers in the database: added and read, never changed. Of several each kind of thing is read in one statement. */
@Singleton
class AlertStore {

    private static final String COLUMNS = """
            select a.id, a.source, a.title, a.body, a.reference, a.cves, a.products, a.answer_by, a.person, a.sent_at, e.reason, e.person, e.ended_at
            from alert a left join alert_end e on e.alert_id = a.id where a.dossier_id = ?""";

    private final Sql sql;

    AlertStore(Sql sql) {
        this.sql = sql;
    }

    /** An alert without its copies. */
    record Sent(UUID id, AlertSource source, String title, String body, String reference, List<String> cves, List<String> products,
            LocalDate answerBy, String person, Instant sentAt, AlertView.End end) {
    }

    /** A vendor's copy. */
    record Key(UUID alert, UUID party) {
    }

    void add(ViewedDossier dossier, UUID id, NewAlert alert, Map<UUID, List<AlertView.Subject>> recipients, Instant at) {
        sql.update("""
                insert into alert (id, dossier_id, source, title, body, reference, cves, products, answer_by, person_id, person, sent_at)
                values (?,?,?,?,?,?,?,?,?,?,?,?)""", Arrays.asList(id, dossier.id(), alert.source(), alert.title(), alert.body(), alert.reference(),
                String.join("\n", alert.cves()), String.join("\n", alert.products()), alert.answerBy(), dossier.viewer().personId(),
                dossier.viewer().name(), at));
        sql.batch("insert into alert_copy (dossier_id, alert_id, party_id) values (?,?,?)",
                recipients.keySet().stream().map(party -> List.of(dossier.id(), id, party)).toList());
        List<List<?>> subjects = new ArrayList<>();
        recipients.forEach((party, of) -> {
            for (int at0 = 0; at0 < of.size(); at0++) {
                subjects.add(List.of(id, party, at0, of.get(at0).kind(), of.get(at0).id(), of.get(at0).label()));
            }
        });
        sql.batch("insert into alert_subject (alert_id, party_id, position, kind, subject_id, label) values (?,?,?,?,?,?)", subjects);
    }

    int sent(UUID dossierId) {
        return sql.query("select count(*) from alert where dossier_id = ?", List.of(dossierId), line -> line.getInt(1)).get(0);
    }

    /** Those with a copy for this party, or all where it is null; the newest first, from a place on. */
    List<Sent> page(UUID dossierId, UUID partyId, Instant before, UUID beforeId, int limit) {
        List<Object> values = new ArrayList<>(List.of(dossierId));
        String query = COLUMNS + forParty(partyId, values);
        if (before != null) {
            query += " and (a.sent_at < ? or a.sent_at = ? and a.id < ?)";
            values.addAll(List.of(before, before, beforeId));
        }
        values.add(limit);
        return sql.query(query + " order by a.sent_at desc, a.id desc limit ?", values, AlertStore::alert);
    }

    List<Sent> find(UUID dossierId, UUID partyId, UUID id) {
        List<Object> values = new ArrayList<>(List.of(dossierId));
        String query = COLUMNS + forParty(partyId, values) + " and a.id = ?";
        values.add(id);
        return sql.query(query, values, AlertStore::alert);
    }

    private static String forParty(UUID partyId, List<Object> values) {
        if (partyId == null) {
            return "";
        }
        values.add(partyId);
        return " and exists (select 1 from alert_copy c where c.alert_id = a.id and c.party_id = ?)";
    }

    private static Sent alert(ResultSet line) throws SQLException {
        AlertView.End end = line.getString(11) == null ? null : new AlertView.End(line.getString(11), line.getString(12), Sql.instant(line, 13));
        return new Sent(Sql.uuid(line, 1), Sql.constant(AlertSource.class, line, 2), line.getString(3), line.getString(4), line.getString(5),
                lines(line.getString(6)), lines(line.getString(7)), line.getObject(8, LocalDate.class), line.getString(9), Sql.instant(line, 10), end);
    }

    private static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }

    /** The vendors asked, by alert, as far as the viewer may know of them. */
    Map<UUID, List<UUID>> recipients(Collection<UUID> alerts, UUID onlyParty) {
        Map<UUID, List<UUID>> byAlert = new HashMap<>();
        read("select c.alert_id, c.party_id from alert_copy c join party p on p.id = c.party_id where c.alert_id in (%s)%s order by p.position, p.id", "c",
                alerts, onlyParty, line -> byAlert.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(Sql.uuid(line, 2)));
        return byAlert;
    }

    Map<Key, List<AlertView.Subject>> subjects(Collection<UUID> alerts, UUID onlyParty) {
        Map<Key, List<AlertView.Subject>> byCopy = new HashMap<>();
        read("select s.alert_id, s.party_id, s.kind, s.subject_id, s.label from alert_subject s where s.alert_id in (%s)%s"
                + " order by s.alert_id, s.party_id, s.position", "s", alerts, onlyParty,
                line -> byCopy.computeIfAbsent(new Key(Sql.uuid(line, 1), Sql.uuid(line, 2)), any -> new ArrayList<>())
                        .add(new AlertView.Subject(Sql.constant(SubjectKind.class, line, 3), Sql.uuid(line, 4), line.getString(5))));
        return byCopy;
    }

    Map<Key, List<AlertView.Answer>> answers(Collection<UUID> alerts, UUID onlyParty) {
        Map<Key, List<AlertView.Answer>> byCopy = new HashMap<>();
        read("select w.alert_id, w.party_id, w.kind, w.note, w.measure, w.due_on, w.done_on, w.recorded_by, w.person, w.organisation, w.answered_at"
                + " from alert_answer w where w.alert_id in (%s)%s order by w.alert_id, w.party_id, w.number", "w", alerts, onlyParty,
                line -> byCopy.computeIfAbsent(new Key(Sql.uuid(line, 1), Sql.uuid(line, 2)), any -> new ArrayList<>()).add(new AlertView.Answer(
                        Sql.constant(AlertAnswerKind.class, line, 3), line.getString(4), line.getString(5), line.getObject(6, LocalDate.class),
                        line.getObject(7, LocalDate.class), Sql.constant(RecordedBy.class, line, 8), line.getString(9), line.getString(10),
                        Sql.instant(line, 11))));
        return byCopy;
    }

    private void read(String query, String of, Collection<UUID> alerts, UUID onlyParty, Sql.Line<?> reader) {
        if (!alerts.isEmpty()) {
            List<Object> values = new ArrayList<>(alerts);
            if (onlyParty != null) {
                values.add(onlyParty);
            }
            sql.query(query.formatted(Sql.marks(alerts), onlyParty == null ? "" : " and " + of + ".party_id = ?"), values, reader);
        }
    }

    void answer(ViewedDossier dossier, UUID alert, NewAlertAnswer answer, Instant at) {
        sql.update("""
                insert into alert_answer (alert_id, party_id, number, kind, note, measure, due_on, done_on, recorded_by, person_id, person, organisation,
                  answered_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""", Arrays.asList(alert, answer.partyId(), answer.seen(), answer.kind(), answer.note(),
                answer.measure(), answer.dueOn(), answer.doneOn(), dossier.asHospital() ? RecordedBy.HOSPITAL : RecordedBy.VENDOR,
                dossier.viewer().personId(), dossier.viewer().name(), dossier.viewer().organisationName(), at));
    }

    void end(ViewedDossier dossier, UUID alert, String reason, Instant at) {
        sql.update("insert into alert_end (alert_id, reason, person, ended_at) values (?,?,?,?)", List.of(alert, reason, dossier.viewer().name(), at));
    }
}
