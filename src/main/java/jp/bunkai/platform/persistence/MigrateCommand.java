package jp.bunkai.platform.persistence;

import io.quarkus.runtime.QuarkusApplication;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
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
        // Nothing is signed or encrypted in this run, and nobody but the account of the schema is needed.
        setUnlessGiven("bunkai.secret", Base64.getEncoder().encodeToString(new SecureRandom().generateSeed(32)));
        copyUnlessGiven("bunkai.db.migrate-user", "bunkai.db.user");
        copyUnlessGiven("bunkai.db.migrate-password", "bunkai.db.password");
    }

    private static void copyUnlessGiven(String from, String to) {
        given(from).ifPresent(value -> setUnlessGiven(to, value));
    }

    private static void setUnlessGiven(String name, String value) {
        if (given(name).isEmpty()) {
            System.setProperty(name, value);
        }
    }

    private static Optional<String> given(String name) {
        String variable = name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }

    @Override
    public int run(String... args) {
        LOG.info("The database schema is up to date.");
        return 0;
    }
}
