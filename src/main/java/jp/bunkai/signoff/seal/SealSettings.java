package jp.bunkai.signoff.seal;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import jp.bunkai.platform.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The key of the seal and the time-stamp authority that the operator named. Without a key of its own an installation with the embedded
 * database makes one in its data folder, which says of itself that it is self-made; any other one seals nothing. Nobody is called unless named.
 */
@Singleton
class SealSettings {

    private static final Logger LOG = Logger.getLogger(SealSettings.class);
    private static final String OWN = "seal.p12";

    private final Optional<String> keystore;
    private final Optional<String> password;
    private final Optional<URI> authority;
    private final Duration limit;
    private final int stampTries;
    private final Secrets secrets;
    private final Clock clock;
    private volatile SealKey read;

    SealSettings(@ConfigProperty(name = "bunkai.seal.keystore") Optional<String> keystore,
            @ConfigProperty(name = "bunkai.seal.password") Optional<String> password, @ConfigProperty(name = "bunkai.seal.tsa-url") Optional<URI> authority,
            @ConfigProperty(name = "bunkai.seal.tsa-timeout", defaultValue = "PT10S") Duration limit,
            @ConfigProperty(name = "bunkai.seal.tsa-tries", defaultValue = "5") int stampTries, Secrets secrets, Clock clock) {
        this.keystore = keystore;
        this.password = password;
        this.authority = authority;
        this.limit = limit;
        this.stampTries = stampTries;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The key; empty where the installation has none. */
    Optional<SealKey> key() {
        if (read == null) {
            read = keystore.map(file -> open(Path.of(file), password.orElse("").toCharArray())).or(this::own).orElse(null);
        }
        return Optional.ofNullable(read);
    }

    /** The authority, if one is named and was not asked in vain as often as it may be. */
    Optional<TSPSource> stamps(int asked) {
        return authority.filter(named -> asked < stampTries).map(named -> new TimeStampClient(named, limit, clock));
    }

    private Optional<SealKey> own() {
        String folder = System.getProperty("bunkai.embedded.folder");
        if (folder == null) {
            return Optional.empty();
        }
        Path file = Path.of(folder).resolve(OWN);
        char[] own = HexFormat.of().formatHex(secrets.key("seal")).toCharArray();
        if (!Files.exists(file)) {
            make(file, own);
        }
        return Optional.of(open(file, own));
    }

    /** Written whole before it has its name, and readable by nobody else at any moment. */
    private void make(Path file, char[] own) {
        try {
            Path part = file.resolveSibling(OWN + ".part");
            Files.deleteIfExists(part);
            boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
            Files.createFile(part, posix ? new java.nio.file.attribute.FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new java.nio.file.attribute.FileAttribute<?>[0]);
            Files.write(part, SelfMadeSeal.make(own, clock.instant()));
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file);
            }
            LOG.infof("Made a self-signed seal in %s; BUNKAI_SEAL_KEYSTORE names one of your own", file);
        } catch (IOException e) {
            throw new IllegalStateException("The seal cannot be written to " + file, e);
        }
    }

    private static SealKey open(Path file, char[] password) {
        try {
            return SealKey.of(Files.readAllBytes(file), password);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The seal in " + file + " cannot be opened", e);
        }
    }
}
