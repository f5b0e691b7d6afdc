package jp.bunkai.organisation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.platform.security.SignedInPerson;

/**
 * For whom a person acts, in one statement and without a transaction: every request asks this, and almost always nothing is to be
 * written. Where something is (a first visit, an invitation that waits, a new name) it knows nothing, and {@link Memberships} is asked.
 */
@Singleton
class KnownViewers {

    private static final String QUERY = """
            select p.id, p.name, p.email, m.id, m.organisation_id, m.name, m.role, m.may_confirm, o.kind, o.name,
              (select count(*) from member i where i.person_id is null and i.left_on is null and i.email = ?)
            from person p left join member m on m.person_id = p.id and m.left_on is null left join organisation o on o.id = m.organisation_id
            where p.issuer = ? and p.subject = ?""";

    private final DataSource database;

    KnownViewers(DataSource database) {
        this.database = database;
    }

    /** The memberships of today; empty where the person has to be looked at more closely. */
    Optional<List<Viewer>> of(SignedInPerson signedIn) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, signedIn.emailTrusted() ? Email.stored(signedIn.email()) : null);
            query.setString(2, signedIn.issuer());
            query.setString(3, signedIn.subject());
            try (ResultSet line = query.executeQuery()) {
                return read(line, signedIn);
            }
        } catch (SQLException notNow) {
            // Asked again in a transaction, which is repeated where that helps and else says what is wrong.
            return Optional.empty();
        }
    }

    private static Optional<List<Viewer>> read(ResultSet line, SignedInPerson signedIn) throws SQLException {
        List<Viewer> viewers = new ArrayList<>();
        boolean found = false;
        while (line.next()) {
            found = true;
            if (line.getInt(11) > 0 || !Objects.equals(line.getString(2), signedIn.name()) || !Objects.equals(line.getString(3), signedIn.email())) {
                return Optional.empty();
            }
            if (line.getString(4) != null) {
                viewers.add(viewer(line));
            }
        }
        return found ? Optional.of(viewers) : Optional.empty();
    }

    private static Viewer viewer(ResultSet line) throws SQLException {
        String name = line.getString(6) == null ? line.getString(2) : line.getString(6);
        return new Viewer(UUID.fromString(line.getString(1)), UUID.fromString(line.getString(4)), UUID.fromString(line.getString(5)),
                OrganisationKind.valueOf(line.getString(9)), line.getString(10), Role.valueOf(line.getString(7)), line.getBoolean(8), name);
    }
}
