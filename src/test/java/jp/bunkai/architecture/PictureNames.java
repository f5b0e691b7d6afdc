package jp.bunkai.architecture;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;

import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;

/** The VPN device of the dossier and those of two other dossiers, for the table of access; linked or apart where that is what is asked for. */
final class PictureNames {

    private static final String VPN = "保守用VPN装置";

    private PictureNames() {
    }

    static void into(String path, String operation, Map<String, String> names, TestDossier dossier) {
        if (path.startsWith("/api/picture/")) {
            names.put("organisationId", SamplePeople.TSUBASA.toString());
        }
        if (!path.startsWith("/api/devices/{") && !operation.equals("linkDevice") && !path.startsWith("/api/devices/apart")) {
            return;
        }
        names.put("otherAssetId", TestDossier.begin().asset(VPN));
        names.put("thirdAssetId", operation.equals("addDeviceAsset") ? TestDossier.begin().asset(VPN) : "");
        if (path.contains("{deviceId}")) {
            // Of its own: the names are made for each actor anew, and an asset is part of one device.
            String asset = TestDossier.begin().asset(VPN);
            var device = TestDossier.send(HOSPITAL_ADMIN, "/api/devices", Map.of("assetIds", List.of(asset, names.get("otherAssetId")))).statusCode(201)
                    .extract().jsonPath();
            names.put("deviceId", device.getString("id"));
            names.put("assetId", asset);
            names.put("etag", device.getString("etag"));
        }
        if (path.contains("{apartId}")) {
            names.put("apartId", TestDossier.send(HOSPITAL_ADMIN, "/api/devices/apart", Map.of("assetIds", List.of(dossier.asset(VPN), names.get("otherAssetId"))))
                    .statusCode(201).extract().jsonPath().getString("[0].id"));
        }
    }
}
