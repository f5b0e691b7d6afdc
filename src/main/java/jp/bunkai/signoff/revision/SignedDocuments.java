package jp.bunkai.signoff.revision;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The door for the seal: the signed DOCX of revisions, once it is written. */
public interface SignedDocuments {

    /** By revision; those not sealed yet are absent. In the caller's transaction; who may see them is for the caller to decide. */
    Map<UUID, byte[]> of(Collection<UUID> revisionIds);
}
