package jp.bunkai.organisation.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.organisation.notice.MailSettings;
import jp.bunkai.platform.Secrets;
import jp.bunkai.platform.persistence.Transactions;
import org.jboss.logging.Logger;

/**
 * Sends what webhooks are to be told. It takes up a few in one transaction, moving on when each may be tried next, and calls outside of any; so nothing
 * is lost, two nodes do not send the same, and something is sent twice only if a node dies in between. Receivers know it again by its id.
 */
@ApplicationScoped
class WebhookWorker {

    /** As many as are called at the same time: none waits behind others after it was taken up. */
    private static final int AT_ONCE = 4;
    private static final int FORGOTTEN_AT_ONCE = 1000;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);

    private final Transactions transactions;
    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final OrganisationDirectory organisations;
    private final WebhookClient client;
    private final WebhookResults results;
    private final WebhookSettings settings;
    private final MailSettings links;
    private final Secrets secrets;
    private final Clock clock;
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    });

    WebhookWorker(Transactions transactions, WebhookRepository webhooks, WebhookDeliveryRepository deliveries, OrganisationDirectory organisations,
            WebhookClient client, WebhookResults results, WebhookSettings settings, MailSettings links, Secrets secrets, Clock clock) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.organisations = organisations;
        this.client = client;
        this.results = results;
        this.settings = settings;
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        callers.shutdownNow();
    }

    /** What was taken up at once: whether anything was, and what of it is to be sent. */
    private record Taken(boolean any, List<Parcel> parcels) {
    }

    /** One request to be made. */
    private record Parcel(UUID deliveryId, int attempt, UUID webhookId, String url, OrganisationKind kind, byte[] secret, byte[] body) {
    }

    @Scheduled(every = "${bunkai.webhook.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() throws InterruptedException {
        if (!settings.available()) {
            return;
        }
        Taken taken;
        do {
            taken = transactions.call(this::takeUp);
            callers.invokeAll(taken.parcels().stream().map(this::sending).toList());
        } while (taken.any());
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        while (transactions.call(() -> deliveries.forget(before, FORGOTTEN_AT_ONCE)) == FORGOTTEN_AT_ONCE) {
            LOG.debug("More deliveries to forget");
        }
    }

    private Taken takeUp() {
        Instant now = clock.instant();
        List<WebhookDelivery> due = deliveries.lockDue(now, AT_ONCE);
        List<WebhookDelivery> toSend = due.stream().filter(delivery -> delivery.takeUp(now)).toList();
        Map<UUID, Webhook> to = webhooks.byId(toSend.stream().map(WebhookDelivery::webhookId).collect(Collectors.toSet()));
        Map<UUID, Organisation> of = organisations.byId(to.values().stream().map(Webhook::organisationId).collect(Collectors.toSet()));
        return new Taken(!due.isEmpty(), toSend.stream().map(delivery -> {
            Webhook webhook = to.get(delivery.webhookId());
            return new Parcel(delivery.id(), delivery.attempts(), webhook.id(), webhook.url(), of.get(webhook.organisationId()).kind(), webhook.secret(),
                    WebhookMessage.of(delivery, links::link));
        }).toList());
    }

    private Callable<Void> sending(Parcel parcel) {
        return () -> {
            try {
                WebhookAnswer answer = send(parcel);
                if (!answer.delivered()) {
                    LOG.warnf("Webhook %s was not reached: %s %s", parcel.webhookId(), answer.outcome(), answer.status() == null ? "" : answer.status());
                }
                results.keep(parcel.deliveryId(), parcel.attempt(), answer);
            } catch (RuntimeException e) {
                LOG.errorf("Webhook %s: %s; it is tried again later", parcel.webhookId(), e.getClass().getSimpleName());
            }
            return null;
        };
    }

    private WebhookAnswer send(Parcel parcel) {
        // The operator may have changed the list since.
        if (WebhookAddress.fault(parcel.url(), settings, parcel.kind()).isPresent()) {
            return WebhookAnswer.of(WebhookOutcome.HOST_NOT_ALLOWED);
        }
        Optional<WebhookSecret> secret = WebhookSecret.decrypted(secrets, parcel.webhookId(), parcel.secret());
        if (secret.isEmpty()) {
            return WebhookAnswer.of(WebhookOutcome.SECRET_UNREADABLE);
        }
        String id = parcel.deliveryId().toString();
        long timestamp = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Bunkai");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put("webhook-signature", secret.get().signature(id, timestamp, parcel.body()));
        return client.post(WebhookAddress.of(parcel.url()), headers, parcel.body());
    }
}
