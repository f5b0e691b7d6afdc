package jp.bunkai.matrix.projection;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * Every form in which a projection was ever written for a confirmation, by its version. What was confirmed is compared under the form
 * that wrote it, so a form once used stays here for good; a new one gets a number, a class and golden digests of its own.
 */
public final class ProjectionVersions {

    /** The version that writes confirmations today. */
    public static final int CURRENT = CanonicalRow.VERSION;

    private static final Map<Integer, Writer> WRITERS = Map.of(CanonicalRow.VERSION, CanonicalRow::bytes);

    private ProjectionVersions() {
    }

    /** Writes what a party sees of a row, always the same bytes for the same content. */
    private interface Writer {
        byte[] bytes(UUID viewerParty, ProjectedRow projected);
    }

    /** What a party sees of a row, in the form of this version. */
    public static byte[] bytes(int version, UUID viewerParty, ProjectedRow projected) {
        Writer writer = WRITERS.get(version);
        if (writer == null) {
            throw new IllegalArgumentException("no projection was ever written in version " + version);
        }
        return writer.bytes(viewerParty, projected);
    }

    /** SHA-256 of what a party sees of a row, in the form of this version, in 64 hexadecimal digits. */
    public static String digest(int version, UUID viewerParty, ProjectedRow projected) {
        return digest(bytes(version, viewerParty, projected));
    }

    /** SHA-256 of such bytes, in 64 hexadecimal digits. */
    public static String digest(byte[] written) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
