package jp.bunkai.organisation.notice;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether and how mail is sent. Without a server's name none is made, so that none is waiting when one is configured later; in
 * development it is written to the log instead.
 */
@Startup
@Singleton
public class MailSettings {

    private final boolean server;
    private final boolean logged;
    private final String from;
    private final Duration delay;
    private final String publicUrl;

    @Inject
    MailSettings(@ConfigProperty(name = "bunkai.mail.host") Optional<String> host, @ConfigProperty(name = "bunkai.mail.from") Optional<String> from,
            @ConfigProperty(name = "bunkai.mail.delay", defaultValue = "1M") Duration delay,
            @ConfigProperty(name = "bunkai.public-url") Optional<String> publicUrl) {
        this(host, from, delay, publicUrl, LaunchMode.current() == LaunchMode.DEVELOPMENT);
    }

    MailSettings(Optional<String> host, Optional<String> from, Duration delay, Optional<String> publicUrl, boolean development) {
        this.server = host.filter(name -> !name.isBlank()).isPresent();
        this.logged = !server && development;
        this.from = from.orElse(null);
        this.delay = delay;
        this.publicUrl = publicUrl.map(url -> url.replaceAll("/+$", "")).orElse(null);
        if (server && this.from == null) {
            throw new IllegalStateException("BUNKAI_MAIL_FROM に差出人のアドレスを指定してください。 / Set BUNKAI_MAIL_FROM to the sender's address.");
        }
    }

    /** Whether notices are mailed at all. */
    boolean mails() {
        return server || logged;
    }

    /** Whether mail goes to the log instead of a server. */
    boolean logged() {
        return logged;
    }

    String from() {
        return from;
    }

    /** How long a notice may be read in the product before it is mailed. */
    Duration delay() {
        return delay;
    }

    /** The address of a place in the product, or null where this installation does not know its own. */
    public String link(String path) {
        return publicUrl == null ? null : publicUrl + path;
    }
}
