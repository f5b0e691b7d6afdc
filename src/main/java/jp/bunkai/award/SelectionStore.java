package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.store.Sql;

/** Selections in the database. Each change is claimed by an update, so that of two people at once one is told that the other was first. */
@Singleton
class SelectionStore {

    /** A dossier's selections of many years. */
    static final int MOST = 100;

    private static final String SELECTION = """
            select id, dossier_id, function, deadline, note, state, opened_by, opened_at, closed_at, ended_by, ended_at, reason from award_selection""";

    private final Sql sql;

    SelectionStore(Sql sql) {
        this.sql = sql;
    }

    void open(Selection selection, List<Asked> duties) {
        sql.update("insert into award_selection (id, dossier_id, function, deadline, note, state, opened_by, opened_at) values (?,?,?,?,?,'OPEN',?,?)",
                Arrays.<Object>asList(selection.id(), selection.dossierId(), selection.function(), selection.deadline(), selection.note(),
                        selection.openedBy(), selection.openedAt()));
        List<List<?>> lines = new ArrayList<>();
        duties.forEach(duty -> {
            boolean own = duty.rowId() != null;
            lines.add(Arrays.<Object>asList(selection.id(), duty.id(), lines.size(), duty.rowId(), own ? duty.area() : null, own ? duty.title().ja() : null,
                    own ? duty.title().en() : null));
        });
        sql.batch("insert into award_duty (selection_id, duty, position, row_id, area, title_ja, title_en) values (?,?,?,?,?,?,?)", lines);
    }

    /** The latest first. */
    List<Selection> ofDossier(UUID dossierId) {
        return sql.query(SELECTION + " where dossier_id = ? order by opened_at desc, id limit " + MOST, List.of(dossierId), SelectionStore::selection);
    }

    Map<UUID, Selection> byId(Collection<UUID> ids) {
        Map<UUID, Selection> byId = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            sql.query(SELECTION + " where id in (" + Sql.marks(ids) + ")", List.copyOf(ids), SelectionStore::selection)
                    .forEach(selection -> byId.put(selection.id(), selection));
        }
        return byId;
    }

    Optional<Selection> find(UUID dossierId, UUID id) {
        return byId(List.of(id)).values().stream().filter(selection -> selection.dossierId().equals(dossierId)).findFirst();
    }

    /** Until the transaction ends nobody changes it, nor sends or answers. */
    Optional<Selection> hold(UUID id) {
        return sql.query(SELECTION + " where id = ? for update", List.of(id), SelectionStore::selection).stream().findFirst();
    }

    /** In the order of the catalogue. */
    Map<UUID, List<String>> duties(Collection<UUID> selections) {
        Map<UUID, List<String>> duties = new LinkedHashMap<>();
        if (!selections.isEmpty()) {
            sql.query("select selection_id, duty from award_duty where selection_id in (" + Sql.marks(selections) + ") order by selection_id, position",
                    List.copyOf(selections), line -> duties.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(line.getString(2)));
        }
        return duties;
    }

    List<String> duties(UUID selection) {
        return duties(List.of(selection)).getOrDefault(selection, List.of());
    }

    /** What a selection asks about, with its words; a duty that the catalogue has no more is left out. */
    List<Asked> asked(UUID selection, Catalogue catalogue) {
        List<Asked> asked = new ArrayList<>();
        sql.query("select duty, row_id, area, title_ja, title_en from award_duty where selection_id = ? order by position", List.of(selection), line -> {
            String duty = line.getString(1);
            UUID row = Sql.uuid(line, 2);
            return row == null ? catalogue.findDuty(duty).map(Asked::of) : Optional.of(new Asked(duty, line.getString(3),
                    new Text(line.getString(4), line.getString(5)), row));
        }).forEach(found -> found.ifPresent(asked::add));
        return asked;
    }

    /** Gives it another deadline; false if it has not the one that was seen. */
    boolean move(UUID id, LocalDate seen, LocalDate deadline) {
        return sql.update("update award_selection set deadline = ? where id = ? and state = 'OPEN' and deadline = ?", List.of(deadline, id, seen)) == 1;
    }

    void close(UUID id, Instant at) {
        sql.update("update award_selection set state = 'CLOSED', closed_at = ? where id = ? and state = 'OPEN'", List.of(at, id));
    }

    void end(UUID id, SelectionState state, String by, String reason, Instant at) {
        sql.update("update award_selection set state = ?, ended_by = ?, reason = ?, ended_at = ? where id = ?", List.of(state, by, reason, at, id));
    }

    private static Selection selection(ResultSet line) throws SQLException {
        return new Selection(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.constant(PartyFunction.class, line, 3), line.getObject(4, LocalDate.class),
                line.getString(5), Sql.constant(SelectionState.class, line, 6), line.getString(7), Sql.instant(line, 8), CandidateStore.moment(line, 9),
                line.getString(10), CandidateStore.moment(line, 11), line.getString(12));
    }
}
