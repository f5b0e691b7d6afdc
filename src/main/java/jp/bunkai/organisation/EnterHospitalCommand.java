package jp.bunkai.organisation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.bunkai.audit.Actor;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.OfflineTrail;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.OfflineCommand;
import jp.bunkai.platform.embedded.EmbeddedDatabaseException;
import jp.bunkai.platform.embedded.SchemaAccess;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.validation.PlainText;

/**
 * {@code enter-hospital}: how a new installation gets its hospital and the first administrator, who invites everybody else. Nobody can do so over
 * the network: a vendor comes by an invitation of a hospital, and a hospital by whoever holds the account of the schema. The administrator is an
 * address; who first signs in with it, verified, is that member.
 */
public final class EnterHospitalCommand implements OfflineCommand {

    /** What the database says of a table that is not there. */
    private static final String NO_SUCH_TABLE = "42S02";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    @Override
    public String name() {
        return "enter-hospital";
    }

    @Override
    public String usage() {
        return "enter-hospital <name> <e-mail address>　病院と、その最初の管理者のメールアドレスを登録する / enters a hospital and the address of its first administrator";
    }

    @Override
    public int run(String... args) {
        try {
            return args.length == 2 ? enter(SchemaAccess.find(), Clock.systemUTC(), args[0].strip(), args[1].strip()) : say(2, usage());
        } catch (EmbeddedDatabaseException e) {
            return say(1, e.getMessage());
        }
    }

    /** Enters both with an account that may; 0 done, 1 refused or failed, 2 called wrongly. */
    int enter(SchemaAccess access, Clock clock, String name, String address) {
        if (name.indexOf('\uFFFD') >= 0) {
            return say(2, "名称の文字を読み取れません。LANG=C.UTF-8 を設定して実行してください。 / The name cannot be read; run it with LANG=C.UTF-8.");
        }
        if (!PlainText.accepts(name, 200, false) || address.length() > 254 || !PlainText.accepts(address, 254, false) || !ADDRESS.matcher(address).matches()) {
            return say(2, usage());
        }
        try (Connection connection = access.connect()) {
            connection.setAutoCommit(false);
            if (entered(connection, name)) {
                return say(1, "この名称の病院は、すでに登録されています。 / A hospital of this name is entered already: " + name);
            }
            UUID hospital = write(connection, name, Email.stored(address), clock);
            connection.commit();
            return say(0, "登録しました。このアドレスで最初にログインした人が、管理者になります。 / Entered; who first signs in with this address administers it: "
                    + name + ", " + Email.stored(address) + " (" + hospital + ")");
        } catch (SQLException e) {
            return NO_SUCH_TABLE.equals(e.getSQLState())
                    ? say(1, "データベースに表がありません。先に migrate を実行してください。 / The database has no tables yet; run migrate first.")
                    : say(1, "データベースに接続できないか、登録できません。 / The database is not reached, or refuses: " + e.getMessage());
        }
    }

    private static boolean entered(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from organisation where kind = 'HOSPITAL' and name = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static UUID write(Connection connection, String name, String address, Clock clock) throws SQLException {
        UUID hospital = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        Instant now = clock.instant();
        update(connection, "insert into organisation (id, kind, name, created_at, version) values (?, 'HOSPITAL', ?, ?, 0)", hospital.toString(), name,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        update(connection, "insert into member (id, organisation_id, email, role, may_confirm, joined_on, version) values (?, ?, ?, 'ADMIN', true, ?, 0)",
                member.toString(), hospital.toString(), address, Clocks.today(clock));
        OfflineTrail.recordOwn(connection, hospital, new Actor(null, "Bunkai", hospital, name), AuditEntry.of("MEMBER_INVITED", Subject.MEMBER, member,
                new Text("システムの運用者が、病院と最初の管理者 " + address + " を登録しました",
                        "The operator of the system entered the hospital and its first administrator, " + address)), now);
        return hospital;
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static int say(int code, String text) {
        System.out.println(text);
        return code;
    }
}
