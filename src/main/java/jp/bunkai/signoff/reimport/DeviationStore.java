package jp.bunkai.signoff.reimport;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexContent.Accepted;
import jp.bunkai.annex.AnnexContent.SpecialNote;
import jp.bunkai.annex.OpenDeviations;
import jp.bunkai.annex.SpecialNotes;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.time.Clocks;

/**
 * Deviations and what both sides said of them, in the database. Which wait and which hold as a special note is asked in one statement each, by the rule of
 * {@link DeviationState}. Who may see them is for the caller to decide.
 */
@Singleton
class DeviationStore implements OpenDeviations, SpecialNotes {

    private static final String REJECTED = "exists (select 1 from deviation_word w where w.deviation_id = d.id and w.decision = 'REJECTED')";
    private static final String BY_VENDOR = "exists (select 1 from deviation_word w where w.deviation_id = d.id and w.side = 'VENDOR' and w.decision = 'ACCEPTED')";

    /** That deviation {@code d} of file {@code r} and vendor {@code p} waits for a word. */
    static final String OPEN = "not " + REJECTED + " and (d.decision is null or d.decision = 'ACCEPTED' and r.organisation_id <> p.organisation_id and not "
            + BY_VENDOR + ")";
    private static final String FROM = " from deviation d join reimport r on r.id = d.reimport_id join party p on p.id = d.party_id ";
    private static final String SELECT = "select d.id, d.place, d.text_before, d.text_after, d.decision, d.reason, d.decided_by, d.decided_at,"
            + " r.organisation_id = p.organisation_id" + FROM;

    private final Sql sql;

    DeviationStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int open(UUID dossierId, UUID partyId) {
        return sql.query("select count(*)" + FROM + "where d.dossier_id = ? and d.party_id = ? and " + OPEN, List.of(dossierId, partyId), line -> line.getInt(1)).get(0);
    }

    /** A text that came back and was accepted twice is one note. */
    @Override
    public List<SpecialNote> of(UUID dossierId, UUID partyId) {
        List<SpecialNote> notes = sql.query("select d.id, d.place, d.text_before, d.text_after, d.decided_by, d.decided_at, coalesce(v.person, r.person),"
                + " coalesce(v.said_at, r.received_at), v.id is null" + FROM
                + "left join deviation_word v on v.deviation_id = d.id and v.side = 'VENDOR' and v.decision = 'ACCEPTED' where d.dossier_id = ? and d.party_id = ?"
                + " and d.decision = 'ACCEPTED' and not " + REJECTED + " and (v.id is not null or r.organisation_id = p.organisation_id)"
                + " order by r.received_at, r.id, d.position", List.of(dossierId, partyId), DeviationStore::note);
        Map<List<String>, SpecialNote> once = new LinkedHashMap<>();
        notes.forEach(note -> once.putIfAbsent(Arrays.asList(note.place(), note.before(), note.after()), note));
        return List.copyOf(once.values());
    }

    /** Those of one file, in its order; in two statements. */
    List<Deviation> ofFile(UUID reimportId) {
        Map<UUID, List<DeviationWord>> words = sql.query("select w.deviation_id, w.side, w.decision, w.reason, w.person, w.said_at from deviation_word w"
                + " join deviation d on d.id = w.deviation_id where d.reimport_id = ? order by w.said_at, w.id", List.of(reimportId),
                line -> Map.entry(Sql.uuid(line, 1), word(line))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.query(SELECT + "where d.reimport_id = ? order by d.position", List.of(reimportId), line -> deviation(line, words));
    }

    Optional<Deviation> find(UUID reimportId, UUID id) {
        return ofFile(reimportId).stream().filter(deviation -> deviation.id().equals(id)).findFirst();
    }

    /** The hospital's decision, if there is none yet. */
    boolean decide(UUID id, NewDeviationDecision wanted, Viewer by, Instant at) {
        return sql.update("update deviation set decision = ?, reason = ?, decided_by_id = ?, decided_by = ?, decided_at = ? where id = ? and decision is null",
                List.of(wanted.decision().name(), wanted.reason(), by.personId(), by.name(), at, id)) == 1;
    }

    void say(UUID id, DeviationSide side, NewDeviationDecision wanted, Viewer by, Instant at) {
        sql.update("insert into deviation_word (id, deviation_id, side, decision, reason, person_id, person, said_at) values (?,?,?,?,?,?,?,?)",
                List.of(UUID.randomUUID(), id, side.name(), wanted.decision().name(), wanted.reason(), by.personId(), by.name(), at));
    }

    private static SpecialNote note(ResultSet line) throws SQLException {
        return new SpecialNote(ShortId.of(Sql.uuid(line, 1)), line.getString(2), line.getString(3), line.getString(4),
                new Accepted(line.getString(5), day(Sql.instant(line, 6)), false), new Accepted(line.getString(7), day(Sql.instant(line, 8)), line.getBoolean(9)));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clocks.JAPAN).toLocalDate();
    }

    private static DeviationWord word(ResultSet line) throws SQLException {
        return new DeviationWord(DeviationSide.valueOf(line.getString(2)), DeviationDecision.valueOf(line.getString(3)), line.getString(4), line.getString(5),
                Sql.instant(line, 6));
    }

    private static Deviation deviation(ResultSet line, Map<UUID, List<DeviationWord>> words) throws SQLException {
        LocalDateTime decided = line.getObject(8, LocalDateTime.class);
        String decision = line.getString(5);
        UUID id = Sql.uuid(line, 1);
        return new Deviation(id, line.getString(2), line.getString(3), line.getString(4), decision == null ? null : DeviationDecision.valueOf(decision),
                line.getString(6), line.getString(7), decided == null ? null : decided.toInstant(ZoneOffset.UTC), line.getBoolean(9), words.getOrDefault(id, List.of()));
    }
}
