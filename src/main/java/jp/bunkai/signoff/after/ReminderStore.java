package jp.bunkai.signoff.after;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** What was told of dated duties, and which dossiers were looked through today, in the database. In the caller's transaction. */
@Singleton
class ReminderStore {

    private static final int MOST = 1000;

    private final Sql sql;

    ReminderStore(Sql sql) {
        this.sql = sql;
    }

    /** Dossiers with something signed that nobody has looked through today. */
    List<UUID> waiting(LocalDate today) {
        return sql.query("select distinct r.dossier_id from signing_round r left join obligation_watch w on w.dossier_id = r.dossier_id"
                + " where r.state = 'COMPLETED' and (w.looked_on is null or w.looked_on < ?) order by r.dossier_id limit " + MOST, List.of(today), line -> Sql.uuid(line, 1));
    }

    /** Whether it is ours to look through today; held until the transaction ends, and another node's for as long is passed over. */
    boolean claim(UUID dossierId, LocalDate today) {
        sql.update("insert ignore into obligation_watch (dossier_id, looked_on) values (?, '2000-01-01')", List.of(dossierId));
        boolean ours = !sql.query("select dossier_id from obligation_watch where dossier_id = ? and looked_on < ? for update skip locked",
                List.of(dossierId, today), line -> Sql.uuid(line, 1)).isEmpty();
        if (ours) {
            sql.update("update obligation_watch set looked_on = ? where dossier_id = ?", List.of(today, dossierId));
        }
        return ours;
    }

    /** Since when each of these stands apart, where that was found already. */
    Map<UUID, LocalDate> changed(Collection<UUID> revisions) {
        Map<UUID, LocalDate> found = new HashMap<>();
        if (!revisions.isEmpty()) {
            sql.query("select revision_id, found_on from changed_since_signed where revision_id in (" + Sql.marks(revisions) + ")", List.copyOf(revisions),
                    line -> found.put(Sql.uuid(line, 1), line.getObject(2, LocalDate.class)));
        }
        return found;
    }

    /** Remembers which of these revisions stand apart since today, and forgets those that do no more. */
    void changed(Collection<UUID> revisions, Set<UUID> apart, LocalDate today) {
        Map<UUID, LocalDate> known = changed(revisions);
        List<List<?>> added = apart.stream().filter(one -> !known.containsKey(one)).<List<?>>map(one -> List.of(one, today)).toList();
        sql.batch("insert into changed_since_signed (revision_id, found_on) values (?,?)", added);
        List<List<?>> over = known.keySet().stream().filter(one -> !apart.contains(one)).<List<?>>map(List::of).toList();
        sql.batch("delete from changed_since_signed where revision_id = ?", over);
    }

    /** Those of these reminders that were told to nobody yet; from now on they were. */
    List<Reminder> untold(Collection<Reminder> reminders, Instant now) {
        Set<UUID> revisions = new HashSet<>();
        reminders.forEach(reminder -> revisions.add(reminder.duty().revision()));
        if (revisions.isEmpty()) {
            return List.of();
        }
        Set<Reminder.Key> told = new HashSet<>(sql.query("select revision_id, kind, about, owed_by, due_on, stage from obligation_reminder where revision_id in ("
                + Sql.marks(revisions) + ")", List.copyOf(revisions), line -> new Reminder.Key(Sql.uuid(line, 1), Sql.constant(ObligationKind.class, line, 2),
                Sql.uuid(line, 3), Sql.uuid(line, 4), line.getObject(5, LocalDate.class), Sql.constant(ReminderStage.class, line, 6))));
        List<Reminder> untold = reminders.stream().filter(reminder -> told.add(reminder.key())).toList();
        sql.batch("insert into obligation_reminder (revision_id, kind, about, owed_by, due_on, stage, told_at) values (?,?,?,?,?,?,?)",
                untold.stream().map(Reminder::key).<List<?>>map(key -> List.of(key.revision(), key.kind(), key.about(), key.owedBy(), key.due(), key.stage(), now))
                        .toList());
        return untold;
    }
}
