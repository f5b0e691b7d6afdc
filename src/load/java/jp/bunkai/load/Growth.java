package jp.bunkai.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/**
 * What the packaged program takes with 10, 100 and 1,000 dossiers: one hospital has 10 of them and then 100, and from there on others come that are not its
 * own, each hospital with ten. So the second line against the first shows what grows with one's own dossiers, the third against the second what grows with
 * those of others, which nothing should. {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.Growth}; {@code -Dload.args="--sizes 10,100,1000 --systems 4"}.
 * Writes {@code target/load/growth.txt}; ends with 1 where a read of the hospital takes more statements, or twice as many rows, beside the dossiers of others.
 */
public final class Growth {

    private static final Logger LOG = Logger.getLogger(Growth.class);
    private static final int OWN = 100;
    private static final int EACH = 10;
    private static final int WRITERS = 3;
    private static final double BEARABLE = 2;
    /** A read of few rows may meet a page more or less of an index. */
    private static final long FEW = 200;
    private static final String SETTINGS = "bunkai.limits.edits-burst=10000000,bunkai.limits.edits-per-second=1000000,bunkai.limits.reads-burst=10000000,"
            + "bunkai.limits.reads-per-second=1000000";

    private final Map<String, String> options = new HashMap<>(Map.of("sizes", "10,100,1000", "systems", "4", "warm", "60", "readings", "60", "seconds", "3",
            "java", "", "jar", "target/quarkus-app/quarkus-run.jar"));
    private final List<String> report = new ArrayList<>();
    private final Map<String, Map<Integer, Reading>> readings = new LinkedHashMap<>();
    private final List<String> own = new ArrayList<>();
    private int dossiers;

    /** One read at one size. */
    private record Reading(double p50, double p95, double perSecond, double statements, double rows) {
    }

    private Growth(String[] given) {
        for (int i = 0; i + 1 < given.length; i += 2) {
            options.put(given[i].replaceFirst("^--", ""), given[i + 1]);
        }
    }

    public static void main(String... args) throws Exception {
        System.exit(new Growth(args.length == 1 ? args[0].trim().split("\\s+") : args).run() ? 0 : 1);
    }

    private int option(String name) {
        return Integer.parseInt(options.get(name));
    }

    private boolean run() throws Exception {
        try (Issuer issuer = new Issuer();
                Installation installation = new Installation(Options.of(new String[] {"--jar", options.get("jar"), "--java", options.get("java"), "--settings", SETTINGS}), issuer)) {
            Api api = new Api(installation.port());
            List<Hospital> hospitals = new ArrayList<>(List.of(new Hospital(installation.database(), issuer, "本院")));
            for (String size : options.get("sizes").split(",")) {
                grow(api, installation, issuer, hospitals, Integer.parseInt(size));
                long[] starts = new long[3];
                for (int i = 0; i < starts.length; i++) {
                    installation.kill();
                    long begun = System.nanoTime();
                    installation.restart();
                    starts[i] = (System.nanoTime() - begun) / 1_000_000;
                }
                measure(api, installation, hospitals.get(0), starts);
            }
            String text = text();
            LOG.info(System.lineSeparator() + text);
            Files.writeString(Path.of("target", "load", "growth.txt"), text);
            return unmovedByOthers();
        }
    }

