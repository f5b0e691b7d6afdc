package jp.bunkai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * In a closed network nothing waits for the outside: whoever opens a connection is named here, each calls only an address that the operator
 * configured, and nothing is configured from the start.
 */
class OutboundCallsTest {

    /** Classes with which a connection to somewhere else begins. */
    private static final List<String> DOORS = List.of("java.net.Socket", "java.net.http.", "java.net.URLConnection", "java.net.HttpURLConnection",
            "java.net.DatagramSocket", "java.nio.channels.SocketChannel", "javax.net.SocketFactory", "io.vertx.ext.web.client.", "io.vertx.mutiny.ext.web.client.",
            "io.vertx.core.http.HttpClient", "io.vertx.core.net.NetClient", "io.quarkus.mailer.", "io.quarkus.oidc.runtime.", "jakarta.ws.rs.client.",
            "java.sql.DriverManager", "org.mariadb.jdbc.Driver");

    /** The operator's time-stamp authority, login provider, mail server, virus scanner and database, and webhooks to hosts that the operator lists. */
    private static final Set<String> CALLERS = Set.of("jp.bunkai.signoff.seal.TimeStampClient", "jp.bunkai.platform.security.CodeFlow",
            "jp.bunkai.platform.security.ProviderConnection", "jp.bunkai.platform.security.LogoutTokens",
            "jp.bunkai.platform.security.FurtherProviders", "jp.bunkai.organisation.notice.DirectMail", "jp.bunkai.organisation.webhook.WebhookClient",
            "jp.bunkai.platform.upload.UploadScan", "jp.bunkai.platform.persistence.OneMember", "jp.bunkai.platform.embedded.EmbeddedDatabase",
            "jp.bunkai.platform.embedded.SchemaAccess", "jp.bunkai.platform.backup.SchemaHistory");

    @Test
    void onlyTheseCallOut() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("jp.bunkai")) {
            if (type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getName()).anyMatch(OutboundCallsTest::isDoor)) {
                found.add(type.getName().replaceAll("\\$.*", ""));
            }
        }
        assertEquals(new TreeSet<>(CALLERS), found);
    }

    @Test
    void nothingIsConfiguredFromTheStart() throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        for (String name : List.of("bunkai.mail.host", "bunkai.seal.tsa-url", "bunkai.scan.host", "bunkai.webhook.allowed-hosts", "bunkai.webhook.vendor-hosts",
                "bunkai.webhook.allowed-networks", "bunkai.webhook.loopback", "bunkai.oidc.url", "bunkai.db.url")) {
            assertTrue(!settings.containsKey(name) && !settings.containsKey("%prod." + name), name);
        }
        settings.stringPropertyNames().stream().filter(name -> !name.startsWith("%dev") && !name.startsWith("%test")).forEach(name ->
                assertTrue(!settings.getProperty(name).matches(".*\\bhttps?://.*"), name + " names an address"));
    }

    private static boolean isDoor(String type) {
        return DOORS.stream().anyMatch(door -> door.endsWith(".") ? type.startsWith(door) : type.equals(door));
    }
}
