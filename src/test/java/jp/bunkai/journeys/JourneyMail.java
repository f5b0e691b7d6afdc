package jp.bunkai.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.bunkai.dossier.invitation.TestInvitations;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mailboxes of the people of the journeys: what comes for them stands in a file named by the address, the last mail in place of others. */
final class JourneyMail implements AutoCloseable {

    private final GreenMail server;
    private final Path folder;
    private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor();

    JourneyMail(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            old.forEach(file -> file.toFile().delete());
        }
        int port = ConfigProvider.getConfig().getValue("bunkai.mail.port", Integer.class);
        this.server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        postman.scheduleWithFixedDelay(this::deliver, 1, 1, TimeUnit.SECONDS);
    }

    private void deliver() {
        TestInvitations.mail();
        try {
            for (MimeMessage mail : server.getReceivedMessages()) {
                Files.writeString(folder.resolve(mail.getRecipients(Message.RecipientType.TO)[0] + ".txt"), mail.getContent().toString());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        postman.shutdownNow();
        server.stop();
    }
}
