package jp.bunkai.signoff.revision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.matrix.projection.ProjectionVersions;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Basis;
import jp.bunkai.negotiation.confirmation.PairConfirmations.RowOfPair;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Said;
import jp.bunkai.platform.CanonicalJson;

/**
 * The canonical JSON (RFC 8785) of a frozen annex: what is printed, word for word, and beside it each agreed row as the vendor sees it, with its
 * digest and who confirmed it when. What is absent is left out, figures with a fraction are texts. This is form 1; an annex frozen in it
 * stays readable, so a change of the form is another number.
 */
public final class CanonicalAnnex {

    /** The form that is written today; stands in the bytes and beside them. */
    public static final int FORMAT = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).serializationInclusion(JsonInclude.Include.NON_NULL)
            .withConfigOverride(BigDecimal.class, figures -> figures.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING))).build();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {
    };

    private CanonicalAnnex() {
    }

    /** Whom and what the annex is about, by id: names change, these do not. */
    public record Names(UUID dossierId, UUID annexId, UUID hospitalPartyId, UUID partyId, UUID hospitalOrganisationId, UUID vendorOrganisationId) {
    }

    static byte[] bytes(Names names, AnnexContent content, List<RowOfPair> rows) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("formatVersion", FORMAT);
        whole.put("ids", JSON.convertValue(names, TREE));
        whole.put("content", JSON.convertValue(content, TREE));
        whole.put("rows", rows.stream().map(CanonicalAnnex::row).toList());
        return CanonicalJson.bytes(whole);
    }

    /**
     * The SHA-256 of what stands, whoever has confirmed it so far and whatever number and day its next edition gets: the same while nothing that
     * would be printed or agreed changes.
     */
    public static String state(AnnexContent content, List<RowOfPair> rows) {
        Map<String, Object> printed = JSON.convertValue(content, TREE);
        printed.remove("changes");
        if (printed.get("edition") instanceof Map<?, ?> edition) {
            edition.remove("number");
            edition.remove("preparedOn");
        }
        return ProjectionVersions.digest(CanonicalJson.bytes(Map.of("content", printed, "rows", rows.stream().map(RowOfPair::digest).toList())));
    }

    private static Map<String, Object> row(RowOfPair row) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("projectionVersion", row.projectionVersion());
        written.put("digest", row.digest());
        written.put("projection", tree(row.projection()));
        written.put("confirmed", row.words().stream().filter(Said::confirmed).map(CanonicalAnnex::word).toList());
        if (row.basis() != null) {
            written.put("basis", basis(row.basis()));
        }
        return written;
    }

    private static Map<String, Object> word(Said word) {
        return Map.of("side", word.hospital() ? "HOSPITAL" : "VENDOR", "person", word.person(), "at", word.at().toString(), "digest", word.digest(),
                "projectionVersion", word.projectionVersion());
    }

    private static Map<String, Object> basis(Basis basis) {
        return JSON.convertValue(basis, TREE);
    }

    private static Map<String, Object> tree(byte[] json) {
        try {
            return JSON.readValue(json, TREE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a frozen annex prints, as it was frozen; of every form ever written. */
    public static AnnexContent content(byte[] canonical) {
        return JSON.convertValue(read(canonical).path("content"), AnnexContent.class);
    }

    /** The whole of a frozen annex, for what looks at single facts of it. */
    public static JsonNode read(byte[] canonical) {
        try {
            JsonNode whole = JSON.readTree(canonical);
            if (whole.path("formatVersion").asInt() != FORMAT) {
                throw new IllegalArgumentException("no annex was ever frozen in this form");
            }
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
