package jp.bunkai.signoff.revision;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The door for the seal: the signed DOCX of revisions, once it is written. */
public interface SignedDocuments {

    /** The name of the signed file of what was frozen under this name. */
    static String name(String frozen) {
        return frozen.replaceFirst("\\.docx$", "") + "-署名済み.docx";
    }

    /** By revision; those not sealed yet are absent. In the caller's transaction, in one statement; who may see them is for the caller to decide. */
    Map<UUID, byte[]> of(Collection<UUID> revisionIds);
}
