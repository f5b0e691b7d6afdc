package jp.bunkai.signoff.seal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.bunkai.audit.ChainFile;

/** What goes into the container, by the name of its entry. Names are ASCII, so that every program finds them; the record keeps the real ones. */
public final class ContainerContent {

    public static final String FROZEN = "frozen.docx";
    public static final String SIGNED = "signed.docx";
    public static final String CANONICAL = "canonical.json";
    public static final String AUDIT = "audit.chain.txt";
    public static final String EVIDENCE = "evidence.json";
    public static final String PAGE = "evidence.html";

    private ContainerContent() {
    }

    static Map<String, byte[]> of(SealFacts facts, byte[] signedDocument, Optional<SealKey> key, TimeSource time) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(FROZEN, facts.frozen().document());
        entries.put(SIGNED, signedDocument);
        entries.put(CANONICAL, facts.frozen().canonicalJson());
        for (int i = 0; i < facts.files().size(); i++) {
            entries.put("files/" + (i + 1) + extension(facts.files().get(i).name()), facts.files().get(i).content());
        }
        entries.put(AUDIT, ChainFile.of(facts.pair(), facts.head(), facts.chain()));
        Map<String, byte[]> listed = new LinkedHashMap<>(entries);
        entries.put(EVIDENCE, EvidenceRecord.of(facts, listed, key, time));
        entries.put(PAGE, EvidencePage.of(facts, listed, key, time));
        return entries;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(java.util.Locale.ROOT);
        return extension.matches("\\.[a-z0-9]{1,8}") ? extension : ".bin";
    }
}
