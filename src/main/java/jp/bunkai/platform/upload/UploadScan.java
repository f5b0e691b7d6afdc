package jp.bunkai.platform.upload;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has every upload looked at by the operator's ClamAV (its INSTREAM command over TCP) before anything else reads it. A file in which it finds
 * something is refused; where it is configured and does not answer, no file is taken. Without {@code bunkai.scan.host} nobody is asked.
 */
@Singleton
@Unremovable
class UploadScan {

    private static final Logger LOG = Logger.getLogger(UploadScan.class);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1 << 12;
    private static final Duration COME_BACK = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(5);
    /** A scanner that is slow must not take every thread that answers requests. */
    private static final int AT_ONCE = 4;

    private final Optional<String> host;
    private final int port;
    private final int timeout;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ScheduledExecutorService deadlines = deadlines();

    UploadScan(@ConfigProperty(name = "bunkai.scan.host") Optional<String> host, @ConfigProperty(name = "bunkai.scan.port", defaultValue = "3310") int port,
            @ConfigProperty(name = "bunkai.scan.timeout", defaultValue = "PT20S") Duration timeout) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    @PreDestroy
    void stop() {
        deadlines.shutdownNow();
    }

    /** Lets the content pass, or ends the request with a problem at {@code pointer}. */
    void look(byte[] content, String pointer) {
        if (host.isEmpty()) {
            return;
        }
        if (!places.tryAcquire()) {
            throw full();
        }
        String answer;
        try {
            answer = ask(content);
        } catch (IOException e) {
            LOG.errorf("The scanner at %s:%d did not answer: %s", host.get(), port, e.getMessage());
            throw notScanned();
        } finally {
            places.release();
        }
        if (answer.endsWith(" FOUND")) {
            // What was found, not whose file it was.
            LOG.warnf("An upload was refused by the scanner: %s", answer.replaceAll("[^\\x20-\\x7e]", "?"));
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "ウイルス検査で検出されたため、このファイルは受け取れません。送信元の端末を確認してください。",
                    "The virus scan found something in this file, so it was not taken. Check the computer that it came from.")
                    .at(pointer, "malware-found", "ウイルス検査で検出されました。", "The virus scan found something.");
        }
        if (!answer.endsWith(" OK")) {
            LOG.errorf("The scanner could not look at an upload: %s", answer.replaceAll("[^\\x20-\\x7e]", "?"));
            throw notScanned();
        }
    }

    /**
     * Waiting for a connection, sending and the answer have one deadline together, at which the connection is cut: a peer that takes the
     * connection and reads nothing would hold whoever writes to it for ever.
     */
    private String ask(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            Future<?> deadline = deadlines.schedule(() -> close(socket), timeout, TimeUnit.MILLISECONDS);
            try {
                return ask(socket, content);
            } finally {
                deadline.cancel(false);
            }
        }
    }

    private String ask(Socket socket, byte[] content) throws IOException {
        socket.connect(new InetSocketAddress(host.get(), port), timeout);
        socket.setSoTimeout(timeout);
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
        String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        return answer.replace("\0", "").strip();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("The connection to the scanner was not closed in good order", e);
        }
    }

    private static ScheduledExecutorService deadlines() {
        ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "scan-deadline");
            thread.setDaemon(true);
            return thread;
        });
        deadlines.setRemoveOnCancelPolicy(true);
        return deadlines;
    }

    private static ProblemException full() {
        return ProblemException.unavailable(SOON, "ほかのファイルのウイルス検査が混み合っています。数秒待ってからもう一度お試しください。",
                "Too many files are being scanned at present. Please try again in a few seconds.");
    }

    private static ProblemException notScanned() {
        return ProblemException.unavailable(COME_BACK, "ウイルス検査ができないため、ファイルを受け取れません。しばらくしてからもう一度お試しください。",
                "The virus scan does not work at present, so no file is taken. Please try again later.");
    }
}
