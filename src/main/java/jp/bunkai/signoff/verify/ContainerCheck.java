package jp.bunkai.signoff.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.bunkai.annex.docx.DocxParts;
import jp.bunkai.audit.ChainFileCheck;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.seal.ContainerContent;
import jp.bunkai.signoff.seal.SealKey;
import jp.bunkai.signoff.seal.SignaturePage;
import jp.bunkai.signoff.seal.SignedDocument;
import jp.bunkai.signoff.seal.TimeSource;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.ReadSignature;
import jp.bunkai.signoff.seal.opc.UnreadablePackageException;
import jp.bunkai.signoff.verify.Verification.Form;
import jp.bunkai.signoff.verify.text.Difference;
import jp.bunkai.signoff.verify.text.Differences;
import jp.bunkai.signoff.verify.text.DocumentText;
import jp.bunkai.signoff.verify.text.UnreadableTextException;

/**
 * Verifies a container: its signature over every entry, its evidence record against what lies beside it, the signed document against the
 * frozen one, the audit chain up to the head that is named, and all of it against what was issued here.
 */
final class ContainerCheck {

    private static final String META = "META-INF/";
    private static final String MIMETYPE = "mimetype";

    private static final List<String> STANDARD = List.of(ContainerContent.FROZEN, ContainerContent.SIGNED, ContainerContent.CANONICAL, ContainerContent.AUDIT,
            ContainerContent.EVIDENCE, ContainerContent.PAGE);

    private final KnownRevisions known;
    private final Expected expected;
    private final Instant now;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private List<ReadSignature> signatures = List.of();
    private Map<String, byte[]> entries;
    private ChainView chain;
    private Identity identity;
    private boolean issuedHere;

    ContainerCheck(KnownRevisions known, Expected expected, Instant now) {
        this.known = known;
        this.expected = expected;
        this.now = now;
    }

    Verification check(byte[] container) {
        entries = DocxParts.read(container);
        String sha256 = UploadedFile.sha256(container);
        List<ContainerSignature.Found> found = ContainerSignature.read(container, entries, now);
        if (!ContainerList.agrees(entries)) {
            add(ReasonCode.LIST_DISAGREES, META + "manifest.xml");
        }
        byte[] record = entries.get(ContainerContent.EVIDENCE);
        Optional<Evidence> evidence = record == null ? Optional.empty() : Evidence.read(record);
        Optional<ContainerSignature.Found> sealing = evidence.flatMap(read -> found.stream().filter(one -> seals(one, read.seal())).findFirst());
        ContainerSignature.Found shown = sealing.orElse(found.isEmpty() ? null : found.get(0));
        SealView seal = signature(found, shown);
        STANDARD.stream().filter(name -> !entries.containsKey(name)).forEach(name -> add(ReasonCode.ENTRY_MISSING, name));
        evidence.ifPresentOrElse(read -> evidence(read, sealing), () -> add(ReasonCode.EVIDENCE_UNREADABLE, ContainerContent.EVIDENCE));
        issued(sha256, evidence.orElse(null));
        expectations(sealing.map(one -> SealKey.fingerprint(one.certificate())).orElse(null));
        TimeStampView stamp = shown == null ? null : shown.stamps().stream().findFirst().orElse(null);
        return new Verification(verdict(), Form.CONTAINER, sha256, identity, reasons, differences,
                evidence.map(Evidence::signers).orElse(List.of()), signatures.stream().map(one -> PackageSeals.view(one, now)).toList(), seal, stamp, chain);
    }

    /** What fits in itself was still made by somebody: only what was issued here, or under a seal that the reader knows, is called unchanged. */
    private Verdict verdict() {
        if (reasons.stream().anyMatch(reason -> reason.code().altered())) {
            return Verdict.ALTERED;
        }
        if (issuedHere || expected.seal() != null) {
            return Verdict.UNCHANGED;
        }
        add(ReasonCode.SEAL_UNCONFIRMED, "");
        return Verdict.UNKNOWN;
    }

    /** Whether this one signature by itself is what the record says: by that certificate, whole, over every entry. */
    private boolean seals(ContainerSignature.Found one, String fingerprint) {
        return one.intact() && one.broken().isEmpty() && one.certificate() != null && SealKey.fingerprint(one.certificate()).equals(fingerprint)
                && left(one).isEmpty();
    }

