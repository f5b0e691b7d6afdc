package jp.bunkai.signoff.verify;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Runs work beside the request that asked for it, which may have ended before the work does. */
@Singleton
class RequestOfItsOwn {

    @ActivateRequestContext
    <T> T call(Supplier<T> work) {
        return work.get();
    }
}
