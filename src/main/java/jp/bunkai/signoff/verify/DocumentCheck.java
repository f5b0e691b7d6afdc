package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.seal.SealKey;
import jp.bunkai.signoff.seal.SignaturePage;
import jp.bunkai.signoff.seal.SignedDocument;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.ReadSignature;
import jp.bunkai.signoff.seal.opc.UnreadablePackageException;
import jp.bunkai.signoff.verify.Verification.Form;
import jp.bunkai.signoff.verify.text.Difference;
import jp.bunkai.signoff.verify.text.Differences;
import jp.bunkai.signoff.verify.text.DocumentText;
import jp.bunkai.signoff.verify.text.UnreadableTextException;

/**
 * Verifies a DOCX, first by itself (its signatures, what they leave out, whether its page of signatures belongs to it), then against the
 * revision that was frozen here. What differs is only told to who holds nearly all of it, and only as it stands in the file; everybody else gets the answer
 * that a file of nobody's gets.
 */
final class DocumentCheck {

    private static final int MOST_ROWS = 20;

    private final KnownRevisions known;
    private final Expected expected;
    private final Instant now;
    private final List<Reason> reasons = new ArrayList<>();
    private List<Difference> differences = List.of();
    private KnownRevision matched;
    private boolean same;
    private boolean sealExpected;

    DocumentCheck(KnownRevisions known, Expected expected, Instant now) {
        this.known = known;
        this.expected = expected;
        this.now = now;
    }

    Verification check(byte[] bytes) {
        String sha256 = UploadedFile.sha256(bytes);
        List<ReadSignature> signatures = List.of();
        boolean paged = false;
        try {
            PackageFile file = PackageFile.read(bytes);
            byte[] body = file.part(SignedDocument.BODY);
            paged = body != null && SignaturePage.anyTrace(body);
            signatures = PackageSeals.read(file, reasons::add);
            if (paged) {
                page(file, body, signatures);
            }
            compare(file, sha256, paged, !signatures.isEmpty());
        } catch (UnreadablePackageException | UnreadableTextException e) {
            reasons.add(Reason.of(ReasonCode.UNREADABLE));
        }
        expectations(sha256, signatures, paged);
        List<SignerView> recorded = same && matched != null ? matched.signers() : List.of();
        List<String> names = paged ? List.of() : named(recorded);
        return new Verification(verdict(signatures), paged ? Form.SIGNED_DOCUMENT : Form.FROZEN_DOCUMENT, sha256,
                matched == null ? null : Identity.of(matched.revision()), reasons, differences, paged ? recorded : List.of(),
                signatures.stream().map(one -> PackageSeals.view(one, now, names)).toList(), null, null, null);
    }

    /** The names that certificates of signatures made in Word should bear; none where nobody is recorded to have signed so. */
    private static List<String> named(List<SignerView> recorded) {
        return recorded.stream().filter(one -> one.manner() == Manner.CERTIFICATE).flatMap(one -> Stream.of(one.person(), one.organisation())).toList();
    }

    /** What the page says must fit the rest of the document, and the seal that it names must be there. */
    private void page(PackageFile file, byte[] body, List<ReadSignature> signatures) {
        Optional<PackageFile> bare = SignedDocument.withoutPage(file);
        if (bare.isEmpty()) {
            // Another program wrote it anew, or somebody else did: by itself it says neither.
            reasons.add(Reason.of(signatures.isEmpty() ? ReasonCode.SAVED_UNDER_SEAL : ReasonCode.PAGE_CHANGED));
            return;
        }
        Optional<String> content = SignaturePage.contentHashOf(body);
        if (content.isEmpty() || !content.get().equals(bare.get().contentSha256())) {
            reasons.add(Reason.of(content.isEmpty() ? ReasonCode.PAGE_CHANGED : ReasonCode.PAGE_OF_ANOTHER));
        }
        SignaturePage.sealOf(body).ifPresent(seal -> {
            if (signatures.isEmpty()) {
                reasons.add(Reason.of(ReasonCode.SIGNATURE_MISSING));
            } else if (signatures.stream().noneMatch(one -> one.certificate() != null && seal.equals(SealKey.fingerprint(one.certificate())))) {
                reasons.add(Reason.of(ReasonCode.SIGNATURE_OF_ANOTHER));
            }
        });
    }