    private List<String> left(ContainerSignature.Found one) {
        return entries.keySet().stream().filter(name -> !one.covered().contains(name) && !belongs(name)).toList();
    }

    private SealView signature(List<ContainerSignature.Found> found, ContainerSignature.Found shown) {
        if (shown == null) {
            add(SignatureForm.any(entries) ? ReasonCode.CONTAINER_SIGNATURE_BROKEN : ReasonCode.CONTAINER_NOT_SIGNED, "");
            return null;
        }
        for (ContainerSignature.Found one : found) {
            if (!one.intact() && one.broken().isEmpty()) {
                add(ReasonCode.CONTAINER_SIGNATURE_BROKEN, "");
            }
            one.broken().forEach(name -> add(entries.containsKey(name) ? ReasonCode.ENTRY_CHANGED : ReasonCode.ENTRY_MISSING, name));
            one.stamps().stream().filter(stamp -> !stamp.holds()).forEach(stamp -> add(ReasonCode.TIME_STAMP_BROKEN, ""));
        }
        List<String> left = left(shown);
        left.stream().filter(name -> !shown.broken().contains(name)).forEach(name -> add(ReasonCode.ENTRY_NOT_COVERED, name));
        boolean holds = shown.intact() && shown.broken().isEmpty();
        CertificateView certificate = shown.certificate() == null ? null
                : CertificateView.of(shown.certificate(), shown.others(), List.of(), shown.claimedAt(), now);
        return new SealView(holds, holds && left.isEmpty(), shown.claimedAt(), certificate, left);
    }

    /** What a container needs to be one, and no signature can cover. */
    private static boolean belongs(String name) {
        return name.equals(MIMETYPE) || name.equals(META + "manifest.xml") || ContainerList.signature(name);
    }

    private void evidence(Evidence evidence, Optional<ContainerSignature.Found> sealing) {
        identity = evidence.identity();
        evidence.entries().forEach((name, hash) -> {
            byte[] entry = entries.get(name);
            if (entry == null) {
                add(ReasonCode.ENTRY_MISSING, name);
            } else if (!UploadedFile.sha256(entry).equals(hash)) {
                add(ReasonCode.EVIDENCE_DISAGREES, name);
            }
        });
        entries.keySet().stream().filter(name -> !belongs(name) && !evidence.entries().containsKey(name) && !name.equals(ContainerContent.EVIDENCE)
                && !name.equals(ContainerContent.PAGE)).forEach(name -> add(ReasonCode.EVIDENCE_DISAGREES, name));
        boolean hashes = evidence.identity().documentSha256().equals(evidence.entries().get(ContainerContent.FROZEN))
                && evidence.identity().canonicalSha256().equals(evidence.entries().get(ContainerContent.CANONICAL));
        boolean stamped = sealing.filter(one -> one.stamps().isEmpty() == (evidence.time() != TimeSource.AUTHORITY)).isPresent();
        if (!hashes || !stamped) {
            add(ReasonCode.EVIDENCE_DISAGREES, ContainerContent.EVIDENCE);
        }
        chain(evidence);
        documents(evidence);
    }

    private void chain(Evidence evidence) {
        byte[] extract = entries.get(ContainerContent.AUDIT);
        if (extract == null) {
            return;
        }
        try {
            ChainFileCheck.Result result = ChainFileCheck.check(new ByteArrayInputStream(extract), evidence.head());
            // Up to the head that is named and not beyond it: what follows would be vouched for by nothing.
            boolean holds = result.whole() && result.chain().equals(evidence.chainId()) && result.head().equals(evidence.head())
                    && result.events() == evidence.head().seq();
            chain = new ChainView(holds, result.events(), evidence.head().seq(), evidence.head().hash(), result.flaws().size() + result.unreadable().size());
        } catch (ChainFileCheck.NoChainException | IOException | RuntimeException e) {
            chain = new ChainView(false, 0, evidence.head().seq(), evidence.head().hash(), 1);
        }
        if (!chain.holds()) {
            add(ReasonCode.CHAIN_BROKEN, ContainerContent.AUDIT);
        }
    }

