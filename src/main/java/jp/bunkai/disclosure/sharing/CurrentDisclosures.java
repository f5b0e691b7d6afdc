package jp.bunkai.disclosure.sharing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.store.Sql;

/** Reads for rules, in one statement, the versions that count in dossiers, or counted, from the products, the grants and the answers. */
@Singleton
class CurrentDisclosures implements SharedDisclosures {

    private static final String READ = """
            select pa.dossier_id, pa.id, x.id, x.form, x.edition, x.product, a.question, a.object, a.value, a.target_on, h.version_id
            from dossier ds
            join party pa on pa.dossier_id = ds.id and %s
            join disclosure_product p on p.organisation_id = pa.organisation_id
            join disclosure x on %s
            join disclosure_answer a on a.disclosure_id = x.id
            left join mapping_head h on h.organisation_id = ds.hospital_id and h.kind = 'DUTIES'
            where ds.id in (%s) and a.value in (%s) and (pa.organisation_id = ds.hospital_id or exists (
              select 1 from disclosure_grant g where g.product_id = p.id and g.hospital_id = ds.hospital_id and %s))
            order by pa.dossier_id, pa.position, x.id, a.position""";

    private final Sql sql;

    /** One disclosure counts in several dossiers. */
    private record Key(UUID dossier, UUID disclosure) {
    }

    CurrentDisclosures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, List<SharedDisclosure>> of(Collection<UUID> dossierIds, Set<AnswerValue> wanted) {
        if (dossierIds.isEmpty() || wanted.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(dossierIds);
        values.addAll(wanted);
        return read(READ.formatted("pa.left_on is null", "x.id = p.current_id", Sql.marks(dossierIds), Sql.marks(wanted), "g.revoked_at is null"), values);
    }

    @Override
    public List<SharedDisclosure> at(UUID dossierId, Set<AnswerValue> wanted, Instant before) {
        List<Object> values = new ArrayList<>(Collections.nCopies(PastVersions.MOMENTS, before));
        values.add(dossierId);
        values.addAll(wanted);
        values.addAll(List.of(before, before));
        // Who had left by then is for who asks to say: answers of a party count for nothing without it.
        return read(READ.formatted("true", "x.product_id = p.id and " + PastVersions.COUNTED, "?", Sql.marks(wanted),
                PastVersions.GRANTED), values).getOrDefault(dossierId, List.of());
    }

    private Map<UUID, List<SharedDisclosure>> read(String statement, List<Object> values) {
        Map<Key, List<SharedDisclosure.Answer>> answers = new LinkedHashMap<>();
        Map<Key, SharedDisclosure> heads = new HashMap<>();
        sql.query(statement, values, line -> {
            Key key = new Key(Sql.uuid(line, 1), Sql.uuid(line, 3));
            heads.putIfAbsent(key, head(line));
            return answers.computeIfAbsent(key, any -> new ArrayList<>()).add(new SharedDisclosure.Answer(line.getString(7), line.getString(8),
                    Sql.constant(AnswerValue.class, line, 9), line.getObject(10, LocalDate.class)));
        });
        Map<UUID, List<SharedDisclosure>> whole = new HashMap<>();
        answers.forEach((key, said) -> {
            SharedDisclosure head = heads.get(key);
            whole.computeIfAbsent(key.dossier(), any -> new ArrayList<>()).add(new SharedDisclosure(head.partyId(), head.disclosureId(), head.form(),
                    head.edition(), head.product(), head.mappingId(), said));
        });
        return whole;
    }

    private static SharedDisclosure head(ResultSet line) throws SQLException {
        return new SharedDisclosure(Sql.uuid(line, 2), Sql.uuid(line, 3), Sql.constant(Form.class, line, 4), Sql.constant(Edition.class, line, 5),
                line.getString(6), Sql.uuid(line, 11), List.of());
    }
}
