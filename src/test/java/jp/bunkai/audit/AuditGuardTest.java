package jp.bunkai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.persistence.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the trail cannot be changed: not by the application's account, and by the owner of the schema only by changing it. */
@QuarkusTest
class AuditGuardTest {

    @Inject
    DataSource asApplication;

    @Inject
    AuditTrail trail;

    @Inject
    AuditReader reader;

    @Inject
    Transactions transactions;

    @ConfigProperty(name = "bunkai.db.url")
    String url;

    @ConfigProperty(name = "bunkai.db.migrate-user")
    String migrateUser;

    @ConfigProperty(name = "bunkai.db.migrate-password")
    String migratePassword;

    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void anEventStands() {
        transactions.run(() -> trail.record(dossier, new Actor(UUID.randomUUID(), "佐藤 健", UUID.randomUUID(), "みどり野市民病院"),
                AuditEntry.of("DOSSIER_CREATED", Subject.DOSSIER, dossier, new Text("作成しました", "Created")), List.of(Audience.all())));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "update audit_event set person = 'somebody else'", "delete from audit_event", "truncate audit_event", "drop table audit_event",
            "alter table audit_event drop column reason", "drop trigger audit_event_unchanged",
            "update audit_chain set head_seq = 0", "delete from audit_chain", "truncate audit_chain", "drop table audit_chain",
            "replace into audit_event select * from audit_event limit 1"})
    void theApplicationHasNoRightToChangeTheTrail(String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> run(asApplication.getConnection(), statement));
        assertEquals("42000", refused.getSQLState(), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "update audit_event set person = 'somebody else'", "delete from audit_event",
            "update audit_chain set head_seq = 0", "update audit_chain set head_hash = unhex(repeat('ab', 32))",
            "update audit_chain set scope_id = uuid()", "delete from audit_chain",
            "replace into audit_event select * from audit_event limit 1"})
    void evenTheOwnerOfTheSchemaIsRefusedByTriggers(String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> run(asOwner(), statement));
        assertEquals("45000", refused.getSQLState(), refused.getMessage());
    }

    @Test
    void anEventThatDoesNotContinueItsChainIsRefused() {
        String chain = Chain.ofDossier(dossier, Audience.all()).id().toString();
        String insert = """
                insert into audit_event (chain_id, seq, act_id, happened_at, person, organisation, action, subject, subject_id, text_ja,
                  text_en, previous_hash, hash)
                values ('%s', %d, uuid(), utc_timestamp(6), 'x', 'x', 'XX', 'XX', uuid(), 'x', 'x', unhex(repeat('%s', 32)),
                  unhex(repeat('11', 32)))""";
        for (String wrong : List.of(insert.formatted(chain, 3, "00"), insert.formatted(chain, 2, "00"))) {
            SQLException refused = assertThrows(SQLException.class, () -> run(asApplication.getConnection(), wrong));
            assertEquals("An audit event continues the head of its chain", refused.getMessage().replaceFirst("^\\(conn=\\d+\\) ", ""));
        }
    }

    @Test
    void deletingWhatAnEventTellsOfLeavesTheEvent() throws SQLException {
        UUID organisation = UUID.randomUUID();
        transactions.run(() -> trail.recordOwn(organisation, new Actor(null, "x", organisation, "x"),
                AuditEntry.of("ORGANISATION_CHANGED", Subject.ORGANISATION, organisation, new Text("変更しました", "Changed"))));
        run(asOwner(), "insert into organisation (id, kind, name, created_at, version) values ('" + organisation
                + "', 'VENDOR', 'x', utc_timestamp(6), 0)");
        run(asOwner(), "delete from organisation where id = '" + organisation + "'");
        assertEquals(1, reader.chain(Chain.ofOrganisation(organisation)).size());
    }

    @Test
    void noForeignKeyOfTheSchemaCascades() throws SQLException {
        try (Connection owner = asOwner(); Statement statement = owner.createStatement();
                var rules = statement.executeQuery("select constraint_name, delete_rule from information_schema.referential_constraints"
                        + " where constraint_schema = database() and (delete_rule not in ('RESTRICT', 'NO ACTION')"
                        + " or update_rule not in ('RESTRICT', 'NO ACTION'))")) {
            assertTrue(!rules.next(), () -> "a foreign key cascades");
        }
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, migrateUser, migratePassword);
    }

    private static void run(Connection opened, String sql) throws SQLException {
        try (Connection connection = opened; Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