    private void documents(Evidence evidence) {
        byte[] frozen = entries.get(ContainerContent.FROZEN);
        byte[] signed = entries.get(ContainerContent.SIGNED);
        if (frozen == null || signed == null) {
            return;
        }
        Verifier.guard(frozen, PackageKind.WORD);
        Verifier.guard(signed, PackageKind.WORD);
        try {
            PackageFile was = PackageFile.read(frozen);
            PackageFile is = PackageFile.read(signed);
            signatures = PackageSeals.read(is, reasons::add);
            // The document bears the seal of its own day; between it and the container the installation may have got a new key.
            boolean sealed = evidence.documentSeal() == null || signatures.stream().anyMatch(one -> one.holds() && one.certificate() != null
                    && SealKey.fingerprint(one.certificate()).equals(evidence.documentSeal()));
            if (!sealed) {
                add(signatures.isEmpty() ? ReasonCode.SIGNATURE_MISSING : ReasonCode.SIGNATURE_OF_ANOTHER, ContainerContent.SIGNED);
            }
            byte[] body = is.part(SignedDocument.BODY);
            boolean page = body != null && SignaturePage.revisionOf(body).filter(evidence.revisionId()::equals).isPresent();
            Optional<PackageFile> bare = SignedDocument.withoutPage(is);
            if (!page || bare.isEmpty()) {
                add(ReasonCode.PAGE_OF_ANOTHER, ContainerContent.SIGNED);
            } else if (!bare.get().contentSha256().equals(was.contentSha256())) {
                add(ReasonCode.CONTENT_CHANGED, ContainerContent.SIGNED);
                differences.addAll(Differences.between(DocumentText.of(was), DocumentText.of(bare.get())));
            }
        } catch (UnreadablePackageException | UnreadableTextException e) {
            add(ReasonCode.UNREADABLE, ContainerContent.SIGNED);
        }
    }

    /**
     * Against what was issued here: whoever holds another key can make a container that fits in itself. Who has only the number of a revision,
     * and not its document, is told nothing that depends on there being one.
     */
    private void issued(String sha256, Evidence evidence) {
        Optional<KnownRevision> itself = known.byFile(sha256);
        Optional<KnownRevision> revision = itself.isPresent() || evidence == null ? itself
                : known.byId(evidence.revisionId()).filter(one -> one.revision().documentSha256().equals(frozenHash()));
        if (revision.isEmpty()) {
            return;
        }
        issuedHere = true;
        identity = Identity.of(revision.get().revision());
        if (itself.isEmpty()) {
            revision.get().container().ifPresentOrElse(bytes -> against(DocxParts.read(bytes)), () -> add(ReasonCode.NOT_ISSUED, ""));
        }
    }

    /** Names what stands in the file, and of what it lacks only that something is missing. */
    private void against(Map<String, byte[]> issued) {
        Set<String> names = new LinkedHashSet<>(issued.keySet());
        names.addAll(entries.keySet());
        List<String> other = names.stream().filter(name -> !Arrays.equals(issued.get(name), entries.get(name))).toList();
        other.forEach(name -> add(ReasonCode.NOT_AS_ISSUED, entries.containsKey(name) ? name : ""));
        if (other.isEmpty()) {
            add(ReasonCode.REPACKED, "");
        }
    }

    private String frozenHash() {
        byte[] frozen = entries.get(ContainerContent.FROZEN);
        return frozen == null ? "" : UploadedFile.sha256(frozen);
    }

    /** {@code seal} is the fingerprint of the one signature that seals all of it, or null. */
    private void expectations(String seal) {
        if (expected.seal() != null && !expected.seal().equals(seal)) {
            add(ReasonCode.NOT_THE_SEAL_EXPECTED, "");
        }
        if (expected.document() != null && !expected.document().equals(frozenHash())) {
            add(ReasonCode.NOT_THE_DOCUMENT_EXPECTED, ContainerContent.FROZEN);
        }
        byte[] extract = entries.get(ContainerContent.AUDIT);
        if (expected.chain() != null && (extract == null || chain == null || !chain.holds()
                || !new String(extract, StandardCharsets.UTF_8).contains("\n" + expected.chain() + "\t"))) {
            add(ReasonCode.NOT_THE_CHAIN_EXPECTED, ContainerContent.AUDIT);
        }
    }

    private void add(ReasonCode code, String at) {
        Reason reason = new Reason(code, at);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }
}
