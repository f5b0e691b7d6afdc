package jp.bunkai.signoff.verify;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.audit.ChainCheck;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.seal.EvidenceRecord;
import jp.bunkai.signoff.seal.TimeSource;

/**
 * The evidence record of a container, read back. {@code seal} is null where there was no key, {@code documentSeal} where the signed document bears
 * none; a record that does not name the latter means the same key.
 */
record Evidence(UUID revisionId, Identity identity, List<SignerView> signers, Map<String, String> entries, UUID chainId, ChainCheck.Head head, TimeSource time,
        String seal, String documentSeal) {

    private static final int LARGEST = 4 << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** Empty for what is no such record of a form known here. */
    static Optional<Evidence> read(byte[] json) {
        if (json.length > LARGEST) {
            return Optional.empty();
        }
        try {
            JsonNode record = JSON.readTree(json);
            if (record == null || record.path("version").asInt() != EvidenceRecord.VERSION
                    || record.required("entries").size() > MOST_ENTRIES || record.required("round").required("signed").size() > MOST_ENTRIES) {
                return Optional.empty();
            }
            Map<String, String> entries = new LinkedHashMap<>();
            record.required("entries").forEach(entry -> entries.put(text(entry, "name"), text(entry, "sha256")));
            List<SignerView> signers = new ArrayList<>();
            record.required("round").required("signed").forEach(one -> signers.add(signer(one)));
            JsonNode chain = record.required("chain");
            String seal = fingerprint(record.required("seal"));
            return Optional.of(new Evidence(UUID.fromString(text(record.required("revision"), "id")), identity(record.required("revision")), signers, entries,
                    UUID.fromString(text(chain, "id")),
                    new ChainCheck.Head(chain.required("headSeq").asLong(), text(chain, "headHash")), TimeSource.valueOf(text(record, "time")),
                    seal, record.has("documentSeal") ? nullable(record, "documentSeal") : seal));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Identity identity(JsonNode revision) {
        return new Identity(false, text(revision, "dossier"), text(revision, "hospital"), text(revision, "vendor"), revision.required("number").asInt(),
                Instant.parse(text(revision, "frozenAt")), LocalDate.parse(text(revision, "effectiveFrom")), text(revision, "documentSha256"),
                text(revision, "canonicalSha256"));
    }

    private static SignerView signer(JsonNode one) {
        String signedOn = nullable(one, "signedOn");
        String authenticatedAt = nullable(one, "authenticatedAt");
        return new SignerView("HOSPITAL".equals(text(one, "side")), text(one, "organisation"), nullable(one, "office"), text(one, "person"),
                Manner.valueOf(text(one, "manner")), Instant.parse(text(one, "at")), signedOn == null ? null : LocalDate.parse(signedOn),
                authenticatedAt == null ? null : Instant.parse(authenticatedAt), nullable(one, "detail"));
    }

    private static String fingerprint(JsonNode seal) {
        return seal.isNull() ? null : text(seal, "fingerprint");
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.required(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(name);
        }
        return value.textValue();
    }

    private static String nullable(JsonNode node, String name) {
        JsonNode value = node.required(name);
        return value.isNull() ? null : text(node, name);
    }
}
