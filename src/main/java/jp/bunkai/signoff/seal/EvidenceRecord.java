package jp.bunkai.signoff.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.bunkai.platform.CanonicalJson;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.AddedFile;
import jp.bunkai.signoff.round.SignedBy;
import jp.bunkai.signoff.seal.opc.PackageFile;

/**
 * The evidence record (証跡記録) as canonical JSON: which revision, who signed it in which manner, the hash of every entry beside it, and the
 * head of the chain. Its form is version 1; a reader takes no other.
 */
public final class EvidenceRecord {

    public static final int VERSION = 1;

    private EvidenceRecord() {
    }

    /** {@code entries} are all others of the container but the readable page. */
    static byte[] of(SealFacts facts, Map<String, byte[]> entries, Optional<SealKey> key, TimeSource time) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("version", VERSION);
        record.put("revision", revision(facts.revision()));
        record.put("round", round(facts));
        record.put("entries", entries.entrySet().stream().map(entry -> Map.of("name", entry.getKey(), "sha256", UploadedFile.sha256(entry.getValue()))).toList());
        record.put("files", files(facts));
        Map<String, Object> chain = new LinkedHashMap<>();
        chain.put("id", facts.pair().id().toString());
        chain.put("headSeq", facts.head().seq());
        chain.put("headHash", facts.head().hash());
        record.put("chain", chain);
        record.put("sealedAt", facts.sealedAt().toString());
        record.put("time", time.name());
        // The key may have changed since the document was sealed; its page names the one that sealed it.
        record.put("documentSeal", SignaturePage.sealOf(PackageFile.read(entries.get(ContainerContent.SIGNED)).part(SignedDocument.BODY)).orElse(null));
        record.put("seal", key.map(EvidenceRecord::seal).orElse(null));
        return CanonicalJson.bytes(record);
    }

    private static Map<String, Object> revision(Revision revision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", revision.id().toString());
        fields.put("dossierId", revision.dossierId().toString());
        fields.put("dossier", revision.dossier());
        fields.put("number", revision.number());
        fields.put("hospital", revision.hospital());
        fields.put("vendor", revision.vendor());
        fields.put("frozenAt", revision.frozenAt().toString());
        fields.put("frozenBy", revision.person());
        fields.put("effectiveFrom", revision.effectiveFrom().toString());
        fields.put("effectiveTo", revision.effectiveTo() == null ? null : revision.effectiveTo().toString());
        fields.put("canonicalSha256", revision.canonicalSha256());
        fields.put("documentSha256", revision.documentSha256());
        return fields;
    }

    private static Map<String, Object> round(SealFacts facts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", facts.round().id().toString());
        fields.put("inOrder", facts.round().inOrder());
        fields.put("openedBy", facts.round().openedBy());
        fields.put("openedAt", facts.round().openedAt().toString());
        fields.put("completedAt", facts.round().completedAt().toString());
        List<Object> signed = new ArrayList<>();
        facts.round().signed().forEach(one -> signed.add(signed(one)));
        fields.put("signed", signed);
        return fields;
    }

    private static Map<String, Object> signed(SignedBy one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("side", one.hospital() ? "HOSPITAL" : "VENDOR");
        fields.put("organisation", one.organisation());
        fields.put("office", one.office());
        fields.put("person", one.person());
        fields.put("manner", one.manner().name());
        fields.put("at", one.at().toString());
        fields.put("signedOn", one.signedOn() == null ? null : one.signedOn().toString());
        fields.put("authenticatedAt", one.authenticatedAt() == null ? null : one.authenticatedAt().toString());
        fields.put("provider", one.provider());
        fields.put("detail", one.detail());
        fields.put("recordedBy", one.recordedBy());
        return fields;
    }

    private static List<Object> files(SealFacts facts) {
        List<Object> files = new ArrayList<>();
        for (AddedFile file : facts.files()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            SignedBy of = facts.round().signed().stream().filter(one -> one.signatoryId().equals(file.signatoryId())).findFirst().orElse(null);
            fields.put("of", of == null ? null : of.person());
            fields.put("name", file.name());
            fields.put("mediaType", file.mediaType());
            fields.put("sha256", file.sha256());
            files.add(fields);
        }
        return files;
    }

    private static Map<String, Object> seal(SealKey key) {
        return Map.of("subject", key.certificate().getSubjectX500Principal().getName(), "fingerprint", key.fingerprint(), "selfMade", key.selfMade());
    }
}