    /** Enters dossiers over the API until there are so many: first those of the hospital that is measured, then those of others. */
    private void grow(Api api, Installation installation, Issuer issuer, List<Hospital> hospitals, int wanted) throws Exception {
        List<Future<String>> entered = new ArrayList<>();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            for (; dossiers < wanted; dossiers++) {
                boolean ours = dossiers < OWN;
                if (!ours && dossiers % EACH == 0) {
                    hospitals.add(new Hospital(installation.database(), issuer, "他院" + dossiers));
                }
                Hospital hospital = ours ? hospitals.get(0) : hospitals.get(hospitals.size() - 1);
                int number = dossiers;
                Future<String> id = writers.submit(() -> enter(api, hospital, number));
                if (ours) {
                    entered.add(id);
                }
            }
            for (Future<String> id : entered) {
                own.add(id.get());
            }
        } finally {
            writers.shutdown();
        }
        if (!writers.awaitTermination(1, java.util.concurrent.TimeUnit.HOURS)) {
            throw new IllegalStateException("not entered within an hour");
        }
    }

    /** A dossier with two vendors, so many systems, a device each, and contracts. */
    private String enter(Api api, Hospital hospital, int number) throws IOException, InterruptedException {
        JsonArray parties = new JsonArray();
        JsonArray systems = new JsonArray();
        JsonArray contracts = new JsonArray();
        JsonArray assets = new JsonArray();
        String[] functions = {"EHR", "NETWORK"};
        for (int i = 0; i < functions.length; i++) {
            parties.add(new JsonObject().put("key", "v" + i).put("organisationId", hospital.vendors.get((number + i) % hospital.vendors.size()).toString()).put("function", functions[i]));
            contracts.add(new JsonObject().put("kind", "MAINTENANCE").put("name", "保守契約" + i).put("from", "2026-04-01").put("to", "2027-03-31").put("renewal", "MANUAL")
                    .put("contractingKey", "v" + i).put("systemKeys", new JsonArray()));
        }
        String[] kinds = {"SERVER", "VPN", "CLIENT", "CONNECTION"};
        for (int i = 0; i < option("systems"); i++) {
            systems.add(new JsonObject().put("key", "s" + i).put("kind", i == 0 ? "EHR" : i == 1 ? "NETWORK" : "OTHER").put("name", "システム" + number + "-" + i)
                    .put("vendorKey", "v" + i % 2));
            assets.add(new JsonObject().put("kind", kinds[i % kinds.length]).put("label", "機器" + number + "-" + i).put("count", 1).put("actsAsServer", false)
                    .put("maintainedByKey", "v" + i % 2).put("systemKey", "s" + i));
        }
        return api.post(hospital.token, "/api/dossiers", new JsonObject().put("name", "取決め " + number).put("pattern", "EHR_AND_NETWORK").put("parties", parties)
                .put("systems", systems).put("assets", assets).put("contracts", contracts)).getString("id");
    }

    private void measure(Api api, Installation installation, Hospital hospital, long[] starts) throws Exception {
        String dossier = "/api/dossiers/" + own.get(0);
        JsonObject view = api.get(hospital.token, dossier);
        String party = view.getJsonArray("parties").stream().map(JsonObject.class::cast).filter(one -> one.getString("function").equals("NETWORK")).findFirst()
                .orElseThrow().getString("id");
        Map<String, String> reads = new LinkedHashMap<>();
        reads.put("list of dossiers, first 50", "/api/dossiers");
        reads.put("overview of a dossier", dossier);
        reads.put("its matrix", dossier + "/matrix");
        reads.put("its findings", dossier + "/findings");
        reads.put("its annex, preview", dossier + "/annexes/" + party);
        reads.put("its annex, DOCX", dossier + "/annexes/" + party + "/document");
        reads.put("search in its trail", dossier + "/audit-events?words=" + URLEncoder.encode("機器", StandardCharsets.UTF_8));
        reads.put("notices", "/api/notices");
        reads.put("organisations met", "/api/organisations");
        reads.put("signatures waited for", "/api/my-signatures");
        reads.put("picture of the hospital", "/api/picture");
        int rows = api.get(hospital.token, dossier + "/matrix").getJsonArray("rows").size();
        try (Connection connection = hospital.connect(); Readings database = new Readings(connection)) {
            for (Map.Entry<String, String> read : reads.entrySet()) {
                api.nanos(hospital.token, read.getValue(), option("warm"));
                database.begin();
                long[] nanos = api.nanos(hospital.token, read.getValue(), option("readings"));
                Readings.PerRead cost = database.end(option("readings"));
                java.util.Arrays.sort(nanos);
                readings.computeIfAbsent(read.getKey(), none -> new LinkedHashMap<>()).put(dossiers, new Reading(nanos[nanos.length / 2] / 1e6,
                        nanos[(int) Math.ceil(0.95 * nanos.length) - 1] / 1e6, perSecond(api, hospital.token, read.getValue()), cost.statements(), cost.rows()));
            }
            java.util.Arrays.sort(starts);
            report.add(String.format(Locale.ROOT, "%5d dossiers (%d of the hospital, %d rows in one): ready after %d ms (median of 3), heap after GC %d MB, server resident %d MB,"
                    + " database resident %d MB, %d MB of tables", dossiers, own.size(), rows, starts[1], Readings.heapAfterCollection(installation.serverPid()),
                    Usage.of(installation.serverPid()).residentMegabytes(), Usage.of(installation.databasePid()).residentMegabytes(), database.megabytes()));
        }
    }

    /** With as many asking at once as there are cores. */
    private double perSecond(Api api, String token, String path) throws Exception {
        int askers = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(askers);
        try {
            long begun = System.nanoTime();
            long until = begun + option("seconds") * 1_000_000_000L;
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < askers; i++) {
                asked.add(pool.submit(() -> {
                    int count = 0;
                    for (; System.nanoTime() < until; count++) {
                        api.nanos(token, path);
                    }
                    return count;
                }));
            }
            int count = 0;
            for (Future<Integer> one : asked) {
                count += one.get();
            }
            return count * 1e9 / (System.nanoTime() - begun);
        } finally {
            pool.shutdown();
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(String.join(System.lineSeparator(), report)).append(System.lineSeparator());
        readings.forEach((read, sizes) -> sizes.forEach((size, reading) -> text.append(String.format(Locale.ROOT,
                "%-28s %5d dossiers: p50 %7.1f ms, p95 %7.1f ms, %7.1f a second, %6.1f statements, %9.0f rows read%n", read, size, reading.p50, reading.p95,
                reading.perSecond, reading.statements, reading.rows))));
        return text.toString();
    }

    /** Whether what others have in the same database costs the hospital nothing. */
    private boolean unmovedByOthers() {
        boolean unmoved = true;
        for (Map.Entry<String, Map<Integer, Reading>> read : readings.entrySet()) {
            List<Map.Entry<Integer, Reading>> full = read.getValue().entrySet().stream().filter(size -> size.getKey() >= OWN).toList();
            for (int i = 1; i < full.size(); i++) {
                Reading before = full.get(i - 1).getValue();
                Reading after = full.get(i).getValue();
                if (after.statements > before.statements + 1 || after.rows > BEARABLE * before.rows + FEW) {
                    LOG.errorf("%s: %.0f statements and %.0f rows beside %d dossiers, %.0f and %.0f beside %d", read.getKey(), before.statements, before.rows,
                            full.get(i - 1).getKey(), after.statements, after.rows, full.get(i).getKey());
                    unmoved = false;
                }
            }
        }
        return unmoved;
    }

    /** A hospital with an administrator and three vendors that it has entered. */
    private static final class Hospital {

        private final Map<String, String> database;
        private final String token;
        private final List<UUID> vendors = new ArrayList<>();

        Hospital(Map<String, String> database, Issuer issuer, String name) throws SQLException {
            this.database = database;
            UUID id = UUID.randomUUID();
            String email = id + "@growth.example";
            token = issuer.token(email, "担当");
            try (Connection connection = connect()) {
                organisation(connection, id, "HOSPITAL", name, null);
                update(connection, "insert into member (id, organisation_id, email, name, role, may_confirm, joined_on, version) values (uuid(),?,?,'担当','ADMIN',1,'2026-01-01',0)",
                        id.toString(), email);
                for (int i = 0; i < 3; i++) {
                    vendors.add(UUID.randomUUID());
                    organisation(connection, vendors.get(i), "VENDOR", name + "の事業者" + i, id);
                }
            }
        }

        Connection connect() throws SQLException {
            return DriverManager.getConnection(database.get("bunkai.db.url"), database.get("bunkai.db.migrate-user"), database.get("bunkai.db.migrate-password"));
        }

        private static void organisation(Connection connection, UUID id, String kind, String name, UUID introducedBy) throws SQLException {
            update(connection, "insert into organisation (id, kind, name, introduced_by, created_at, version) values (?,?,?,?,utc_timestamp(6),0)", id.toString(), kind, name,
                    introducedBy == null ? null : introducedBy.toString());
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
}
