package jp.bunkai.signoff.verify;

import java.util.List;
import java.util.Optional;

import jp.bunkai.signoff.revision.Revision;

/** A revision that was frozen here, with the files that were issued for it; each is read when it is asked for. */
public interface KnownRevision {

    Revision revision();

    byte[] frozen();

    Optional<byte[]> signed();

    Optional<byte[]> container();

    /** Who agreed or signed and how, as it is recorded here; nobody until everybody has. */
    List<SignerView> signers();
}
