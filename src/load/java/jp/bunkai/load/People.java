package jp.bunkai.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A hospital, five vendors and their members, entered as an operator enters the first organisations: all of them editors with tokens. */
final class People {

    static final int ORGANISATIONS = 6;

    /** Somebody with a token. */
    record Somebody(int organisation, UUID organisationId, String email, String token) {
    }

    private final List<UUID> organisations = new ArrayList<>();
    private final List<Somebody> all = new ArrayList<>();

    People(Map<String, String> database, Issuer issuer, int count) throws SQLException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = DriverManager.getConnection(database.get("bunkai.db.url"), database.get("bunkai.db.migrate-user"),
                database.get("bunkai.db.migrate-password"))) {
            for (int i = 0; i < ORGANISATIONS; i++) {
                UUID id = UUID.randomUUID();
                organisations.add(id);
                // A hospital finds the vendors that it entered or has met.
                update(connection, "insert into organisation (id, kind, name, introduced_by, created_at, version) values (?,?,?,?,utc_timestamp(6),0)",
                        id.toString(), i == 0 ? "HOSPITAL" : "VENDOR", i == 0 ? "負荷試験病院 " + run : "事業者" + i + " " + run,
                        i == 0 ? null : organisations.get(0).toString());
            }
            for (int i = 0; i < Math.max(count, ORGANISATIONS); i++) {
                int organisation = i % ORGANISATIONS;
                String email = "p" + i + "@" + run + ".example";
                update(connection, "insert into member (id, organisation_id, email, name, role, may_confirm, joined_on, version) values (?,?,?,?,?,0,'2026-01-01',0)",
                        UUID.randomUUID().toString(), organisations.get(organisation).toString(), email, "担当" + i, i < ORGANISATIONS ? "ADMIN" : "EDITOR");
                all.add(new Somebody(organisation, organisations.get(organisation), email, issuer.token(email, "担当" + i)));
            }
        }
    }

    List<UUID> organisations() {
        return organisations;
    }

    /** The first six administer their organisations; the very first acts for the hospital. */
    List<Somebody> all() {
        return all;
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
