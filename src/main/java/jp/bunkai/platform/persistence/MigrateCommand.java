package jp.bunkai.platform.persistence;

import io.quarkus.runtime.QuarkusApplication;
import org.jboss.logging.Logger;

/**
 * {@code bunkai migrate}: brings the schema up to date with the account that may change it, then ends. The only way that a production
 * schema changes; the running application has no right to.
 */
public final class MigrateCommand implements QuarkusApplication {

    public static final String NAME = "migrate";

    private static final Logger LOG = Logger.getLogger(MigrateCommand.class);

    /** Settings of this run, made before Quarkus reads any: migrate, and open neither a port nor a connection to the login provider. */
    public static void prepare() {
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
    }

    @Override
    public int run(String... args) {
        LOG.info("The database schema is up to date.");
        return 0;
    }
}
