package jp.bunkai.picture;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import jp.bunkai.support.Login;

/** A hospital of its own, with people of each role and vendors that can sign in: what is counted over all its dossiers is counted over one test's. */
public final class TestHospital {

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final UUID id = UUID.randomUUID();
    private final Map<String, UUID> vendors = new HashMap<>();

    private TestHospital() {
        organisation(id, "HOSPITAL", "図の病院 " + run, null);
        List.of("ADMIN", "EDITOR", "SIGNATORY", "VIEWER").forEach(role -> member(id, email(role), role));
    }

    public static TestHospital begin() {
        return new TestHospital();
    }

    public UUID id() {
        return id;
    }

    private String email(String who) {
        return Integer.toHexString(who.hashCode()) + "@" + run + ".example";
    }

    /** A vendor of this name, the same each time, with one administrator, whose name in {@link #as} is {@code <key>}. */
    public UUID vendor(String key) {
        return vendors.computeIfAbsent(key, any -> {
            UUID vendor = UUID.randomUUID();
            organisation(vendor, "VENDOR", key + " " + run, id);
            member(vendor, email(key), "ADMIN");
            return vendor;
        });
    }

    public RequestSpecification as(String who) {
        return Login.anonymous().auth().oauth2(tokens.computeIfAbsent(email(who), Login::token));
    }

    public ValidatableResponse get(String who, String path) {
        return as(who).get(path).then();
    }

    public ValidatableResponse post(String who, String path, Object body) {
        return as(who).contentType(ContentType.JSON).body(body).post(path).then();
    }

    JsonPath picture() {
        return get("VIEWER", "/api/picture").statusCode(200).extract().jsonPath();
    }

    /** A dossier with one vendor that maintains a VPN device and a server; {@code maintained} says whether it maintains the VPN device. */
    public JsonPath dossier(String name, String vendor, boolean maintained) {
        return dossier(name, vendor, maintained, "保守用VPN装置");
    }

    public JsonPath dossier(String name, String vendor, boolean maintained, String vpn) {
        Map<String, Object> device = new HashMap<>(Map.of("kind", "VPN", "label", vpn, "count", 1, "actsAsServer", false, "maker", "カスガ通信", "version",
                "6.0.4", "place", "通信室", "endOfSupport", "2020-01-31"));
        if (maintained) {
            device.put("maintainedByKey", "v");
        }
        return post("EDITOR", "/api/dossiers", Map.of("name", name, "parties", List.of(Map.of("key", "v", "organisationId", vendor(vendor), "function",
                "NETWORK")), "systems", List.of(Map.of("key", "s", "kind", "NETWORK", "name", name + "の網", "vendorKey", "v")), "assets", List.of(device,
                Map.of("kind", "SERVER", "label", name + "のサーバ", "count", 2, "actsAsServer", false, "maintainedByKey", "v")), "contracts",
                List.of(Map.of("kind", "MAINTENANCE", "name", name + "の契約", "signedOn", "2020-03-25", "from", "2020-04-01", "to", "2099-03-31", "renewal", "MANUAL",
                        "contractingKey", "v", "systemKeys", List.of())))).statusCode(201).extract().jsonPath();
    }

    public static String asset(JsonPath dossier, String label) {
        return dossier.getString("assets.find { it.label == '" + label + "' }.id");
    }

    private static void organisation(UUID id, String kind, String name, UUID introducedBy) {
        update("insert into organisation (id, kind, name, introduced_by, created_at, version) values (?,?,?,?,utc_timestamp(6),0)", id, kind, name, introducedBy);
    }

    private static void member(UUID organisation, String email, String role) {
        update("insert into member (id, organisation_id, email, name, role, may_confirm, joined_on, version) values (uuid(),?,?,?,?,1,'2026-01-01',0)",
                organisation, email, role + "の人", role);
    }

    static void update(String sql, Object... values) {
        try (Connection connection = Arc.container().instance(DataSource.class).get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i] == null ? null : values[i].toString());
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
