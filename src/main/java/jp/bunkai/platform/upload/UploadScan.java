package jp.bunkai.platform.upload;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
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

    private final Optional<String> host;
    private final int port;
    private final int timeout;

    UploadScan(@ConfigProperty(name = "bunkai.scan.host") Optional<String> host, @ConfigProperty(name = "bunkai.scan.port", defaultValue = "3310") int port,
            @ConfigProperty(name = "bunkai.scan.timeout", defaultValue = "PT20S") Duration timeout) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    /** Lets the content pass, or ends the request with a problem at {@code pointer}. */
    void look(byte[] content, String pointer) {
        if (host.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(content);
        } catch (IOException e) {
            LOG.errorf("The scanner at %s:%d did not answer: %s", host.get(), port, e.getMessage());
            throw notScanned();
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

    private String ask(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
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
    }

    private static ProblemException notScanned() {
        return ProblemException.unavailable(COME_BACK, "ウイルス検査ができないため、ファイルを受け取れません。しばらくしてからもう一度お試しください。",
                "The virus scan does not work at present, so no file is taken. Please try again later.");
    }
}
