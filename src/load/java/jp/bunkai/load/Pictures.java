package jp.bunkai.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Reads the hospital-wide picture of 50 dossiers, a vendor and 200 rows each, from the packaged program: when nothing has changed, when one dossier has,
 * and when all have. {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.Pictures -Dload.args="--dossiers 50 --rows 200"}. Writes
 * {@code target/load/picture.txt}; ends with 1 where the 95th percentile of what has not changed is above 300 ms.
 */
public final class Pictures {

    private static final Logger LOG = Logger.getLogger(Pictures.class);
    private static final double TARGET_MILLIS = 300;
    private static final String VPN = "保守用VPN装置";
    private static final int SYSTEMS = 8;

    private final Map<String, String> options = new HashMap<>(Map.of("dossiers", "50", "rows", "200", "warm", "200", "readings", "200", "changes", "40",
            "jar", "target/quarkus-app/quarkus-run.jar"));
    private final List<String> report = new ArrayList<>();
    private int rows;

    private Pictures(String[] given) {
        for (int i = 0; i + 1 < given.length; i += 2) {
            options.put(given[i].replaceFirst("^--", ""), given[i + 1]);
        }
    }

    public static void main(String... args) throws Exception {
        System.exit(new Pictures(args.length == 1 ? args[0].trim().split("\\s+") : args).run() ? 0 : 1);
    }

    private int option(String name) {
        return Integer.parseInt(options.get(name));
    }

    private boolean run() throws Exception {
        try (Issuer issuer = new Issuer();
                Installation installation = new Installation(Options.of(new String[] {"--jar", options.get("jar")}), issuer)) {
            People people = new People(installation.database(), issuer, People.ORGANISATIONS);
            String hospital = people.all().get(0).token();
            Api api = new Api(installation.port());
            JsonArray shared = new JsonArray();
            JsonObject last = null;
            for (int i = 0; i < option("dossiers"); i++) {
                last = dossier(api, hospital, i);
                shared.add(asset(last, VPN));
            }
            api.post(hospital, "/api/devices", new JsonObject().put("assetIds", shared));
            installation.kill();
            installation.restart();
            try (Connection connection = DriverManager.getConnection(installation.database().get("bunkai.db.url"), installation.database().get("bunkai.db.migrate-user"),
                    installation.database().get("bunkai.db.migrate-password"))) {
                return measure(api, hospital, connection, people.organisations().get(0), last);
            }
        }
    }

    private boolean measure(Api api, String hospital, Connection connection, UUID id, JsonObject last) throws IOException, InterruptedException, SQLException {
        String path = "/api/picture";
        tell("the first after a start", api.nanos(hospital, path, 1));
        report.add(0, String.format(Locale.ROOT, "%d dossiers, %d rows altogether, answer of %d thousand letters", option("dossiers"), rows,
                api.text(hospital, path).length() / 1000));
        api.nanos(hospital, path, option("warm"));
        long[] unchanged = api.nanos(hospital, path, option("readings"));
        double p95 = tell("nothing has changed", unchanged);
        String one = last.getString("id");
        tell("one dossier has changed", changed(api, hospital, path, connection, "update asset set position = position + 1 where dossier_id = ?", one));
        tell("all dossiers have changed", changed(api, hospital, path, connection,
                "update asset set position = position + 1 where dossier_id in (select id from dossier where hospital_id = ?)", id.toString()));
        String vendor = last.getJsonArray("parties").stream().map(JsonObject.class::cast).filter(party -> !party.getString("function").equals("HOSPITAL"))
                .findFirst().orElseThrow().getString("organisationId");
        api.nanos(hospital, path + "/without/" + vendor, option("warm") / 4);
        tell("what if a vendor left", api.nanos(hospital, path + "/without/" + vendor, option("readings") / 4));
        String text = String.join(System.lineSeparator(), report);
        LOG.info(System.lineSeparator() + text);
        Files.writeString(Path.of("target", "load", "picture.txt"), text);
        return p95 <= TARGET_MILLIS;
    }

    private long[] changed(Api api, String hospital, String path, Connection connection, String change, String of) throws IOException, InterruptedException, SQLException {
        long[] nanos = new long[option("changes")];
        for (int i = 0; i < nanos.length; i++) {
            change(connection, change, of);
            nanos[i] = api.nanos(hospital, path);
        }
        return nanos;
    }

    private static void change(Connection connection, String sql, String of) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, of);
            statement.executeUpdate();
        }
    }

    private double tell(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double p95 = sorted[(int) Math.ceil(0.95 * sorted.length) - 1] / 1e6;
        report.add(String.format(Locale.ROOT, "%-30s %4d times, p50 %8.1f ms, p95 %8.1f ms, slowest %8.1f ms", what, sorted.length, sorted[sorted.length / 2] / 1e6, p95,
                sorted[sorted.length - 1] / 1e6));
        return p95;
    }

    /** One vendor with systems and assets of its own, a VPN device that all dossiers name alike, and so many rows. */
    private JsonObject dossier(Api api, String hospital, int number) throws IOException, InterruptedException {
        JsonArray systems = new JsonArray();
        JsonArray assets = new JsonArray().add(asset("VPN", VPN));
        String[] kinds = {"SERVER", "CLIENT", "NETWORK", "CONNECTION"};
        for (int i = 0; i < SYSTEMS; i++) {
            systems.add(new JsonObject().put("key", "s" + i).put("kind", i == 0 ? "NETWORK" : "OTHER").put("name", "システム" + number + "-" + i).put("vendorKey", "v"));
            assets.add(asset(kinds[i % kinds.length], "機器" + number + "-" + i).put("systemKey", "s" + i));
        }
        JsonObject begun = api.post(hospital, "/api/dossiers", new JsonObject().put("name", "図の測定 " + number).put("parties", new JsonArray().add(
                new JsonObject().put("key", "v").put("name", "事業者" + number + " " + UUID.randomUUID()).put("function", "DEPARTMENTAL"))).put("systems", systems)
                .put("assets", assets).put("contracts", new JsonArray().add(new JsonObject().put("kind", "MAINTENANCE").put("name", "保守契約").put("from", "2026-04-01")
                        .put("to", "2027-03-31").put("renewal", "MANUAL").put("contractingKey", "v").put("systemKeys", new JsonArray()))));
        String path = "/api/dossiers/" + begun.getString("id");
        JsonObject matrix = api.get(hospital, path + "/matrix");
        int count = matrix.getJsonArray("rows").size();
        String area = matrix.getJsonArray("areas").getJsonObject(0).getString("id");
        for (; count < option("rows"); count++) {
            api.post(hospital, path + "/rows", new JsonObject().put("title", new JsonObject().put("ja", "測定の実施事項 " + count)).put("area", area)
                    .put("phase", "NORMAL").put("scope", new JsonObject().put("kind", "DOSSIER")));
        }
        rows += count;
        return begun;
    }

    private static JsonObject asset(String kind, String label) {
        return new JsonObject().put("kind", kind).put("label", label).put("count", 1).put("actsAsServer", false).put("maintainedByKey", "v");
    }

    private static String asset(JsonObject dossier, String label) {
        return dossier.getJsonArray("assets").stream().map(JsonObject.class::cast).filter(asset -> asset.getString("label").equals(label)).findFirst()
                .orElseThrow().getString("id");
    }
}
