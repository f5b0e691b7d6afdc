package jp.bunkai.negotiation.confirmation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.Actor;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.store.FieldJson;
import jp.bunkai.matrix.store.Sql;

/** Counter-proposals and their answers in the database; both are added and read, never changed. */
@Singleton
class ProposalStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;

    ProposalStore(Sql sql) {
        this.sql = sql;
    }

    /** A proposal as it is stored, without the refusal that it belongs to. */
    private record Line(UUID wordId, long base, String fields, CounterProposal.Answered answer) {
    }

    void add(UUID dossierId, UUID wordId, long base, RowPatch patch) {
        ObjectNode fields = JSON.createObjectNode();
        patch.values().forEach((path, value) -> fields.set(path.toString(), FieldJson.tree(value)));
        sql.update("insert into counter_proposal (word_id, dossier_id, base_version, fields) values (?,?,?,?)",
                List.of(wordId, dossierId, base, fields.toString()));
    }

    void answer(UUID wordId, boolean accepted, String reason, Actor by, Instant at) {
        sql.update("""
                insert into counter_proposal_answer (word_id, accepted, reason, person_id, person, organisation_id, answered_at)
                values (?,?,?,?,?,?,?)""", Arrays.asList(wordId, accepted, reason, by.personId(), by.name(), by.organisationId(), at));
    }

    /** The proposals that belong to these words, by row, the oldest first. */
    Map<UUID, List<CounterProposal>> of(UUID dossierId, Collection<RowWords> words) {
        Map<UUID, Word> refusals = new LinkedHashMap<>();
        words.stream().flatMap(row -> row.all().stream()).filter(word -> word.is(WordKind.REFUSE))
                .forEach(word -> refusals.put(word.id(), word));
        Map<UUID, List<CounterProposal>> byRow = new HashMap<>();
        if (!refusals.isEmpty()) {
            Map<UUID, Line> lines = new HashMap<>();
            sql.query("""
                    select p.word_id, p.base_version, p.fields, a.accepted, a.reason, a.person, a.answered_at
                    from counter_proposal p left join counter_proposal_answer a on a.word_id = p.word_id where p.dossier_id = ?""",
                    List.of(dossierId), ProposalStore::line).forEach(line -> lines.put(line.wordId(), line));
            refusals.forEach((id, refusal) -> {
                if (lines.containsKey(id)) {
                    byRow.computeIfAbsent(refusal.rowId(), any -> new ArrayList<>()).add(proposal(refusal, lines.get(id)));
                }
            });
        }
        return byRow;
    }

    private static Line line(ResultSet line) throws SQLException {
        CounterProposal.Answered answer = line.getString(6) == null ? null
                : new CounterProposal.Answered(line.getBoolean(4), line.getString(5), line.getString(6), Sql.instant(line, 7));
        return new Line(Sql.uuid(line, 1), line.getLong(2), line.getString(3), answer);
    }

    private static CounterProposal proposal(Word refusal, Line line) {
        Map<FieldPath, Object> values = new LinkedHashMap<>();
        tree(line.fields()).properties().forEach(field -> FieldPath.parse(field.getKey()).ifPresent(
                path -> values.put(path, FieldJson.read(path.field(), field.getValue().isNull() ? null : field.getValue().toString()))));
        return new CounterProposal(refusal, line.base(), new RowPatch(values, refusal.reason()), line.answer());
    }

    private static JsonNode tree(String fields) {
        try {
            return JSON.readTree(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored counter-proposal cannot be read", e);
        }
    }
}
