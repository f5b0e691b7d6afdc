package jp.bunkai.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in sample files as a secret is known as one, and no other file of ours holds any. */
class SampleSecretsTest {

    private static final Pattern SECRET = Pattern.compile("(?m)^#?\\s*([A-Z_]*(?:PASSWORD|SECRET|PASSPHRASE))=(.+)$");

    @Test
    void samplesAndDevelopmentAreRefused() throws IOException {
        Properties own = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            own.load(file);
        }
        Map<String, String> config = Map.of("bunkai.secret", own.getProperty("%dev,test.bunkai.secret"), "bunkai.db.password", "change-me-database",
                "bunkai.mail.password", "Tr0ub4dor&3");
        assertEquals(List.of("bunkai.secret", "bunkai.db.password"), SampleSecrets.found(List.of(), name -> Optional.ofNullable(config.get(name))));
        assertEquals(List.of("BUNKAI_LOGIN_PROVIDERS_VENDORS_CLIENT_SECRET", "bunkai.login.providers.vendors.client-secret"), SampleSecrets.ofProviders(
                List.of("BUNKAI_LOGIN_PROVIDERS_VENDORS_CLIENT_SECRET", "bunkai.login.providers.vendors.client-secret", "bunkai.login.providers.vendors.client-id")));
        assertEquals(List.of("one"), SampleSecrets.found(List.of("one", "two"), name -> Optional.ofNullable(Map.of("one", "change-me-vendors", "two", "x").get(name))));
        assertFalse(SampleSecrets.isSample("k2Jx0bWw3n8dT1m4E5m0oV9qYx7uZc6rLh2sPf4aGiQ="));
    }

    @Test
    void theEnvironmentIsLookedAtBeforeAnythingElse() {
        assertEquals(List.of("BUNKAI_DB_MIGRATE_PASSWORD", "BUNKAI_SECRET"), SampleSecrets.inEnvironment(Map.of("BUNKAI_SECRET", "change-me", "BUNKAI_DB_MIGRATE_PASSWORD",
                " Change-me-migrate", "BUNKAI_DB_PASSWORD", "f00d", "PATH", "change-me")));
        assertEquals("見本のままの秘密の値では起動しません。新しい値を設定してください（例: openssl rand -base64 32）: BUNKAI_SECRET / These still hold the secrets of the samples; "
                + "set new ones (such as openssl rand -base64 32): BUNKAI_SECRET", SampleSecrets.sentence(List.of("BUNKAI_SECRET")));
    }

    @Test
    void everySecretOfASampleFileIsOne() throws IOException {
        int looked = 0;
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/docker")), Files.walk(Path.of("src/main/systemd")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".example")).toList()) {
                looked++;
                SECRET.matcher(Files.readString(file)).results().forEach(found -> assertTrue(SampleSecrets.isSample(found.group(2).strip()), file + ": " + found.group(1)));
            }
        }
        assertTrue(looked >= 4, "the sample files were read");
    }
}
