package jp.bunkai.disclosure.kept;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.time.Clocks;

/** Papers in the database that were not withdrawn. Who may see them is for the caller to decide. */
@Singleton
public class PaperStore {

    static final int MOST = 1_000;
    private static final String SELECT = "select " + FileStore.COLUMNS + ", d.id, d.product_id, d.title, d.issued_on, d.expires_on, d.organisation_id"
            + " from disclosure_paper d join disclosure_file f on f.id = d.file_id where d.withdrawn_at is null ";
    private static final String ORDER = " order by d.issued_on desc, d.id";

    private final Sql sql;
    private final Clock clock;

    PaperStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A paper with the organisation whose it is. */
    public record Owned(UUID organisationId, DisclosedPaper paper) {
    }

    UUID add(UUID organisation, PaperForm.Fields fields, KeptFile file) {
        UUID id = UUID.randomUUID();
        sql.update("insert into disclosure_paper (id, organisation_id, product_id, file_id, title, issued_on, expires_on, version) values (?,?,?,?,?,?,?,0)",
                Arrays.<Object>asList(id, organisation, fields.productId(), file.id(), fields.title(), fields.issuedOn(), fields.expiresOn()));
        return id;
    }

    void withdraw(UUID id, Instant at) {
        sql.update("update disclosure_paper set withdrawn_at = ?, version = version + 1 where id = ?", List.of(at, id));
    }

    public List<DisclosedPaper> of(UUID organisation) {
        return sql.query(SELECT + "and d.organisation_id = ?" + ORDER + " limit " + MOST, List.of(organisation), line -> owned(line).paper());
    }

    /** Of several organisations, in one statement. */
    public List<Owned> ofAll(Collection<UUID> organisations) {
        return organisations.isEmpty() ? List.of() : sql.query(SELECT + "and d.organisation_id in (" + Sql.marks(organisations) + ")" + ORDER,
                List.copyOf(organisations), this::owned);
    }

    public Optional<Owned> find(UUID id) {
        return sql.query(SELECT + "and d.id = ?", List.of(id), this::owned).stream().findFirst();
    }

    private Owned owned(ResultSet line) throws SQLException {
        int at = FileStore.WIDTH;
        LocalDate expires = line.getObject(at + 5, LocalDate.class);
        return new Owned(Sql.uuid(line, at + 6), new DisclosedPaper(Sql.uuid(line, at + 1), Sql.uuid(line, at + 2), line.getString(at + 3),
                line.getObject(at + 4, LocalDate.class), expires, expires != null && expires.isBefore(Clocks.today(clock)), FileStore.file(line, 1)));
    }
}
