package jp.bunkai.platform.backup;

import static jp.bunkai.platform.backup.DatabaseContent.ask;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.audit.RestoredChains;
import jp.bunkai.platform.embedded.SchemaAccess;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What an earlier version left is there after an upgrade: the program migrated it while it started, by the same settings of Flyway as the command
 * {@code migrate}, which does nothing else.
 */
@QuarkusTest
@WithTestResource(value = EarlierVersion.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeTest {

    private static final String HISTORY = "flyway_schema_history";
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    /** What starts and signs in adds to: people of the sample that the earlier version did not know. */
    private static final Set<String> GROWING = Set.of("organisation", "member", "emergency_contact", "person", "login_session", HISTORY);

    /** Of many tables, so that a file that was emptied by mistake does not pass. */
    private static final Map<String, Integer> ROWS = Map.ofEntries(Map.entry("dossier", 18), Map.entry("party", 69), Map.entry("duty_row", 2220),
            Map.entry("assignment", 5086), Map.entry("terms", 2497), Map.entry("evidence", 176), Map.entry("row_version", 2708), Map.entry("row_word", 4),
            Map.entry("audit_chain", 68), Map.entry("audit_event", 1671), Map.entry("revision", 1), Map.entry("signing_round", 1), Map.entry("signing_act", 4),
            Map.entry("sealed_file", 3), Map.entry("risk", 2), Map.entry("relaxation", 2), Map.entry("explanation", 1), Map.entry("disclosure", 4),
            Map.entry("disclosure_grant", 1), Map.entry("award_selection", 2), Map.entry("award_answer", 92), Map.entry("role_sheet_entry", 3),
            Map.entry("inspection_answer", 2), Map.entry("alert_answer", 1), Map.entry("notice", 78));
    private static final int SEALED = 1;
    private static final Map<String, List<String>> WRITTEN = Map.of(
            "select name from dossier where name like '%責任分担' order by 1", List.of("オンライン予約サービスの責任分担", "電子カルテ・院内ネットワーク・給食接続の責任分担"),
            "select concat_ws('|', title, scenario, impact, likelihood, measure, state) from risk order by 1",
            List.of("更新遅れ|保守用VPN装置の更新が遅れ、侵入される|EXTREME|LOW|接続元を制限する|TOLD", "院内の端末|保守用VPN装置の更新が遅れ、侵入される|LARGE|LOW|接続元を制限する|PREPARED"),
            "select concat_ws('|', title, kind, text) from explanation e join explanation_answer a on a.explanation_id = e.id order by a.number",
            List.of("残るリスクの説明|RECEIVED", "残るリスクの説明|QUESTION|期限はいつですか", "残るリスクの説明|REPLY|三月末です", "残るリスクの説明|AGREED"),
            "select concat_ws('|', function, note, state, reason) from award_selection order by state",
            List.of("EHR|更新に当たってお尋ねします。|AWARDED|担当の範囲が広いため", "EHR|更新に当たってお尋ねします。|OPEN"),
            "select concat_ws('|', organisation, state) from award_candidate order by 1",
            List.of("あおば電子カルテ株式会社|CHOSEN", "つばさネットワークス株式会社|NOT_CHOSEN"),
            "select concat_ws('|', form, edition, maker, state) from disclosure order by state",
            List.of("MDS2|HN1_2019|Kasuga Tsushin|CONFIRMED", "MDS2|HN1_2019|Kasuga Tsushin|CONFIRMED", "MDS2|HN1_2019|Kasuga Tsushin|DRAFT", "MDS2|HN1_2019|Kasuga Tsushin|WITHDRAWN"),
            "select concat_ws('|', measure, reason, relaxed_until, state) from relaxation order by 1",
            List.of("接続元制限の停止|保守作業|2099-03-31|APPROVED", "更新の保留|動作確認のため|2099-03-31|REQUESTED"),
            "select concat_ws('|', a.person, a.office, s.manner, s.side, a.signed_on is not null) from signing_act a join signatory s on s.id = a.signatory_id"
                    + " join signing_round r on r.id = s.round_id where r.note is not null order by s.side, s.manner",
            List.of("緑川 誠|病院長|PAPER|HOSPITAL|1", "緑川 誠|病院長|TOOL|HOSPITAL|0", "木村 さくら|代表取締役|PAPER|VENDOR|1", "木村 さくら|代表取締役|TOOL|VENDOR|0"),
            "select concat_ws('|', kind, note, measure, due_on, person) from alert_answer", List.of("AFFECTED|6.0.4 は該当します|修正版の適用|2026-11-30|田中 翔"),
            "select concat_ws('|', position, answer, consulted_on, done_on) from role_sheet_entry order by position, number",
            List.of("0|YES|2026-10-01", "1|NO|2026-10-01", "1|NO|2026-10-01|2026-11-01"));

    private static Map<String, EarlierVersion.Earlier> earlier;
    /** As it stood before anybody asked the new program for anything. */
    private static Map<String, Set<String>> now;

    @Inject
    TestClock clock;

    private record Signed(String dossier, String revision) {

        String path(String rest) {
            return "/api/dossiers/" + dossier + rest;
        }
    }

    @BeforeAll
    static void read() throws SQLException, IOException {
        earlier = EarlierVersion.tables();
        now = new TreeMap<>();
        try (Connection connection = owner().connect(); Statement statement = connection.createStatement()) {
            for (String sql : Backup.SESSION) {
                statement.execute(sql);
            }
            for (EarlierVersion.Earlier each : earlier.values()) {
                ByteArrayOutputStream lines = new ByteArrayOutputStream();
                TableRows.write(connection, each.table(), lines);
                String text = lines.toString(StandardCharsets.UTF_8);
                now.put(each.table().name(), text.isEmpty() ? Set.of() : new HashSet<>(List.of(text.split("\n"))));
            }
        }
    }

    /** Ten days after the annex that was signed came into force, whenever this is run. */
    @BeforeEach
    void afterTheUpgrade() {
        clock.set(Instant.parse("2026-12-11T01:00:00Z"));
    }

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    private static SchemaAccess owner() {
        return new SchemaAccess(setting("url"), setting("migrate-user"), setting("migrate-password"), null, null);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("bunkai.db." + name, String.class);
    }

    private static List<String> one(String sql) throws SQLException {
        return ask(owner(), sql);
    }

    @Test
    void everyMigrationIsAppliedAlsoThoseOfLowerNumbersThanTheLast() throws IOException, SQLException {
        List<String> before = earlier.get(HISTORY).rows().stream().map(line -> line.split("\",\"")[1]).toList();
        assertTrue(before.contains("110") && !before.contains("107"), () -> "the file is of a version with number 110 and without 107: " + before);
        List<String> applied = one("select version from " + HISTORY + " where success = 1 order by installed_rank");
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertEquals(files.map(file -> file.getFileName().toString().replaceFirst("^V(\\d[\\d_]*)__.*", "$1").replace('_', '.')).collect(Collectors.toSet()), new HashSet<>(applied));
        }
        assertTrue(applied.indexOf("107") > applied.indexOf("110"));
        assertEquals(List.of(), one("select script from " + HISTORY + " where success <> 1"));
    }

    @Test
    void everyRowIsThereAsItWas() {
        assertEquals(ROWS, earlier.entrySet().stream().filter(each -> ROWS.containsKey(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().rows().size())));
        earlier.forEach((table, was) -> {
            Set<String> gone = new HashSet<>(was.rows());
            gone.removeAll(now.get(table));
            assertEquals(Set.of(), gone, () -> "no longer there, or no longer what it was, in " + table);
            if (!GROWING.contains(table)) {
                assertEquals(was.rows().size(), now.get(table).size(), table);
            }
        });
    }

    @Test
    void theTrailIsWhole() throws SQLException {
        try (Connection connection = owner().connect()) {
            String said = new RestoredChains().check(connection);
            assertTrue(said.contains(" audit chains with "), said);
        }
        assertEquals(earlier.get("audit_event").rows(), now.get("audit_event"));
    }

    @Test
    void whatWasSealedVerifiesByItsFileAlone() throws SQLException {
        List<Signed> signed = signed();
        assertEquals(SEALED, signed.size());
        for (Signed one : signed) {
            for (String file : List.of("/signed-document", "/container")) {
                byte[] bytes = Login.as(TestDossier.NETWORK_VENDOR).get(one.path("/revisions/" + one.revision() + file)).then().statusCode(200).extract().asByteArray();
                Login.anonymous().multiPart("file", "別紙.docx", bytes, "application/octet-stream").post("/api/verify").then().statusCode(200)
                        .body("verdict", equalTo("UNCHANGED")).body("identity.known", equalTo(true)).body("reasons", empty());
            }
        }
    }

    @Test
    void confirmationsOfEarlierVersionsStayInForce() throws SQLException {
        Signed signed = inRound();
        String row = one("select distinct row_id from row_word where kind = 'CONFIRM' and dossier_id = '" + signed.dossier() + "'").get(0);
        for (String who : List.of(TestDossier.HOSPITAL_ADMIN, TestDossier.NETWORK_VENDOR)) {
            Login.as(who).get(signed.path("/confirmations")).then().statusCode(200)
                    .body("rows.find { it.rowId == '" + row + "' }.state", equalTo("CONFIRMED"))
                    .body("rows.find { it.rowId == '" + row + "' }.parties.stands", everyItem(equalTo(true)));
        }
        Login.as(TestDossier.HOSPITAL_ADMIN).get(signed.path("/revisions/" + signed.revision())).then().statusCode(200)
                .body("state", equalTo("IN_FORCE"));
        Login.as(TestDossier.HOSPITAL_ADMIN).get(signed.path("/findings")).then().statusCode(200).body("items.findAll { it.code == 'SIGNED_APART' }", empty());
    }

    @Test
    void everythingThatIsReadAnswers() throws SQLException {
        Signed signed = inRound();
        for (String rest : List.of("", "/preview", "/document", "/canonical", "/seal", "/evidence")) {
            assertEquals(200, Login.as(TestDossier.NETWORK_VENDOR).get(signed.path("/revisions/" + signed.revision() + rest)).statusCode(), rest);
        }
        String party = one("select id from party where dossier_id = '" + signed.dossier() + "' and function = 'NETWORK'").get(0);
        List<String> read = List.of("", "/matrix", "/findings", "/tasks", "/confirmations", "/incident-lens", "/annexes", "/annexes/" + party, "/annexes/" + party + "/readiness",
                "/annexes/" + party + "/parts", "/annexes/" + party + "/reimports", "/audit-events?limit=200", "/cost-sheet", "/conversations", "/disclosures",
                "/revisions", "/signing-rounds", "/obligations", "/turns", "/meetings", "/declaration-rounds");
        for (String who : List.of(TestDossier.HOSPITAL_ADMIN, TestDossier.NETWORK_VENDOR)) {
            Login.as(who).get("/api/dossiers").then().statusCode(200).body("items.id", hasItem(signed.dossier()));
            for (String rest : read) {
                assertEquals(200, Login.as(who).get(signed.path(rest)).statusCode(), who + " " + rest);
            }
        }
        for (String rest : List.of("/matrix", "/findings", "/audit-events", "/revisions/" + signed.revision())) {
            Login.as(TestDossier.STRANGER).get(signed.path(rest)).then().statusCode(404);
        }
        for (String id : one("select distinct id from dossier where hospital_id = (select hospital_id from dossier where id = '" + signed.dossier() + "')")) {
            for (String rest : List.of("", "/matrix", "/findings", "/risks", "/risk-picture", "/relaxations", "/explanations", "/alerts", "/inspection-packs", "/selections",
                    "/role-sheets", "/invitations", "/obligations", "/cost-sheet", "/incident-lens")) {
                assertEquals(200, Login.as(TestDossier.HOSPITAL_ADMIN).get("/api/dossiers/" + id + rest).statusCode(), rest);
            }
        }
        for (String path : List.of("/api/picture", "/api/devices", "/api/devices/proposals", "/api/notices", "/api/my-signatures", "/api/organisation", "/api/duty-mapping",
                "/api/annex-templates", "/api/disclosure-hospitals")) {
            String who = path.equals("/api/disclosure-hospitals") ? TestDossier.EHR_VENDOR : TestDossier.HOSPITAL_ADMIN;
            assertEquals(200, Login.as(who).get(path).statusCode(), path);
        }
    }

    @Test
    void whatWasRegisteredIsReadAsItWasWritten() throws SQLException {
        WRITTEN.forEach((sql, expected) -> {
            try {
                assertEquals(expected, one(sql), sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void workGoesOnUnderTheNewGuardsAndStamps() throws SQLException {
        Signed signed = inRound();
        String stamp = "select stamp from arrangement_stamp where dossier_id = '" + signed.dossier() + "'";
        String first = one(stamp).get(0);
        end(signed, Map.of("lastDay", "2026-12-01", "reason", "更新の後で終えたため")).statusCode(200).body("state", equalTo("ENDED"));
        String second = one(stamp).get(0);
        assertNotEquals(first, second, "the trigger of 107 renews it");
        assertEquals(List.of("更新の後で終えたため"), one("select reason from revision_end where revision_id = '" + signed.revision() + "'"));
        refused("update revision_end set reason = 'x' where revision_id = '" + signed.revision() + "'");

        String evidence = one("select id from evidence limit 1").get(0);
        String of = "select s.stamp from arrangement_stamp s join evidence e on e.dossier_id = s.dossier_id where e.id = '" + evidence + "'";
        String before = one(of).get(0);
        run(owner(), "update evidence set title = concat(title, '') where id = '" + evidence + "'");
        assertNotEquals(before, one(of).get(0), "the trigger of 113");

        String chain = "select count(*) from audit_event";
        long events = Long.parseLong(one(chain).get(0));
        Login.as(TestDossier.HOSPITAL_ADMIN).contentType(ContentType.JSON).body(Map.of("title", "更新後の協議")).post(signed.path("/meetings")).then().statusCode(201);
        assertTrue(Long.parseLong(one(chain).get(0)) > events);
        theTrailIsWholeAgain();
        SchemaAccess application = new SchemaAccess(setting("url"), setting("user"), setting("password"), null, null);
        assertEquals(List.of("0"), ask(application, "select count(*) from invitation"), "it has the rights to what is new");
        assertThrows(SQLException.class, () -> run(application, "alter table dossier add column x int"), "and no more than before");
    }

    private void theTrailIsWholeAgain() throws SQLException {
        try (Connection connection = owner().connect()) {
            assertFalse(new RestoredChains().check(connection).isEmpty());
        }
    }

    private static ValidatableResponse end(Signed signed, Map<String, String> body) {
        return Login.as(TestDossier.NETWORK_VENDOR).contentType(ContentType.JSON).body(body).post(signed.path("/revisions/" + signed.revision() + "/end")).then();
    }

    /** All that is sealed of つばさ. */
    private static List<Signed> signed() throws SQLException {
        return one("select distinct concat(r.dossier_id, ' ', r.id) from revision r join sealed_file f on f.revision_id = r.id and f.kind = 'CONTAINER' order by 1").stream()
                .map(line -> new Signed(line.split(" ")[0], line.split(" ")[1])).toList();
    }

    /** The one that four people signed, two of them on paper. */
    private static Signed inRound() throws SQLException {
        return one("select concat(dossier_id, ' ', revision_id) from signing_round where note is not null").stream().map(line -> new Signed(line.split(" ")[0], line.split(" ")[1]))
                .findFirst().orElseThrow();
    }

    private static void refused(String sql) {
        assertThrows(SQLException.class, () -> run(owner(), sql), sql);
    }

    private static void run(SchemaAccess as, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(as.url(), as.user(), as.password()); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
