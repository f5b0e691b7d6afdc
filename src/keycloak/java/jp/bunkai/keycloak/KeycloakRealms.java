package jp.bunkai.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;

/**
 * Two realms made from the one of {@code src/main/docker/keycloak}: the hospital's, and the vendors' with other people, among them two who say to be
 * of the hospital. Each signs with a key that the tests know, so that they can write what only that provider could have written.
 */
final class KeycloakRealms {

    static final String HOSPITAL = "bunkai";
    static final String VENDORS = "vendors";
    /** A client that hands out tokens for scripts. */
    static final String SCRIPTS = "bunkai-scripts";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Path.of("src", "main", "docker", "keycloak", "bunkai-realm.json");

    private KeycloakRealms() {
    }

    static void write(Path folder, String program, KeyPair hospital, KeyPair vendors) throws IOException {
        ObjectNode first = realm(program, hospital);
        Files.writeString(folder.resolve(HOSPITAL + "-realm.json"), first.toString());
        ObjectNode second = realm(program, vendors);
        second.put("realm", VENDORS).put("displayName", "Vendors (tests)");
        ((ObjectNode) second.at("/clients/0/attributes")).put("backchannel.logout.url", program + "/back-channel-logout/vendors");
        ArrayNode people = second.putArray("users");
        person(people, "suzuki@aoba-ehr.example", "一郎", "鈴木");
        person(people, "tanaka@tsubasa-net.example", "花子", "田中");
        person(people, "kimura@tsubasa-net.example", "一", "木村");
        person(people, "aoki@shirakaba-imaging.example", "恵", "青木");
        person(people, "sato@midorino.example", "偽", "佐藤");
        person(people, "takahashi@midorino.example", "偽", "高橋");
        Files.writeString(folder.resolve(VENDORS + "-realm.json"), second.toString());
    }

    private static ObjectNode realm(String program, KeyPair key) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readString(SAMPLE).replace("@BUNKAI_URL@", program));
        ObjectNode scripts = ((ArrayNode) realm.get("clients")).addObject();
        scripts.put("clientId", SCRIPTS).put("enabled", true).put("protocol", "openid-connect").put("publicClient", true).put("directAccessGrantsEnabled", true)
                .put("standardFlowEnabled", false);
        ObjectNode audience = scripts.putArray("protocolMappers").addObject();
        audience.put("name", "audience").put("protocol", "openid-connect").put("protocolMapper", "oidc-audience-mapper");
        audience.putObject("config").put("included.client.audience", "bunkai").put("access.token.claim", "true");
        ObjectNode provider = realm.putObject("components").putArray("org.keycloak.keys.KeyProvider").addObject();
        provider.put("name", "known-to-tests").put("providerId", "rsa").putObject("subComponents");
        ObjectNode settings = provider.putObject("config");
        settings.putArray("privateKey").add("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----");
        settings.putArray("priority").add("100");
        settings.putArray("algorithm").add("RS256");
        return realm;
    }

    private static void person(ArrayNode people, String email, String first, String last) {
        ObjectNode person = people.addObject();
        person.put("username", email).put("email", email).put("emailVerified", true).put("enabled", true).put("firstName", first).put("lastName", last);
        person.putArray("credentials").addObject().put("type", "password").put("value", "only-for-tests").put("temporary", false);
    }
}
