package jp.bunkai.organisation.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a request: that there is something, of which kind, and where to read it after a login. No sentence, no name, no content.
 *
 * @param type {@code notice}, or {@code test}
 * @param timestamp when it was told, in UTC
 */
@JsonPropertyOrder({"type", "timestamp", "data"})
record WebhookMessage(@JsonProperty("type") String type, @JsonProperty("timestamp") String timestamp, @JsonProperty("data") Data data) {

    private static final Pattern DOSSIER = Pattern.compile("^/dossiers/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?].*)?$");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param kind the kind of the notice, null for a test
     * @param dossierId null where it is about no dossier
     * @param url null where the installation does not know its own address
     */
    @JsonPropertyOrder({"id", "kind", "dossierId", "url"})
    record Data(@JsonProperty("id") UUID id, @JsonProperty("kind") String kind, @JsonProperty("dossierId") String dossierId, @JsonProperty("url") String url) {
    }

    static byte[] of(WebhookDelivery delivery, UnaryOperator<String> link) {
        Matcher dossier = DOSSIER.matcher(delivery.path());
        Data data = new Data(delivery.id(), delivery.test() ? null : delivery.kind().name(), dossier.matches() ? dossier.group(1) : null,
                link.apply(delivery.path()));
        try {
            return JSON.writeValueAsString(new WebhookMessage(delivery.test() ? "test" : "notice", delivery.toldAt().toString(), data))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
