package jp.bunkai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.bunkai.platform.security.LoginLease;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private final List<String> done = new ArrayList<>();
    private final AtomicBoolean full = new AtomicBoolean();
    private final AtomicInteger closed = new AtomicInteger();
    private final Listener listener = new Listener(UUID.randomUUID(), new LoginLease("aa", null), response(), Runnable::run, closed::incrementAndGet);

    @Test
    void aSlowListenerIsCutAndSentNothingMore() {
        listener.send(Buffer.buffer("one"));
        full.set(true);
        listener.send(Buffer.buffer("two"));
        full.set(false);
        listener.send(Buffer.buffer("three"));
        assertEquals(List.of("write one", "reset"), done);
        assertTrue(listener.gone());
        assertEquals(1, closed.get());
    }

    @Test
    void theLastWordIsSaidOnce() {
        listener.end(Buffer.buffer("good-bye"));
        listener.send(Buffer.buffer("late"));
        assertEquals(List.of("end good-bye"), done);
        assertEquals(1, closed.get());
    }

    /** A response that remembers what is done with it. */
    private HttpServerResponse response() {
        return (HttpServerResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServerResponse.class}, (proxy, method, values) -> {
            switch (method.getName()) {
                case "closed", "ended":
                    return false;
                case "writeQueueFull":
                    return full.get();
                case "reset":
                    done.add("reset");
                    return true;
                default:
                    done.add(method.getName() + " " + values[0]);
                    return Future.succeededFuture();
            }
        });
    }
}
