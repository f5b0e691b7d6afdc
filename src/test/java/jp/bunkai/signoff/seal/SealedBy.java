package jp.bunkai.signoff.seal;

import io.quarkus.arc.Arc;

/** Lets the worker do at once what it does every few seconds. */
public final class SealedBy {

    private SealedBy() {
    }

    public static void theWorker() {
        Arc.container().instance(SealWorker.class).get().sealDue();
    }
}
