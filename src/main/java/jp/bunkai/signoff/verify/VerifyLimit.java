package jp.bunkai.signoff.verify;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import jp.bunkai.platform.http.CountedAddress;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.http.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps whoever asks without a login from asking all day, all of them together from filling memory, and one file
 * from being looked at without end.
 */
@Singleton
class VerifyLimit {

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService workers;
    private final RequestOfItsOwn request;
    private final Duration longest;
    private volatile RateLimit limit;

    @Inject
    VerifyLimit(@ConfigProperty(name = "bunkai.limits.verify-burst", defaultValue = "20") int burst,
            @ConfigProperty(name = "bunkai.limits.verify-per-second", defaultValue = "0.2") double perSecond,
            @ConfigProperty(name = "bunkai.limits.verify-time", defaultValue = "60S") Duration longest, RequestOfItsOwn request) {
        this(burst, perSecond, longest, request, Executors.newCachedThreadPool(VerifyLimit::thread));
    }

    VerifyLimit(int burst, double perSecond, Duration longest, RequestOfItsOwn request, ExecutorService workers) {
        this.workers = workers;
        this.longest = longest;
        this.request = request;
        allow(burst, perSecond);
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /** Allows so much from now on. */
    void allow(int burst, double perSecond) {
        limit = new RateLimit(burst, perSecond, System::nanoTime);
    }

    <T> T within(String address, Supplier<T> work) {
        limit.take(CountedAddress.of(address)).ifPresent(wait -> {
            throw tooMany(wait);
        });
        if (!places.tryAcquire()) {
            throw tooMany(Duration.ofSeconds(2));
        }
        Placed<T> placed = new Placed<>(work);
        try {
            return await(begin(placed));
        } finally {
            placed.drop();
        }
    }

    private <T> Future<T> begin(Placed<T> placed) {
        try {
            return workers.submit(placed);
        } catch (RejectedExecutionException e) {
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
    }

    /** Work that holds a place: until it ends and not until nobody waits for it any more, or, if it was never begun, until it is dropped. */
    private final class Placed<T> implements Callable<T> {

        private final Supplier<T> work;
        private final AtomicBoolean settled = new AtomicBoolean();

        Placed(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T call() {
            if (!settled.compareAndSet(false, true)) {
                throw new CancellationException();
            }
            try {
                return request.call(work);
            } finally {
                places.release();
            }
        }

        void drop() {
            if (settled.compareAndSet(false, true)) {
                places.release();
            }
        }
    }

    private <T> T await(Future<T> answer) {
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException e) {
            answer.cancel(true);
            throw tooLong();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw tooLong();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "verify");
        thread.setDaemon(true);
        return thread;
    }

    private static ProblemException tooLong() {
        return ProblemException.of(ProblemType.UNAVAILABLE, "時間内に検証できませんでした。しばらくしてからお試しいただくか、コマンドライン（verify）で検証してください。",
                "The check took too long and was stopped. Try again later, or check the file on the command line (verify).");
    }

    private static ProblemException tooMany(Duration wait) {
        return ProblemException.tooMany(wait, "短い時間に検証が多すぎます。少し待ってから再度お試しください。",
                "Too many files in a short time. Please wait a moment and try again.");
    }
}
