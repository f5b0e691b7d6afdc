package jp.bunkai.signoff.seal;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.platform.persistence.Transactions;

/** Lets the worker do at once what it does every few seconds. */
public final class SealedBy {

    private SealedBy() {
    }

    /** A signed document as the worker would have stored it. */
    public static void hand(UUID revision, byte[] signed) {
        Arc.container().instance(Transactions.class).get().run(() -> Arc.container().instance(SealedFiles.class).get().add(revision, SealedFile.Kind.SIGNED_DOCX, signed,
                Instant.parse("2026-11-22T06:00:00Z"), null, Optional.empty()));
    }

    public static void theWorker() {
        Arc.container().instance(SealWorker.class).get().sealDue();
    }
}
