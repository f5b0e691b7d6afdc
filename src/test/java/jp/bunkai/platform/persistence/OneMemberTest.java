package jp.bunkai.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OneMemberTest {

    private static final String CLUSTER = "jdbc:mariadb:sequential://a,b,c/bunkai";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final AtomicReference<String> reached = new AtomicReference<>("a:3306");
    private final AtomicInteger renewals = new AtomicInteger();

    @Test
    void connectionsAreRenewedTwiceWhenAnotherMemberIsReachedAndThenNoMore() {
        OneMember node = new OneMember(CLUSTER, this::member, renewals::incrementAndGet);
        assertEquals(2, after(node, 5), "the first that was found");
        reached.set("b:3306");
        assertEquals(3, after(node, 1), "at once");
        assertEquals(4, after(node, 5), "and once more");
        reached.set("a:3306");
        assertEquals(6, after(node, 5), "back again");
    }

    @Test
    void whileNoMemberIsReachedNothingIsDoneAndTheSameOneAfterItIsNothingNew() {
        OneMember node = new OneMember(CLUSTER, this::member, renewals::incrementAndGet);
        assertEquals(2, after(node, 3));
        reached.set(null);
        assertEquals(2, after(node, 3));
        reached.set("a:3306");
        assertEquals(2, after(node, 3));
    }

    @Test
    void oneServerIsNeverAskedFor() {
        OneMember node = new OneMember("jdbc:mariadb://a/bunkai", () -> {
            throw new AssertionError("asked");
        }, renewals::incrementAndGet);
        assertEquals(0, after(node, 3));
    }

    @Test
    void theFirstThatCanBeHadIsFoundPastOneThatIsNotThere() throws SQLException {
        String here = url.substring("jdbc:mariadb://".length(), url.indexOf('/', "jdbc:mariadb://".length()));
        String both = "jdbc:mariadb:sequential://127.0.0.1:1," + here + "/bunkai?retriesAllDown=2";
        assertEquals(here, OneMember.reached(both, user, password));
        // Our own server is of no cluster, and so in none of the states that a member may be in.
        assertThrows(SQLException.class, () -> OneMember.reached(both + "&galeraAllowedState=4", user, password));
    }

    private String member() throws SQLException {
        if (reached.get() == null) {
            throw new SQLException("Connection refused", "08000");
        }
        return reached.get();
    }

    private int after(OneMember node, int looks) {
        for (int i = 0; i < looks; i++) {
            node.look();
        }
        return renewals.get();
    }
}
