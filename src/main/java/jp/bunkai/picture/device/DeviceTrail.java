package jp.bunkai.picture.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.Viewer;

/** Tells in the hospital's own chain who said what of devices. The chains of dossiers have other readers and are told nothing. */
@ApplicationScoped
class DeviceTrail {

    private static final String DEVICE = "DEVICE";
    private static final String ASSET = "ASSET";
    /** What a sentence of the trail has room for. */
    private static final int NAMED = 5;

    private final AuditTrail trail;

    DeviceTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void linked(Viewer viewer, UUID device, List<String> assets) {
        record(viewer, AuditEntry.of("DEVICE_LINKED", DEVICE, device, new Text("次の資産を同じ機器としました: " + ja(assets),
                "Said that these assets are one device: " + en(assets))));
    }

    void unlinked(Viewer viewer, UUID device, List<String> asset, List<String> left) {
        record(viewer, AuditEntry.of("DEVICE_UNLINKED", DEVICE, device, new Text("同じ機器としていた結び付けから外しました: " + ja(asset) + (left.isEmpty() ? "" : "（残り: " + ja(left) + "）"),
                "Took out of a device: " + en(asset) + (left.isEmpty() ? "" : " (left: " + en(left) + ")"))));
    }

    void apart(Viewer viewer, UUID first, List<String> assets) {
        record(viewer, AuditEntry.of("ASSETS_APART", ASSET, first, new Text("次の資産は同じ機器ではないとしました: " + ja(assets),
                "Said that these assets are not one device: " + en(assets))));
    }

    void forgotten(Viewer viewer, UUID first, List<String> assets) {
        record(viewer, AuditEntry.of("ASSETS_APART_TAKEN_BACK", ASSET, first, new Text("同じ機器ではないとしたことを取り消しました: " + ja(assets),
                "Took back that these assets are not one device: " + en(assets))));
    }

    private void record(Viewer viewer, AuditEntry entry) {
        trail.recordOwn(viewer.organisationId(), viewer.actor(), entry);
    }

    private static String ja(List<String> assets) {
        int more = assets.size() - NAMED;
        return String.join("、", assets.subList(0, Math.min(NAMED, assets.size()))) + (more > 0 ? " ほか" + more + "件" : "");
    }

    private static String en(List<String> assets) {
        int more = assets.size() - NAMED;
        return String.join(", ", assets.subList(0, Math.min(NAMED, assets.size()))) + (more > 0 ? " and " + more + " more" : "");
    }
}
