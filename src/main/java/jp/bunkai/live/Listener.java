package jp.bunkai.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.bunkai.platform.security.LoginLease;

/**
 * One open stream. Everything is written on the event loop of its connection, in the order given. A listener that does not take what it
 * is sent is cut once its queue is full: it comes back and is told what it missed, and meanwhile costs nobody anything.
 */
final class Listener {

    private final UUID memberId;
    private final LoginLease login;
    private final HttpServerResponse response;
    private final Executor loop;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    Listener(UUID memberId, LoginLease login, HttpServerResponse response, Executor loop, Runnable onClose) {
        this.memberId = memberId;
        this.login = login;
        this.response = response;
        this.loop = loop;
        this.onClose = onClose;
    }

    UUID memberId() {
        return memberId;
    }

    LoginLease login() {
        return login;
    }

    /** Where it is written; listeners of one loop are written to in one go. */
    Executor loop() {
        return loop;
    }

    /** Whether nobody listens any more. */
    boolean gone() {
        if (!closed.get() && response.closed()) {
            close();
        }
        return closed.get();
    }

    void send(Buffer frames) {
        loop.execute(() -> write(frames));
    }

    /** Writes; on its loop only. */
    void write(Buffer frames) {
        if (closed.get()) {
            return;
        }
        try {
            if (response.writeQueueFull()) {
                close();
                response.reset();
            } else {
                response.write(frames);
            }
        } catch (IllegalStateException ended) {
            // Whether the connection still stands is looked at a few times a second, since asking takes its lock: it may have ended since.
            close();
        }
    }

    /** Says a last word, or none, and ends the stream. */
    void end(Buffer lastWord) {
        close();
        loop.execute(() -> {
            if (!response.closed() && !response.ended()) {
                response.end(lastWord);
            }
        });
    }

    /** Ends the stream without a word, so that its reader comes back at once. */
    void cut() {
        end(Buffer.buffer());
    }

    private void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.run();
        }
    }
}
