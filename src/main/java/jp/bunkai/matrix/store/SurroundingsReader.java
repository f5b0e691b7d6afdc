package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Renewal;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Surroundings;
import jp.bunkai.matrix.Surroundings.KnownOrganisation;
import jp.bunkai.matrix.SystemFact;

/**
 * Reads what stands around the rows as the database has it now, in six statements, however many dossiers. Never through entities: those
 * of the present transaction may be older than the stamp under which the reading is remembered.
 */
@Singleton
public class SurroundingsReader {

    private final Sql sql;

    SurroundingsReader(Sql sql) {
        this.sql = sql;
    }

    /** By dossier; only those that have a stamp. */
    public Map<UUID, UUID> stamps(Collection<UUID> dossiers) {
        Map<UUID, UUID> stamps = new HashMap<>();
        sql.query("select dossier_id, stamp from arrangement_stamp where dossier_id in (" + Sql.marks(dossiers) + ")", List.copyOf(dossiers),
                line -> stamps.put(Sql.uuid(line, 1), Sql.uuid(line, 2)));
        return stamps;
    }

    public Map<UUID, Surroundings> read(Collection<UUID> dossiers) {
        Map<UUID, Map<UUID, KnownOrganisation>> organisations = organisations(dossiers);
        Map<UUID, List<SystemFact>> systems = systems(dossiers);
        Map<UUID, List<AssetFact>> assets = assets(dossiers);
        Map<UUID, List<ContractFact>> contracts = contracts(dossiers);
        Map<UUID, Surroundings> read = new HashMap<>();
        dossiers.forEach(id -> read.put(id, new Surroundings(organisations.getOrDefault(id, Map.of()), systems.getOrDefault(id, List.of()),
                assets.getOrDefault(id, List.of()), contracts.getOrDefault(id, List.of()))));
        return read;
    }

    /** All of all parties that ever were there. */
    private Map<UUID, Map<UUID, KnownOrganisation>> organisations(Collection<UUID> dossiers) {
        Map<UUID, Map<UUID, KnownOrganisation>> byDossier = new HashMap<>();
        sql.query("select p.dossier_id, o.id, o.name, o.name_en, max(c.phone_day is not null), max(c.phone_night is not null) from party p"
                + " join organisation o on o.id = p.organisation_id left join emergency_contact c on c.organisation_id = o.id"
                + " where p.dossier_id in (" + Sql.marks(dossiers) + ") group by p.dossier_id, o.id, o.name, o.name_en", List.copyOf(dossiers),
                line -> byDossier.computeIfAbsent(Sql.uuid(line, 1), any -> new HashMap<>()).put(Sql.uuid(line, 2), new KnownOrganisation(
                        new Text(line.getString(3), line.getString(4)), line.getBoolean(5), line.getBoolean(6))));
        return byDossier;
    }

    private Map<UUID, List<SystemFact>> systems(Collection<UUID> dossiers) {
        Map<UUID, List<SystemFact>> byDossier = new HashMap<>();
        sql.query("select dossier_id, id, kind, name, vendor_id, performer_id from covered_system where dossier_id in (" + Sql.marks(dossiers)
                + ") and retired_on is null order by dossier_id, position", List.copyOf(dossiers),
                line -> byDossier.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(new SystemFact(Sql.uuid(line, 2),
                        Sql.constant(SystemKind.class, line, 3), line.getString(4), Sql.uuid(line, 5), Sql.uuid(line, 6), Set.of())));
        return byDossier;
    }

    private Map<UUID, List<AssetFact>> assets(Collection<UUID> dossiers) {
        Map<UUID, Set<UUID>> touching = pairs("select asset_id, party_id from asset_touched_by where dossier_id in (", dossiers);
        Map<UUID, List<AssetFact>> byDossier = new HashMap<>();
        sql.query("select dossier_id, id, kind, label, count, maintained_by_id, system_id, acts_as_server, end_of_support, replacement_plan from asset"
                + " where dossier_id in (" + Sql.marks(dossiers) + ") and retired_on is null order by dossier_id, position", List.copyOf(dossiers),
                line -> byDossier.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(new AssetFact(Sql.uuid(line, 2),
                        Sql.constant(AssetKind.class, line, 3), line.getString(4), line.getInt(5), Sql.uuid(line, 6), Sql.uuid(line, 7),
                        line.getBoolean(8), line.getObject(9, LocalDate.class), line.getString(10),
                        touching.getOrDefault(Sql.uuid(line, 2), Set.of()))));
        return byDossier;
    }

    /** A contract without a term of its own begins when it was signed. */
    private Map<UUID, List<ContractFact>> contracts(Collection<UUID> dossiers) {
        Map<UUID, Set<UUID>> covered = pairs("select contract_id, system_id from contract_system where dossier_id in (", dossiers);
        Map<UUID, List<ContractFact>> byDossier = new HashMap<>();
        sql.query("select dossier_id, id, name, coalesce(term_from, signed_on), term_to, renewal, contracting_party_id, performing_party_id"
                + " from contract where dossier_id in (" + Sql.marks(dossiers) + ") and retired_on is null order by dossier_id, position",
                List.copyOf(dossiers),
                line -> byDossier.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(new ContractFact(Sql.uuid(line, 2),
                        line.getString(3), line.getObject(4, LocalDate.class), line.getObject(5, LocalDate.class),
                        Sql.constant(Renewal.class, line, 6) == Renewal.AUTOMATIC, Sql.uuid(line, 7), Sql.uuid(line, 8),
                        covered.getOrDefault(Sql.uuid(line, 2), Set.of()))));
        return byDossier;
    }

    private Map<UUID, Set<UUID>> pairs(String select, Collection<UUID> dossiers) {
        Map<UUID, Set<UUID>> pairs = new HashMap<>();
        sql.query(select + Sql.marks(dossiers) + ")", List.copyOf(dossiers),
                line -> pairs.computeIfAbsent(Sql.uuid(line, 1), any -> new HashSet<>()).add(Sql.uuid(line, 2)));
        return pairs;
    }
}
