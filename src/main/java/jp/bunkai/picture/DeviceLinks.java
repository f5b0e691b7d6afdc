package jp.bunkai.picture;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** Which assets of a hospital are one device, as its people said. */
@Singleton
public class DeviceLinks {

    private final Sql sql;

    DeviceLinks(Sql sql) {
        this.sql = sql;
    }

    /** By asset, those no longer in use too; in one statement. */
    Map<UUID, DevicePictures.Link> of(UUID hospital) {
        Map<UUID, DevicePictures.Link> links = new HashMap<>();
        sql.query("select a.asset_id, d.id, d.version from device d join device_asset a on a.device_id = d.id where d.hospital_id = ?", List.of(hospital),
                line -> links.put(Sql.uuid(line, 1), new DevicePictures.Link(Sql.uuid(line, 2), line.getInt(3))));
        return links;
    }
}
