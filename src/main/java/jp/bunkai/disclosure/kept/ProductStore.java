package jp.bunkai.disclosure.kept;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.store.Sql;

/** What the forms of an organisation are about, and which version of each counts. */
@Singleton
public class ProductStore {

    private static final int MOST = 1000;
    private static final String SELECT = """
            select p.id, p.form, p.maker, p.product, p.current_id, d.number, d.edition, d.product_version, d.confirmed_at,
              (select count(*) from disclosure_grant g where g.product_id = p.id and g.revoked_at is null)
            from disclosure_product p left join disclosure d on d.id = p.current_id\s""";

    private final Sql sql;

    ProductStore(Sql sql) {
        this.sql = sql;
    }

    /** The product of this name, entered if it is new; locked. */
    UUID locked(UUID organisation, Form form, DisclosureDetails details, Instant at) {
        sql.update("insert into disclosure_product (id, organisation_id, form, maker, product, created_at) values (?,?,?,?,?,?) on duplicate key update form = form",
                List.of(UUID.randomUUID(), organisation, form, details.maker(), details.product(), at));
        return sql.query("select id from disclosure_product where organisation_id = ? and form = ? and maker = ? and product = ? for update",
                List.of(organisation, form, details.maker(), details.product()), line -> Sql.uuid(line, 1)).get(0);
    }

    void lock(UUID product) {
        sql.query("select id from disclosure_product where id = ? for update", List.of(product), line -> Sql.uuid(line, 1));
    }

    /** The version confirmed last and not withdrawn counts from now on, or none. */
    void settle(UUID product) {
        UUID current = sql.query("select id from disclosure where product_id = ? and state = 'CONFIRMED' order by number desc limit 1", List.of(product),
                line -> Sql.uuid(line, 1)).stream().findFirst().orElse(null);
        sql.update("update disclosure_product set current_id = ? where id = ?", Arrays.<Object>asList(current, product));
    }

    public List<DisclosedProduct> of(UUID organisation) {
        return sql.query(SELECT + "where p.organisation_id = ? order by p.product, p.maker, p.form, p.id limit " + MOST, List.of(organisation),
                DisclosedProduct::read);
    }

    public Optional<DisclosedProduct> own(UUID organisation, UUID id) {
        return sql.query(SELECT + "where p.organisation_id = ? and p.id = ?", List.of(organisation, id), DisclosedProduct::read).stream().findFirst();
    }
}
