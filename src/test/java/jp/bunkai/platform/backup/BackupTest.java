package jp.bunkai.platform.backup;

import static jp.bunkai.platform.backup.DatabaseContent.ask;
import static jp.bunkai.platform.backup.DatabaseContent.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.bunkai.audit.Actor;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.embedded.SchemaAccess;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.support.SecondServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: what is saved while somebody writes comes back on another machine as it was, and nothing else ever comes back. */
@QuarkusTest
@Order(2)
class BackupTest {

    private static final char[] PASSPHRASE = "正しい馬電池ホッチキス-correct-horse".toCharArray();
    private static final String TABLES = "select table_name from information_schema.tables where table_schema = database() order by 1";
    private static SecondServer second;

    @Inject
    AuditTrail trail;

    @Inject
    Transactions transactions;

    @ConfigProperty(name = "bunkai.db.url")
    String url;

    @ConfigProperty(name = "bunkai.db.migrate-user")
    String migrateUser;

    @ConfigProperty(name = "bunkai.db.migrate-password")
    String migratePassword;

    @ConfigProperty(name = "bunkai.db.app-account", defaultValue = "'bunkai_app'@'%'")
    String appAccount;

    @TempDir
    Path folder;

    private final UUID dossier = UUID.randomUUID();

    @BeforeAll
    static void anotherMachine() throws Exception {
        second = SecondServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        second.close();
    }

    @BeforeEach
    void itIsEmpty() throws SQLException {
        try (Connection connection = target().connect(); Statement statement = connection.createStatement()) {
            statement.execute("set session foreign_key_checks = 0");
            for (String table : ask(target(), TABLES)) {
                statement.execute("drop table `" + table + "`");
            }
        }
        event();
    }

    @Test
    void everythingComesBackAsItWas() throws Exception {
        Path file = folder.resolve("nightly.bunkai");
        Files.createDirectories(folder.resolve("source"));
        SchemaAccess source = new SchemaAccess(url, migrateUser, migratePassword, appAccount, folder.resolve("source"));
        byte[] seal = {1, 2, 3, -4};
        source.takeOver("c2VjcmV0IG9mIHRoZSBmaXJzdCBtYWNoaW5lLCB0aGUgc2Vjb25kIGxhY2tz", seal);
        List<Contents.Entry> written = new Backup(source, PASSPHRASE).write(file);
        assertFalse(Files.exists(folder.resolve("nightly.bunkai.part")));
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("audit_event"), "nothing stands in it as it is");

        SchemaAccess target = SchemaAccess.of(second.settings(), folder.resolve("target"));
        List<String> said = new Restoration(target, new BackupFile(file, PASSPHRASE), checks()).run();
        assertEquals(1, said.size(), "the chains were looked at");

