package jp.bunkai.platform.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.mariadb.jdbc.Connection;
import org.mariadb.jdbc.Driver;
import org.mariadb.jdbc.HostAddress;

/**
 * Keeps a node at one member of a cluster where the address of the database names several in order ({@code jdbc:mariadb:sequential://a,b,c/…}). A new
 * connection goes to the first that can be had, but one that is open stays where it is: after a member came back, some connections of a node would go on at
 * the second while others write to the first, and neither locks nor what was just written are shared between members. So each node looks every second where
 * a new connection goes; where that has changed, it opens all of its connections anew, those in use as soon as their transaction is over.
 */
@Singleton
class OneMember {

    private static final Logger LOG = Logger.getLogger(OneMember.class);
    private static final String SEVERAL = "jdbc:mariadb:sequential:";
    /** Once more at the next look, for a connection that was being opened to the other member meanwhile. */
    private static final int TIMES = 2;

    private final boolean several;
    private final Way way;
    private final Runnable renewal;
    private String member;
    private int times;

    @Inject
    OneMember(AgroalDataSource pool, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url, @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this(url, () -> reached(url, user, password), () -> pool.flush(AgroalDataSource.FlushMode.GRACEFUL));
    }

    OneMember(String url, Way way, Runnable renewal) {
        this.several = url.startsWith(SEVERAL);
        this.way = way;
        this.renewal = renewal;
    }

    /** Finds out to which member a new connection goes. */
    interface Way {
        String member() throws SQLException;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void look() {
        if (!several) {
            return;
        }
        try {
            String now = way.member();
            if (!now.equals(member)) {
                LOG.infof("Connections to the database go to %s from now on", now);
                member = now;
                times = TIMES;
            }
        } catch (SQLException nobody) {
            // Nor is there anything to go to: whoever asks is told by the pool.
            LOG.debugf("No member of the database's cluster can be reached: %d %s", nobody.getErrorCode(), nobody.getSQLState());
            return;
        }
        if (times > 0) {
            times--;
            renewal.run();
        }
    }

    /** Host and port as the address names them. */
    static String reached(String url, String user, String password) throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", user);
        account.setProperty("password", password);
        try (Connection connection = (Connection) new Driver().connect(url, account)) {
            HostAddress address = connection.getClient().getHostAddress();
            return address.host + ":" + address.port;
        }
    }
}
