package jp.bunkai.inspection.kept;

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
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.checklist.InspectionYear;
import jp.bunkai.inspection.checklist.ShownItem;
import jp.bunkai.matrix.store.Sql;

/** Packs and their answers in the database: added and read, never changed. Who may see them is for the caller to decide. */
@Singleton
public class InspectionStore {

    private static final String PACKS = "select id, dossier_id, fiscal_year, person, created_at from inspection_pack where dossier_id = ?";
    private static final String ANSWERS = "select id, party_id, item, number, kind, round, value, answered_on, target_on, note, digest, shown, person,"
            + " organisation, answered_at from inspection_answer where pack_id = ? and party_id in (%s) order by party_id, item, number";

    private final Sql sql;

    InspectionStore(Sql sql) {
        this.sql = sql;
    }

    /** Lets nobody else act in this dossier until the transaction ends, whatever their role. */
    public void lock(UUID dossierId) {
        sql.query("select id from dossier where id = ? for update", List.of(dossierId), line -> Sql.uuid(line, 1));
    }

    public KeptPack add(ViewedDossier dossier, InspectionYear year, Instant at) {
        KeptPack pack = new KeptPack(UUID.randomUUID(), dossier.id(), year, dossier.viewer().name(), at);
        sql.update("insert into inspection_pack (id, dossier_id, fiscal_year, person_id, person, created_at) values (?,?,?,?,?,?)",
                List.of(pack.id(), dossier.id(), year.year(), dossier.viewer().personId(), pack.person(), at));
        return pack;
    }

    /** The latest year first; at most one for each year. */
    public List<KeptPack> packs(UUID dossierId) {
        return sql.query(PACKS + " order by fiscal_year desc", List.of(dossierId), InspectionStore::pack);
    }

    public Optional<KeptPack> pack(UUID dossierId, UUID id) {
        return sql.query(PACKS + " and id = ?", List.of(dossierId, id), InspectionStore::pack).stream().findFirst();
    }

    private static KeptPack pack(ResultSet line) throws SQLException {
        return new KeptPack(Sql.uuid(line, 1), Sql.uuid(line, 2), new InspectionYear(line.getInt(3)), line.getString(4), Sql.instant(line, 5));
    }

    /** Keeps what the viewer says to an item; {@code answer} holds what it says. */
    public GivenAnswer answer(ViewedDossier dossier, KeptPack pack, UUID party, ShownItem shown, int number, Said said, Instant at) {
        GivenAnswer given = new GivenAnswer(UUID.randomUUID(), party, shown.item().key(), number, said.kind(), said.round(), said.value(), said.answeredOn(),
                said.targetOn(), said.note(), shown.digest(), shown.written(), dossier.viewer().name(), dossier.viewer().organisationName(), at);
        sql.update("""
                insert into inspection_answer (id, dossier_id, pack_id, party_id, item, number, kind, round, value, answered_on, target_on, note, digest,
                  shown, person_id, person, organisation, answered_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                Arrays.<Object>asList(given.id(), dossier.id(), pack.id(), party, given.item(), number, given.kind(), given.round(), given.value(),
                        given.answeredOn(), given.targetOn(), given.note(), given.digest(), given.shown(), dossier.viewer().personId(), given.person(),
                        given.organisation(), at));
        return given;
    }

    /** What a person says. */
    public record Said(AnswerKind kind, int round, InspectionValue value, LocalDate answeredOn, LocalDate targetOn, String note) {

        public static Said withdrawn(int round) {
            return new Said(AnswerKind.WITHDRAWN, round, null, null, null, null);
        }
    }

    /** By party and item, in one statement. */
    public Map<UUID, Map<String, Answers>> answers(KeptPack pack, Collection<UUID> parties) {
        Map<UUID, Map<String, List<GivenAnswer>>> found = new HashMap<>();
        if (!parties.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(pack.id()));
            values.addAll(parties);
            sql.query(ANSWERS.formatted(Sql.marks(parties)), values, InspectionStore::answer).forEach(answer -> found
                    .computeIfAbsent(answer.party(), any -> new HashMap<>()).computeIfAbsent(answer.item(), any -> new ArrayList<>()).add(answer));
        }
        Map<UUID, Map<String, Answers>> answers = new HashMap<>();
        found.forEach((party, byItem) -> {
            Map<String, Answers> own = new HashMap<>();
            byItem.forEach((item, said) -> own.put(item, new Answers(said)));
            answers.put(party, own);
        });
        return answers;
    }

    private static GivenAnswer answer(ResultSet line) throws SQLException {
        return new GivenAnswer(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getString(3), line.getInt(4), Sql.constant(AnswerKind.class, line, 5), line.getInt(6),
                Sql.constant(InspectionValue.class, line, 7), line.getObject(8, LocalDate.class), line.getObject(9, LocalDate.class), line.getString(10),
                line.getString(11), line.getString(12), line.getString(13), line.getString(14), Sql.instant(line, 15));
    }
}
