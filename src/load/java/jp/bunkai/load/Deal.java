package jp.bunkai.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** A hospital and a vendor with one row that both have confirmed, four people at their browsers, and nothing signed yet. */
final class Deal {

    private static final String REASON = "次回の協議で決める";

    private final UUID director = UUID.randomUUID();
    private final UUID president = UUID.randomUUID();
    private final Browser office;
    private final Browser sales;
    private final Browser directorsOwn;
    private final Browser presidentsOwn;
    private final String path;
    private final String party;

    Deal(Place installation, Issuer issuer) throws SQLException, IOException, InterruptedException, ExecutionException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        UUID hospital = UUID.randomUUID();
        UUID vendor = UUID.randomUUID();
        Map<String, String> database = installation.database();
        try (Connection connection = DriverManager.getConnection(database.get("bunkai.db.url"), database.get("bunkai.db.migrate-user"),
                database.get("bunkai.db.migrate-password"))) {
            organisation(connection, hospital, "HOSPITAL", "試験病院 " + run, null);
            organisation(connection, vendor, "VENDOR", "試験事業者 " + run, hospital);
            member(connection, UUID.randomUUID(), hospital, "office@" + run + ".example", "事務 花子", "ADMIN");
            member(connection, director, hospital, "director@" + run + ".example", "院長 太郎", "SIGNATORY");
            member(connection, UUID.randomUUID(), vendor, "sales@" + run + ".example", "営業 次郎", "ADMIN");
            member(connection, president, vendor, "president@" + run + ".example", "社長 三子", "SIGNATORY");
        }
        office = browser(installation, issuer, "office@" + run + ".example");
        directorsOwn = browser(installation, issuer, "director@" + run + ".example");
        sales = browser(installation, issuer, "sales@" + run + ".example");
        presidentsOwn = browser(installation, issuer, "president@" + run + ".example");
        JsonObject dossier = post(office, "/api/dossiers", new JsonObject().put("name", "保守回線の取決め").put("pattern", "EHR_AND_NETWORK")
                .put("parties", new JsonArray().add(new JsonObject().put("key", "net").put("organisationId", vendor.toString()).put("function", "NETWORK")))
                .put("systems", new JsonArray().add(new JsonObject().put("key", "lan").put("kind", "NETWORK").put("name", "院内ネットワーク").put("vendorKey", "net")))
                .put("assets", new JsonArray().add(new JsonObject().put("kind", "VPN").put("label", "保守用VPN装置").put("count", 1)
                        .put("actsAsServer", false).put("maintainedByKey", "net").put("systemKey", "lan")))
                .put("contracts", new JsonArray()));
        path = "/api/dossiers/" + dossier.getString("id");
        party = objects(dossier, "parties").stream().filter(one -> one.getString("organisationId").equals(vendor.toString())).findFirst().orElseThrow().getString("id");
        agree();
    }

    private static Browser browser(Place installation, Issuer issuer, String email) throws IOException, InterruptedException {
        Browser browser = new Browser(installation.port(), issuer, email);
        browser.signIn();
        return browser;
    }

    Browser office() {
        return office;
    }

    Browser sales() {
        return sales;
    }

    Browser director() {
        return directorsOwn;
    }

    Browser president() {
        return presidentsOwn;
    }

    String path(String rest) {
        return path + rest;
    }

    /** What the office sends to open the round: every row that is not agreed stays out. */
    JsonObject opening() throws IOException, InterruptedException {
        JsonArray out = new JsonArray();
        objects(office.get(path("/annexes/" + party + "/readiness")), "openRows").forEach(row -> out.add(new JsonObject().put("rowId", row.getString("rowId")).put("reason", REASON)));
        return new JsonObject().put("partyId", party).put("lastDay", LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(14).toString()).put("inOrder", false)
                .put("own", side(director)).put("carvedOut", out);
    }

    /** What the vendor sends to name its president. */
    JsonObject naming() {
        return side(president);
    }

    private static JsonObject side(UUID member) {
        return new JsonObject().put("signatories", new JsonArray().add(new JsonObject().put("memberId", member.toString()).put("manner", "TOOL")));
    }

    private void agree() throws IOException, InterruptedException, ExecutionException {
        post(office, path("/meetings"), new JsonObject().put("title", "協議"));
        JsonObject settings = office.get(path("/annexes/" + party + "/settings"));
        patch(office, path("/annexes/" + party + "/settings"), new JsonObject().put("effectiveFrom", "2027-04-01"), settings.getString("etag"));
        JsonObject row = objects(office.get(path("/matrix")), "rows").stream().filter(one -> one.getString("duty").equals("VUL-01")
                && one.getString("phase").equals("NORMAL") && one.getJsonObject("scope").getString("kind").equals("ASSET")).findFirst().orElseThrow();
        String at = path("/rows/" + row.getString("id"));
        patch(office, at, new JsonObject().put("letters", new JsonObject().put(party, "AR")).put("terms", new JsonObject().put(party, new JsonObject().put("clause", "第5条"))),
                row.getString("etag"));
        for (Browser side : List.of(sales, office)) {
            post(side, path("/confirmations"), new JsonObject().put("rows", new JsonArray().add(new JsonObject().put("rowId", row.getString("id"))
                    .put("digest", side.get(at).getString("digest")))));
        }
    }

    private static JsonObject post(Browser browser, String path, JsonObject body) throws IOException, InterruptedException, ExecutionException {
        HttpResponse<String> answer = Browser.succeeded(path, browser.send("POST", path, body, null).get());
        return answer.body().startsWith("{") ? new JsonObject(answer.body()) : new JsonObject();
    }

    private static void patch(Browser browser, String path, JsonObject body, String etag) throws IOException, InterruptedException, ExecutionException {
        Browser.succeeded(path, browser.send("PATCH", path, body, etag).get());
    }

    static List<JsonObject> objects(JsonObject from, String name) {
        return from.getJsonArray(name).stream().map(JsonObject.class::cast).toList();
    }

    private static void organisation(Connection connection, UUID id, String kind, String name, UUID introducedBy) throws SQLException {
        update(connection, "insert into organisation (id, kind, name, introduced_by, created_at, version) values (?,?,?,?,utc_timestamp(6),0)", id.toString(), kind, name,
                introducedBy == null ? null : introducedBy.toString());
    }

    private static void member(Connection connection, UUID id, UUID organisation, String email, String name, String role) throws SQLException {
        update(connection, "insert into member (id, organisation_id, email, name, role, may_confirm, joined_on, version) values (?,?,?,?,?,1,'2026-01-01',0)",
                id.toString(), organisation.toString(), email, name, role);
    }

    private static void update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
