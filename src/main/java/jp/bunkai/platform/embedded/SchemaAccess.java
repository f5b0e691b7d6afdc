package jp.bunkai.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The database that a command of the terminal works on, with the account that owns the schema: the one of {@code BUNKAI_DB_URL}, else the
 * embedded one, running or not.
 *
 * @param appAccount the application's account as grants name it
 * @param folder the data folder of an embedded server, or null
 */
public record SchemaAccess(String url, String user, String password, String appAccount, Path folder) {

    private static final String ANY_HOST = "'" + Accounts.APP + "'@'%'";
    private static final String SEAL = "seal.p12";

    /** What the environment, or the command line's properties, say. */
    public static SchemaAccess find() {
        Optional<String> url = setting("BUNKAI_DB_URL");
        if (url.isPresent()) {
            return new SchemaAccess(url.get(), required("BUNKAI_DB_MIGRATE_USER"), required("BUNKAI_DB_MIGRATE_PASSWORD"),
                    setting("BUNKAI_DB_APP_ACCOUNT").orElse(ANY_HOST), null);
        }
        Path folder = Path.of(setting("BUNKAI_DATA_DIR").orElse("data"));
        return of(EmbeddedDatabase.reach(folder), folder);
    }

    /** The access that these settings of an embedded server stand for. */
    public static SchemaAccess of(Map<String, String> settings, Path folder) {
        return new SchemaAccess(settings.get(EmbeddedDatabase.URL), settings.get("bunkai.db.migrate-user"), settings.get("bunkai.db.migrate-password"),
                settings.get("bunkai.db.app-account"), folder);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The secret that the installation works with: the one of its data folder, unless the environment gives another. None without a folder. */
    public Optional<String> secret() {
        return secret(System.getenv("BUNKAI_SECRET"));
    }

    Optional<String> secret(String given) {
        try {
            return folder == null ? Optional.empty() : Optional.of(given == null || given.isBlank() ? Accounts.of(new DataFolder(folder)).secret() : given.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The seal that the installation made itself, where it lies in the data folder. */
    public Optional<byte[]> seal() {
        try {
            return folder == null || !Files.exists(folder.resolve(SEAL)) ? Optional.empty() : Optional.of(Files.readAllBytes(folder.resolve(SEAL)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the secret and the seal of another installation in place of those of this one; does nothing without a data folder. */
    public void takeOver(String secret, byte[] seal) {
        if (folder == null) {
            return;
        }
        try {
            DataFolder data = new DataFolder(folder);
            Accounts.of(data).withSecret(secret).keep(data);
            if (seal != null) {
                DataFolder.writeSecret(folder.resolve(SEAL), seal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(String variable) {
        return setting(variable).orElseThrow(() -> new EmbeddedDatabaseException("次の設定がありません: " + variable, "This setting is missing: " + variable));
    }

    private static Optional<String> setting(String variable) {
        String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(System.getenv(variable)).or(() -> Optional.ofNullable(System.getProperty(property))).filter(value -> !value.isBlank());
    }
}
