package jp.bunkai.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Remembers the statements that Hibernate sends, so that a test can say how many a request may need: {@code reset()}, act, then look at
 * {@code sent()}. A list with ten entries must not cost ten statements.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    public static void reset() {
        SENT.clear();
    }

    public static List<String> sent() {
        return List.copyOf(SENT);
    }

    /** Only those that read. */
    public static List<String> reads() {
        return SENT.stream().filter(sql -> sql.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("select")).toList();
    }
}
