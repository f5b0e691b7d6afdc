package jp.bunkai.journeys;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.sample.SampleDossiers;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs the browser journeys of {@code src/main/webui/journeys} against this program: real logins, real database, the web interface as
 * it is shipped. Screenshots are left in {@code target/journeys} to be looked at.
 */
@QuarkusTest
@Order(1)
class JourneysTest {

    @TestHTTPResource("/")
    URL root;
    @Inject
    SampleDossiers samples;

    /** Types, lint, and unit tests of the web interface; its packages are there once the application has been built. */
    @Test
    void theWebInterfaceHoldsItsOwnChecks() throws IOException, InterruptedException {
        Journeys.inWebInterface(Map.of(), "the web interface's own checks", "npm", "test");
    }

    @Test
    void peopleReachWhatTheyCameFor() throws IOException, InterruptedException {
        // -Dbunkai.journey=<parts of files' names, with commas between> runs only these.
        String[] named = Optional.ofNullable(System.getProperty("bunkai.journey")).map(each -> each.split(",")).orElse(new String[0]);
        Journeys.run(root, Map.of("BUNKAI_OSAKA", osaka()), named);
    }

    /** The sample dossier that has most in it. Its people sit at one table: what one of them enters the others see at once. */
    private String osaka() {
        UUID dossier = samples.enter().osaka();
        TestDossier.meet(dossier);
        return dossier.toString();
    }
}