        List<String> tables = ask(source(), TABLES);
        assertEquals(tables, ask(target(), TABLES));
        for (String table : tables) {
            assertEquals(ask(source(), "show create table `" + table + "`", 2), ask(target(), "show create table `" + table + "`", 2));
            if (!List.of("login_session", "second_login", "presence").contains(table)) {
                assertEquals(content(source(), table), content(target(), table), table);
                String count = ask(target(), "select count(*) from `" + table + "`").get(0);
                assertTrue(written.stream().anyMatch(entry -> entry.name().equals("tables/" + table + ".jsonl") && Long.toString(entry.rows()).equals(count)), table);
            }
        }
        assertEquals(List.of("0"), ask(target(), "select count(*) from login_session"), "nobody is signed in by a restoration");
        String triggers = "select concat_ws('|', trigger_name, event_object_table, action_timing, event_manipulation, action_order, action_statement)"
                + " from information_schema.triggers where trigger_schema = database() order by 1";
        assertEquals(ask(source(), triggers), ask(target(), triggers));
        assertEquals(grants(source()), grants(target()));
        assertEquals(source.secret(), target.secret());
        assertTrue(Arrays.equals(seal, target.seal().orElseThrow()));
        trailIsGuarded();
        migrationsHaveNothingToDo();
    }

    private void trailIsGuarded() throws SQLException {
        try (Connection connection = target().connect(); Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("update audit_event set person = 'x'"), "by the trigger");
        }
        Map<String, String> settings = second.settings();
        try (Connection connection = DriverManager.getConnection(settings.get("bunkai.db.url"), settings.get("bunkai.db.user"), settings.get("bunkai.db.password"));
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("delete from audit_event"), "for lack of the right");
            assertTrue(statement.executeQuery("select * from audit_event limit 1").next());
        }
    }

    private void migrationsHaveNothingToDo() {
        assertEquals(0, migrate());
    }

    private int migrate() {
        SchemaAccess access = target();
        Flyway flyway = Flyway.configure().dataSource(access.url(), access.user(), access.password()).locations("classpath:db/migration")
                .placeholders(Map.of("app_account", access.appAccount())).outOfOrder(true).load();
        return flyway.migrate().migrationsExecuted;
    }

    @Test
    void itIsOneMomentHoweverMuchIsWrittenMeanwhile() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger events = new AtomicInteger();
        Thread writer = new Thread(() -> {
            while (!stop.get()) {
                event();
                events.incrementAndGet();
            }
        });
        writer.start();
        Path file = folder.resolve("busy.bunkai");
        try {
            while (events.get() < 3) {
                Thread.onSpinWait();
            }
            new Backup(source(), PASSPHRASE).write(file);
        } finally {
            stop.set(true);
            writer.join();
        }
        new Restoration(target(), new BackupFile(file, PASSPHRASE), checks()).run();
        int restored = Integer.parseInt(ask(target(), "select count(*) from audit_event").get(0));
        assertTrue(restored < Integer.parseInt(ask(source(), "select count(*) from audit_event").get(0)), "somebody wrote on meanwhile");
        assertEquals(List.of(), orphans(), "no row names one that is not there");
    }

    @Test
    void whatIsNotWholeIsRefusedAndLeavesNothingBehind() throws Exception {
        Path file = folder.resolve("good.bunkai");
        new Backup(source(), PASSPHRASE).write(file);
        byte[] good = Files.readAllBytes(file);

        byte[] flipped = good.clone();
        flipped[good.length / 2] ^= 1;
        refused("書き換え", "altered", Files.write(folder.resolve("flipped.bunkai"), flipped), PASSPHRASE);
        byte[] last = good.clone();
        last[good.length - 3] ^= 1;
        refused("書き換え", "altered", Files.write(folder.resolve("last.bunkai"), last), PASSPHRASE);
        refused("途中で切れている", "cut off", Files.write(folder.resolve("cut.bunkai"), Arrays.copyOf(good, good.length * 2 / 3)), PASSPHRASE);
        refused("パスフレーズが違う", "passphrase", file, "some other passphrase".toCharArray());
        refused("バックアップファイルではありません", "no backup", Files.writeString(folder.resolve("note.txt"), "hello, this is a note"), PASSPHRASE);

        RestoredCheck unhappy = connection -> {
            throw new BackupException("だめです", "No good");
        };
        assertThrows(BackupException.class, () -> new Restoration(target(), new BackupFile(file, PASSPHRASE), List.of(unhappy)).run());
        assertEquals(List.of(), ask(target(), TABLES), "what was restored already is taken back");

        try (Connection connection = target().connect(); Statement statement = connection.createStatement()) {
            statement.execute("create table somebodys (id int)");
        }
        BackupException full = assertThrows(BackupException.class, () -> new Restoration(target(), new BackupFile(file, PASSPHRASE), List.of()).run());
        assertTrue(full.sentence().ja().contains("空ではありません") && full.sentence().en().contains("not empty"));
        assertEquals(List.of("somebodys"), ask(target(), TABLES));
    }

    @Test
    void whatIsCutShortIsTakenForNothingWhole() throws Exception {
        Path file = folder.resolve("good.bunkai");
        new Backup(source(), PASSPHRASE).write(file);
        new Restoration(target(), new BackupFile(file, PASSPHRASE), List.of()).run();
        itIsEmpty();

        // As it stands if nothing more comes.
        AtomicInteger looked = new AtomicInteger();
        RestoredCheck halfway = connection -> {
            List<String> tables = ask(target(), TABLES);
            assertTrue(tables.contains("audit_event") && !tables.contains(SchemaHistory.TABLE), tables.toString());
            String refusal = SchemaHistory.refusal(target().url(), target().user(), target().password()).orElseThrow();
            assertTrue(refusal.contains("途中で止まった") && refusal.contains("cut short"), refusal);
            assertThrows(FlywayException.class, this::migrate);
            BackupException again = assertThrows(BackupException.class, () -> new Restoration(target(), new BackupFile(file, PASSPHRASE), List.of()).run());
            assertEquals(refusal, again.getMessage());
            BackupException backup = assertThrows(BackupException.class, () -> new Backup(target(), PASSPHRASE).write(folder.resolve("half.bunkai")));
            assertEquals(refusal, backup.getMessage());
            Map<String, String> app = second.settings();
            assertThrows(SQLException.class, () -> DriverManager.getConnection(app.get("bunkai.db.url"), app.get("bunkai.db.user"), app.get("bunkai.db.password"))
                    .createStatement().executeQuery("select 1 from audit_event"), "the right that it had once was taken");
            looked.incrementAndGet();
            return "";
        };
        new Restoration(target(), new BackupFile(file, PASSPHRASE), List.of(halfway)).run();
        assertEquals(1, looked.get());
        assertEquals(ask(source(), TABLES), ask(target(), TABLES));
        assertEquals(grants(source()), grants(target()));
        assertEquals(Optional.empty(), SchemaHistory.refusal(target().url(), target().user(), target().password()));
        migrationsHaveNothingToDo();
    }

    @Test
    void aLostConnectionAndAFaultOfTheProgramAreTakenBackToo() throws Exception {
        Path file = folder.resolve("good.bunkai");
        new Backup(source(), PASSPHRASE).write(file);
        RestoredCheck lost = connection -> {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select connection_id()")) {
                row.next();
                kill(row.getString(1));
            }
            assertFalse(connection.isValid(5));
            return "";
        };
        assertThrows(BackupException.class, () -> new Restoration(target(), new BackupFile(file, PASSPHRASE), List.of(lost)).run());
        assertEquals(List.of(), ask(target(), TABLES));
        RestoredCheck fault = connection -> {
            throw new StackOverflowError();
        };
        assertThrows(StackOverflowError.class, () -> new Restoration(target(), new BackupFile(file, PASSPHRASE), List.of(fault)).run());
        assertEquals(List.of(), ask(target(), TABLES));
    }

    private static void kill(String id) throws SQLException {
        try (Connection connection = target().connect(); Statement statement = connection.createStatement()) {
            statement.execute("kill " + id);
        }
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.bunkai"), "last night's");
        assertThrows(BackupException.class, () -> new Backup(source(), PASSPHRASE).write(file));
        assertEquals("last night's", Files.readString(file));
    }

    private void refused(String ja, String en, Path file, char[] passphrase) throws SQLException {
        BackupException refused = assertThrows(BackupException.class, () -> new Restoration(target(), new BackupFile(file, passphrase), List.of()).run());
        assertTrue(refused.sentence().ja().contains(ja), refused.getMessage());
        assertTrue(refused.sentence().en().contains(en), refused.getMessage());
        assertEquals(List.of(), ask(target(), TABLES));
    }

    private void event() {
        transactions.run(() -> trail.record(dossier, new Actor(UUID.randomUUID(), "佐藤 健", UUID.randomUUID(), "みどり野市民病院"),
                AuditEntry.of("DOSSIER_CREATED", Subject.DOSSIER, dossier, new Text("𠮷野家 😀 \"\\\n", "Created")), List.of(Audience.all())));
    }

    private List<String> orphans() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String query : ask(target(), """
                select concat('select ''', k.constraint_name, ''' from `', k.table_name, '` c where ',
                  group_concat(concat('c.`', k.column_name, '` is not null') separator ' and '),
                  ' and not exists (select 1 from `', k.referenced_table_name, '` p where ',
                  group_concat(concat('p.`', k.referenced_column_name, '` = c.`', k.column_name, '`') separator ' and '), ') limit 1')
                from information_schema.key_column_usage k where k.table_schema = database() and k.referenced_table_name is not null
                group by k.table_name, k.constraint_name, k.referenced_table_name""")) {
            found.addAll(ask(target(), query));
        }
        return found;
    }

    private static List<RestoredCheck> checks() {
        return ServiceLoader.load(RestoredCheck.class).stream().map(ServiceLoader.Provider::get).toList();
    }

    private SchemaAccess source() {
        return new SchemaAccess(url, migrateUser, migratePassword, appAccount, null);
    }

    private static SchemaAccess target() {
        return SchemaAccess.of(second.settings(), null);
    }

    private List<String> grants(SchemaAccess access) throws SQLException {
        // Each account sees its own.
        boolean first = access.url().equals(url);
        String user = first ? org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue("bunkai.db.user", String.class) : second.settings().get("bunkai.db.user");
        String password = first ? org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue("bunkai.db.password", String.class)
                : second.settings().get("bunkai.db.password");
        return ask(new SchemaAccess(access.url(), user, password, null, null), "show grants").stream().filter(grant -> !grant.contains("IDENTIFIED BY")).sorted().toList();
    }
}
