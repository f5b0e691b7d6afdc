package jp.bunkai.organisation.webhook;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.bunkai.organisation.OrganisationKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom webhooks may call: hosts that the operator listed, for hospitals and for vendors apart, since a vendor's administrator must not make the
 * hospital's machine call systems of the hospital. From the start both lists are empty, and nobody is called. What is written wrongly stops the start.
 */
@Startup
@ApplicationScoped
public class WebhookSettings {

    private static final String HOST_AND_PORT = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*:[1-9][0-9]{0,4}";
    private static final int LAST_PORT = 65_535;

    private final Set<String> hospitalHosts;
    private final Set<String> vendorHosts;
    private final AddressRules addresses;
    private final boolean loopback;
    private final Duration timeout;

    @Inject
    WebhookSettings(@ConfigProperty(name = "bunkai.webhook.allowed-hosts") Optional<String> hospitalHosts,
            @ConfigProperty(name = "bunkai.webhook.vendor-hosts") Optional<String> vendorHosts,
            @ConfigProperty(name = "bunkai.webhook.allowed-networks") Optional<String> networks,
            @ConfigProperty(name = "bunkai.webhook.loopback", defaultValue = "false") boolean loopback,
            @ConfigProperty(name = "bunkai.webhook.timeout", defaultValue = "PT10S") Duration timeout) {
        this(hospitalHosts, vendorHosts, networks, loopback, timeout, LaunchMode.current() == LaunchMode.NORMAL);
    }

    WebhookSettings(Optional<String> hospitalHosts, Optional<String> vendorHosts, Optional<String> networks, boolean loopback, Duration timeout,
            boolean production) {
        this.hospitalHosts = hosts("BUNKAI_WEBHOOK_ALLOWED_HOSTS", hospitalHosts);
        this.vendorHosts = hosts("BUNKAI_WEBHOOK_VENDOR_HOSTS", vendorHosts);
        if (loopback && production) {
            throw refused("BUNKAI_WEBHOOK_LOOPBACK", "開発とテストでだけ使えます", "is for development and tests only");
        }
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofSeconds(30)) > 0) {
            throw refused("BUNKAI_WEBHOOK_TIMEOUT", "PT1S から PT30S までで指定してください", "goes from PT1S to PT30S");
        }
        try {
            this.addresses = new AddressRules(entries(networks).stream().map(Cidr::of).toList(), loopback);
        } catch (IllegalArgumentException e) {
            throw refused("BUNKAI_WEBHOOK_ALLOWED_NETWORKS", "プライベートネットワークを 10.20.0.0/16 のように書いてください", "lists private networks such as 10.20.0.0/16");
        }
        this.loopback = loopback;
        this.timeout = timeout;
    }

    /** Exact host names with their ports that organisations of this kind may have called; none means that they have no webhooks. */
    Set<String> hosts(OrganisationKind kind) {
        return kind == OrganisationKind.HOSPITAL ? hospitalHosts : vendorHosts;
    }

    /** Whether anybody has webhooks at all. */
    boolean available() {
        return !hospitalHosts.isEmpty() || !vendorHosts.isEmpty();
    }

    AddressRules addresses() {
        return addresses;
    }

    /** Whether this machine may be called, and without TLS: never in production. */
    boolean loopback() {
        return loopback;
    }

    /** How long one call may take, from looking up the name to the status. */
    Duration timeout() {
        return timeout;
    }

    private static Set<String> hosts(String name, Optional<String> list) {
        Set<String> hosts = new TreeSet<>();
        for (String entry : entries(list)) {
            String host = entry.toLowerCase(Locale.ROOT);
            if (!host.matches(HOST_AND_PORT) || Integer.parseInt(host.substring(host.indexOf(':') + 1)) > LAST_PORT) {
                throw refused(name, "ホスト名とポートを tickets.example.jp:443 のように、コンマで区切って書いてください",
                        "lists host names with ports such as tickets.example.jp:443, with commas between");
            }
            hosts.add(host);
        }
        return hosts;
    }

    private static List<String> entries(Optional<String> list) {
        return list.map(text -> Arrays.stream(text.split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).toList()).orElse(List.of());
    }

    private static IllegalStateException refused(String name, String ja, String en) {
        return new IllegalStateException(name + ": " + ja + "。 / " + name + " " + en + ".");
    }
}
