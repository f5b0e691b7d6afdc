package jp.bunkai.platform.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import org.junit.jupiter.api.Test;

/** The scanner gets the whole file, its word is final, and its silence is no yes. */
class UploadScanTest {

    private static final byte[] FILE = new byte[200_000];

    static {
        new Random(1).nextBytes(FILE);
    }

    @Test
    void whatIsCleanPassesAndWasSeenWhole() throws Exception {
        try (Clamd clamd = new Clamd("stream: OK\0")) {
            assertDoesNotThrow(() -> scan(clamd.port()).look(FILE, "/file"));
            assertArrayEquals(FILE, clamd.seen.get());
        }
    }

    @Test
    void whatIsFoundIsRefusedAtItsPlace() throws Exception {
        try (Clamd clamd = new Clamd("stream: Eicar-Signature FOUND\0")) {
            ProblemException refused = assertThrows(ProblemException.class, () -> scan(clamd.port()).look(FILE, "/file"));
            assertEquals(ProblemType.NOT_PROCESSABLE, refused.type());
            assertEquals(List.of("malware-found"), refused.codes());
        }
    }

    @Test
    void whatCannotBeScannedIsNotTaken() throws Exception {
        try (Clamd clamd = new Clamd("INSTREAM size limit exceeded. ERROR\0")) {
            assertEquals(ProblemType.UNAVAILABLE, refused(clamd.port()));
        }
        try (Clamd silent = new Clamd("")) {
            assertEquals(ProblemType.UNAVAILABLE, refused(silent.port()));
        }
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        assertEquals(ProblemType.UNAVAILABLE, refused(nobody));
    }

    @Test
    void aScannerThatNeverReadsIsLeftAtTheDeadline() throws Exception {
        // Connections are taken by the system, and nobody reads what comes over them.
        try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            UploadScan scan = scan(deaf.getLocalPort(), Duration.ofSeconds(1));
            byte[] more = new byte[31 << 20];
            ProblemException refused = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(ProblemException.class, () -> scan.look(more, "/file")));
            assertEquals(ProblemType.UNAVAILABLE, refused.type());
            assertTrue(refused.getMessage().contains("does not work"), refused.getMessage());
        }
    }

    @Test
    void onlySoManyWaitForIt() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            UploadScan scan = scan(deaf.getLocalPort(), Duration.ofSeconds(5));
            List<CompletableFuture<String>> waiting = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                waiting.add(CompletableFuture.supplyAsync(() -> word(scan), work -> new Thread(work).start()));
            }
            List<Socket> taken = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                taken.add(deaf.accept());
            }
            assertEquals("UNAVAILABLE: Too many files are being scanned at present. Please try again in a few seconds.", word(scan));
            for (CompletableFuture<String> one : waiting) {
                assertTrue(one.get(30, TimeUnit.SECONDS).contains("does not work"));
            }
            assertTrue(word(scan).contains("does not work"), "there is a place again");
            for (Socket socket : taken) {
                socket.close();
            }
        }
    }

    private static String word(UploadScan scan) {
        return assertThrows(ProblemException.class, () -> scan.look(FILE, "/file")).getMessage();
    }

    @Test
    void withoutAScannerNobodyIsAsked() {
        assertDoesNotThrow(() -> new UploadScan(Optional.empty(), 1, Duration.ofSeconds(1)).look(FILE, "/file"));
    }

    private static ProblemType refused(int port) {
        return assertThrows(ProblemException.class, () -> scan(port).look(FILE, "/file")).type();
    }

    private static UploadScan scan(int port) {
        return scan(port, Duration.ofSeconds(5));
    }

    private static UploadScan scan(int port, Duration timeout) {
        return new UploadScan(Optional.of("127.0.0.1"), port, timeout);
    }

    /** Speaks what clamd speaks, for one file. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> seen = new CompletableFuture<>();

        Clamd(String answer) throws IOException {
            Thread thread = new Thread(() -> serve(answer));
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return server.getLocalPort();
        }

        private void serve(String answer) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                seen.complete(content.toByteArray());
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                seen.completeExceptionally(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
