package jp.bunkai.signoff.seal.opc;

/** One relationship of a package: from a part to another one, or to something outside. */
public record Relationship(String id, String type, String target, String mode) {

    static final String ORIGIN = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

    /** Whether it leads to signatures and so is no content that one could cover; only the package itself can have such a one. */
    boolean ofSignatures(String relations) {
        return relations.equals(PackageFile.ROOT_RELATIONS) && type.equals(ORIGIN);
    }
}
