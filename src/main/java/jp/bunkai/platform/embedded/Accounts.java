package jp.bunkai.platform.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The two accounts of the embedded server: one that changes the schema and one that the application uses, which may do only what the
 * migrations grant it. Their passwords, and the installation's secret, are made up at random on the first start.
 */
record Accounts(String migratePassword, String appPassword, String secret) {

    static final String DATABASE = "bunkai";
    static final String MIGRATE = "bunkai_migrate";
    static final String APP = "bunkai_app";
    static final String HOST = "127.0.0.1";
    static final String APP_ACCOUNT = "'" + APP + "'@'" + HOST + "'";
    private static final String SECRET = "secret";
    private static final String MIGRATE_ACCOUNT = "'" + MIGRATE + "'@'" + HOST + "'";

    static Accounts of(DataFolder folder) throws IOException {
        Properties stored = new Properties();
        if (Files.exists(folder.accounts())) {
            try (Reader reader = Files.newBufferedReader(folder.accounts())) {
                stored.load(reader);
            }
        }
        if (stored.keySet().containsAll(List.of(MIGRATE, APP, SECRET))) {
            return new Accounts(stored.getProperty(MIGRATE), stored.getProperty(APP), stored.getProperty(SECRET));
        }
        Accounts fresh = new Accounts(password(), password(), Base64.getEncoder().encodeToString(random()));
        fresh.keep(folder);
        return fresh;
    }

    /** The same accounts of an installation that takes the place of another one. */
    Accounts withSecret(String other) {
        return new Accounts(migratePassword, appPassword, other);
    }

    void keep(DataFolder folder) throws IOException {
        DataFolder.writeSecret(folder.accounts(), MIGRATE + "=" + migratePassword + "\n" + APP + "=" + appPassword + "\n" + SECRET + "=" + secret + "\n");
    }

    /** What the server runs at each start, one statement a line, so that its accounts always fit the stored passwords. */
    String initFile() {
        return String.join("\n", List.of(
                "create database if not exists " + DATABASE + " character set utf8mb4 collate utf8mb4_nopad_bin;",
                "create user if not exists " + MIGRATE_ACCOUNT + " identified by '" + migratePassword + "';",
                "alter user " + MIGRATE_ACCOUNT + " identified by '" + migratePassword + "';",
                "grant all privileges on " + DATABASE + ".* to " + MIGRATE_ACCOUNT + " with grant option;",
                "create user if not exists " + APP_ACCOUNT + " identified by '" + appPassword + "';",
                "alter user " + APP_ACCOUNT + " identified by '" + appPassword + "';",
                ""));
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
