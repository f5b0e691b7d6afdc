package jp.bunkai.signoff.seal.opc;

/** One relationship of a package: from a part to another one, or to something outside. */
public record Relationship(String id, String type, String target, String mode) {

    private static final String OF_SIGNATURES = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/";

    /** Whether it leads to signatures and so is no content that one could cover. */
    public boolean ofSignatures() {
        return type.startsWith(OF_SIGNATURES);
    }
}
