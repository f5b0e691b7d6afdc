package jp.bunkai.matrix.projection;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.bunkai.catalogue.Cadence;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.Terms;
import jp.bunkai.platform.CanonicalJson;

/**
 * The canonical form of what one party sees of a row: text, phase, standing, scope object, letters and terms, with parties and assets
 * by id; comments, declarations, evidence and findings are no part of it. Its SHA-256 is what a party confirms. This is version 1, and
 * frozen: a confirmation is compared under the version that wrote it, so another content is another class.
 */
public final class CanonicalRow {

    /** The version of this form; stands in the bytes. */
    public static final int VERSION = 1;

    private CanonicalRow() {
    }

    /** The bytes that a confirmation by this party stores. */
    public static byte[] bytes(UUID viewerParty, ProjectedRow projected) {
        return CanonicalJson.bytes(content(viewerParty, projected));
    }

    /** SHA-256 of the bytes, in 64 hexadecimal digits. */
    public static String digest(UUID viewerParty, ProjectedRow projected) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(viewerParty, projected)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static Map<String, Object> content(UUID viewerParty, ProjectedRow projected) {
        RowFact row = projected.row();
        Map<String, Object> content = new TreeMap<>();
        content.put("version", VERSION);
        content.put("viewer", viewerParty.toString());
        content.put("row", row.id().toString());
        put(content, "duty", row.duty());
        content.put("phase", row.phase().name());
        content.put("title", text(row.title()));
        put(content, "note", row.state().note());
        put(content, "followedEdition", row.state().followedEdition());
        content.put("standing", row.state().standing().name());
        if (row.state().standing() == Standing.OUT) {
            put(content, "outReason", row.state().outReason());
        }
        content.put("scope", Map.of("kind", row.scope().kind().name(), "ids", row.scope().ids().stream().map(UUID::toString).toList()));
        Map<String, Object> letters = new TreeMap<>();
        projected.letters().forEach((party, letter) -> letters.put(party.toString(), letter.name()));
        content.put("letters", letters);
        Map<String, Object> terms = new TreeMap<>();
        projected.terms().forEach((party, agreed) -> terms.put(party.toString(), terms(agreed)));
        content.put("terms", terms);
        return content;
    }

    private static Map<String, Object> terms(Terms terms) {
        Map<String, Object> content = new TreeMap<>();
        content.put("serviceLevels", terms.serviceLevels().stream().map(CanonicalRow::level).toList());
        content.put("cost", cost(terms.cost()));
        put(content, "contractId", terms.contractId());
        put(content, "clause", terms.clause());
        put(content, "evidenceAsked", terms.evidenceAsked());
        return content;
    }

    private static Map<String, Object> cost(Cost cost) {
        Map<String, Object> content = new TreeMap<>();
        put(content, "class", cost.costClass());
        put(content, "payer", cost.payer());
        put(content, "amount", cost.amount());
        put(content, "unit", cost.unit());
        put(content, "taxIncluded", cost.taxIncluded());
        put(content, "upperLimit", cost.upperLimit());
        return content;
    }

    private static Map<String, Object> level(ServiceLevel level) {
        Map<String, Object> content = new TreeMap<>();
        put(content, "kind", level.kind());
        put(content, "label", text(level.label()));
        put(content, "comparator", level.comparator());
        put(content, "amount", level.amount() == null ? null : level.amount().toPlainString());
        put(content, "unit", level.unit());
        put(content, "cadence", cadence(level.cadence()));
        put(content, "date", level.date() == null ? null : level.date().toString());
        put(content, "text", text(level.text()));
        return content;
    }

    private static Map<String, Object> cadence(Cadence cadence) {
        return cadence == null ? null : Map.of("every", cadence.every(), "unit", cadence.unit().name());
    }

    private static Map<String, Object> text(Text text) {
        if (text == null) {
            return null;
        }
        Map<String, Object> content = new TreeMap<>();
        put(content, "ja", text.ja());
        put(content, "en", text.en());
        return content;
    }

    /** Absent values are left out, so that a field added later changes no digest of rows without it. */
    private static void put(Map<String, Object> content, String name, Object value) {
        if (value instanceof Enum<?> constant) {
            content.put(name, constant.name());
        } else if (value instanceof UUID id) {
            content.put(name, id.toString());
        } else if (value != null) {
            content.put(name, value);
        }
    }
}
