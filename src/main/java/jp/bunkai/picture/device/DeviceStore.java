package jp.bunkai.picture.device;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Devices in the database, and what was said not to be one; asked for one hospital at a time, under the hold of that hospital where it writes. */
@Singleton
class DeviceStore {

    private final Sql sql;
    private final Clock clock;

    DeviceStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A device with its assets, those no longer in use too. */
    record Stored(UUID id, int version, List<UUID> assets) {

        private Stored and(Stored other) {
            return new Stored(id, version, Stream.concat(assets.stream(), other.assets.stream()).toList());
        }
    }

    /** Two assets that are not one device. */
    record Apart(UUID id, Candidates.Pair assets) {
    }

    /** The oldest first. */
    List<Stored> all(UUID hospital) {
        Map<UUID, Stored> devices = new LinkedHashMap<>();
        sql.query("select d.id, d.version, a.asset_id from device d join device_asset a on a.device_id = d.id where d.hospital_id = ?"
                + " order by d.created_at, d.id, a.asset_id", List.of(hospital), line -> new Stored(Sql.uuid(line, 1), line.getInt(2),
                        List.of(Sql.uuid(line, 3)))).forEach(line -> devices.merge(line.id(), line, Stored::and));
        return List.copyOf(devices.values());
    }

    Optional<Stored> find(UUID hospital, UUID device) {
        return all(hospital).stream().filter(stored -> stored.id().equals(device)).findFirst();
    }

    UUID add(UUID hospital) {
        UUID id = UUID.randomUUID();
        sql.update("insert into device (id, hospital_id, version, created_at) values (?,?,0,?)", List.of(id, hospital, clock.instant()));
        return id;
    }

    /** {@code assets}: each with its dossier. */
    void join(UUID hospital, UUID device, Map<UUID, UUID> assets) {
        sql.batch("insert into device_asset (asset_id, dossier_id, device_id, hospital_id) values (?,?,?,?)",
                assets.entrySet().stream().map(asset -> List.of(asset.getKey(), asset.getValue(), device, hospital)).toList());
    }

    void unlink(Collection<UUID> assets) {
        sql.batch("delete from device_asset where asset_id = ?", assets.stream().map(List::of).toList());
    }

    void changed(UUID device) {
        sql.update("update device set version = version + 1 where id = ?", List.of(device));
    }

    void end(UUID device) {
        sql.update("delete from device where id = ?", List.of(device));
    }

    /** The newest first. */
    List<Apart> apart(UUID hospital) {
        return sql.query("select id, first_asset_id, second_asset_id from device_apart where hospital_id = ? order by said_at desc, id", List.of(hospital),
                line -> new Apart(Sql.uuid(line, 1), new Candidates.Pair(Sql.uuid(line, 2), Sql.uuid(line, 3))));
    }

    /** {@code dossiers}: of both assets. */
    void addApart(Viewer viewer, Candidates.Pair pair, Map<UUID, UUID> dossiers) {
        sql.update("insert into device_apart (id, hospital_id, first_dossier_id, first_asset_id, second_dossier_id, second_asset_id, person, said_at)"
                + " values (?,?,?,?,?,?,?,?)", List.of(UUID.randomUUID(), viewer.organisationId(), dossiers.get(pair.first()), pair.first(),
                dossiers.get(pair.second()), pair.second(), viewer.name(), clock.instant()));
    }

    void forgetApart(Collection<Apart> pairs) {
        sql.batch("delete from device_apart where id = ?", pairs.stream().map(pair -> List.of(pair.id())).toList());
    }
}