    private void compare(PackageFile file, String sha256, boolean paged, boolean sealed) {
        Optional<KnownRevision> itself = known.byFile(sha256);
        if (itself.isPresent()) {
            matched = itself.get();
            same = true;
            PackageSeals.against(file, file, reasons);
            return;
        }
        DocumentText text = DocumentText.of(file);
        Optional<KnownRevision> candidate = paged
                ? SignaturePage.revisionOf(file.part(SignedDocument.BODY)).flatMap(known::byId).filter(one -> HeldContent.enough(text(one), text))
                : frozen(file, text);
        if (candidate.isPresent()) {
            matched = candidate.get();
            Optional<byte[]> issued = paged ? matched.signed() : Optional.of(matched.frozen());
            issued.ifPresentOrElse(bytes -> against(PackageFile.read(bytes), file, text, sealed), () -> reasons.add(Reason.of(ReasonCode.NOT_ISSUED)));
        } else if (!sealed) {
            reasons.add(Reason.of(ReasonCode.NOTHING_TO_COMPARE));
        }
    }

    /** The revision whose frozen DOCX this is, or says the same as, or says nearly all of. */
    private Optional<KnownRevision> frozen(PackageFile file, DocumentText text) {
        return known.byContent(file.contentSha256()).or(() -> known.byText(text.sha256())).or(() -> known.ofRows(text.rows(MOST_ROWS)).stream()
                .filter(one -> HeldContent.enough(text(one), text)).max(Comparator.comparingDouble(one -> Differences.alike(text(one), text))));
    }

    private static DocumentText text(KnownRevision revision) {
        return DocumentText.of(PackageFile.read(revision.frozen()));
    }

    private void against(PackageFile issued, PackageFile file, DocumentText is, boolean sealed) {
        boolean sameParts = issued.contentSha256().equals(file.contentSha256());
        boolean sameBody = Arrays.equals(issued.part(SignedDocument.BODY), file.part(SignedDocument.BODY));
        DocumentText was = DocumentText.of(issued);
        if (sameParts) {
            same = true;
            PackageSeals.against(issued, file, reasons);
            reasons.add(Reason.of(ReasonCode.REPACKED));
        } else if (was.sha256().equals(is.sha256())) {
            // Whoever saves a document again writes its body anew and loses the seal; with the same body, only single parts were touched.
            boolean savedAnew = !sealed && !sameBody;
            same = savedAnew;
            if (savedAnew) {
                reasons.removeIf(reason -> reason.code() == ReasonCode.SAVED_UNDER_SEAL);
            }
            reasons.add(Reason.of(savedAnew ? ReasonCode.SAVED_ANEW : ReasonCode.NOT_AS_ISSUED));
        } else {
            reasons.add(Reason.of(ReasonCode.CONTENT_CHANGED));
            differences = Differences.between(was, is).stream().map(one -> new Difference(one.control(), one.found(), null)).toList();
        }
    }

    private void expectations(String sha256, List<ReadSignature> signatures, boolean paged) {
        if (expected.seal() != null) {
            sealExpected = signatures.stream().anyMatch(one -> one.holdsForAll() && one.certificate() != null
                    && expected.seal().equals(SealKey.fingerprint(one.certificate())));
            if (!sealExpected) {
                reasons.add(Reason.of(ReasonCode.NOT_THE_SEAL_EXPECTED));
            }
        }
        boolean itself = expected.document() != null && expected.document().equals(sha256);
        boolean isDocument = expected.document() == null || itself || matched != null && expected.document().equals(matched.revision().documentSha256());
        if (itself) {
            same = true;
            reasons.removeIf(reason -> reason.code() == ReasonCode.NOTHING_TO_COMPARE);
        }
        if (!isDocument && signatures.isEmpty() && !paged) {
            reasons.add(Reason.of(ReasonCode.NOT_THE_DOCUMENT_EXPECTED));
        } else if (!isDocument || expected.chain() != null) {
            // The bytes of the frozen document and the chain lie in the container alone.
            reasons.add(Reason.of(ReasonCode.NEEDS_CONTAINER));
        }
    }

    private Verdict verdict(List<ReadSignature> signatures) {
        if (reasons.stream().anyMatch(reason -> reason.code().altered())) {
            reasons.removeIf(reason -> reason.code() == ReasonCode.REPACKED);
            return Verdict.ALTERED;
        }
        if (has(ReasonCode.NEEDS_CONTAINER)) {
            return Verdict.UNKNOWN;
        }
        if (has(ReasonCode.SAVED_ANEW)) {
            return Verdict.SAME_CONTENT;
        }
        boolean whole = !signatures.isEmpty() && signatures.stream().allMatch(ReadSignature::holdsForAll) && !has(ReasonCode.SAVED_UNDER_SEAL);
        if (same || whole && sealExpected) {
            return Verdict.UNCHANGED;
        }
        // Whoever has a key can sign whatever he wrote.
        if (whole) {
            reasons.add(Reason.of(ReasonCode.SEAL_UNCONFIRMED));
        }
        return Verdict.UNKNOWN;
    }

    private boolean has(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
