package jp.bunkai.signoff.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.bunkai.platform.OfflineCommand;
import jp.bunkai.platform.ooxml.PackageRefusal;

/** {@code verify}: the same check as on the page, without server and database; against what a receipt says where it is given. */
public final class VerifyCommand implements OfflineCommand {

    private static final int UNCHANGED = 0;
    private static final int ALTERED = 1;
    private static final int CANNOT_TELL = 2;
    private static final long LARGEST = 64L << 20;
    private static final List<String> OPTIONS = List.of("--seal", "--document", "--chain");

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return "verify <file> [--json] [--seal <sha256>] [--document <sha256>] [--chain <sha256>]　署名済み文書・コンテナを検証する（受領控えのハッシュと照合できる）"
                + " / verifies a signed document or container, against the hashes of a receipt";
    }

    @Override
    public int run(String... args) {
        Map<String, String> options = new HashMap<>();
        boolean json = false;
        String file = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--json")) {
                json = true;
            } else if (OPTIONS.contains(args[i]) && i + 1 < args.length && args[i + 1].replace(":", "").matches("[0-9a-fA-F]{64}")) {
                options.put(args[i], args[++i]);
            } else if (!args[i].startsWith("--") && file == null) {
                file = args[i];
            } else {
                return say(usage());
            }
        }
        return file == null ? say(usage()) : verify(Path.of(file), new Expected(options.get("--seal"), options.get("--document"), options.get("--chain")), json);
    }

    private static int verify(Path file, Expected expected, boolean json) {
        // Libraries tell of hostile files at length; the answer is below.
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            if (Files.size(file) > LARGEST) {
                return say("ファイルが大きすぎます。 / The file is too large.");
            }
            Verification answer = new Verifier(KnownRevisions.NONE, expected, Clock.systemUTC().instant()).verify(Files.readAllBytes(file));
            System.out.println(json ? json(VerificationView.of(answer)) : VerificationText.of(answer));
            return switch (answer.verdict()) {
                case UNCHANGED -> UNCHANGED;
                case ALTERED -> ALTERED;
                case SAME_CONTENT, UNKNOWN -> CANNOT_TELL;
            };
        } catch (RefusedFile e) {
            PackageRefusal refusal = e.refusal();
            return say(refusal.sentence().ja() + " / " + refusal.sentence().en());
        } catch (IOException e) {
            return say("ファイルを読めません。 / The file cannot be read: " + file);
        }
    }

    private static String json(VerificationView view) throws JsonProcessingException {
        return JsonMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build()
                .writerWithDefaultPrettyPrinter().writeValueAsString(view);
    }

    private static int say(String text) {
        System.out.println(text);
        return CANNOT_TELL;
    }
}
