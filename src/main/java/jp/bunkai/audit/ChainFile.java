package jp.bunkai.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.bunkai.platform.CanonicalJson;

/**
 * A chain as a file that outlives the program: a first line about the chain and its head, then for each event its hash, a tab, and exactly the
 * bytes that the hash was taken of. So any tool that computes SHA-256 can check it, and each line names the hash of the one before it.
 */
public final class ChainFile {

    /** How such files end. */
    public static final String SUFFIX = ".chain.txt";
    static final String KIND = "bunkai-audit-chain";

    private ChainFile() {
    }

    /** The first line, with its line end. */
    public static byte[] header(Chain chain, ChainCheck.Head head) {
        Audience audience = chain.audience();
        return line(CanonicalJson.text(Map.of("kind", KIND, "version", "1", "chain", chain.id().toString(), "scope", chain.scope().name(),
                "scopeId", chain.scopeId().toString(), "audience", audience.kind().name(),
                "organisationId", audience.organisationId() == null ? "" : audience.organisationId().toString(),
                "headSeq", Long.toString(head.seq()), "headHash", head.hash())));
    }

    /** The line of one event, with its line end. */
    public static byte[] line(AuditEvent event) {
        return line(event.hash() + '\t' + EventHash.canonical(event));
    }

    /** A whole chain. */
    public static byte[] of(Chain chain, ChainCheck.Head head, List<AuditEvent> events) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(header(chain, head));
        events.forEach(event -> file.writeBytes(line(event)));
        return file.toByteArray();
    }

    private static byte[] line(String text) {
        return (text + '\n').getBytes(StandardCharsets.UTF_8);
    }
}
