package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.ReadSignature;
import jp.bunkai.signoff.seal.opc.SignatureReader;

/** The signatures of a package as the answer shows them, and everything that is wrong with them. */
final class PackageSeals {

    private PackageSeals() {
    }

    static List<ReadSignature> read(PackageFile file, Consumer<Reason> reasons) {
        List<ReadSignature> signatures = SignatureReader.read(file);
        if (signatures.isEmpty() && SignatureReader.anyTrace(file)) {
            reasons.accept(Reason.of(ReasonCode.SIGNATURE_UNLINKED));
        }
        for (ReadSignature one : signatures) {
            if (one.fault() != null) {
                reasons.accept(new Reason(ReasonCode.SIGNATURE_BROKEN, one.part()));
            }
            one.changed().forEach(part -> reasons.accept(new Reason(ReasonCode.PART_CHANGED, part)));
            // What a signature that does not hold leaves out says nothing.
            if (one.holds()) {
                one.uncovered().forEach(part -> reasons.accept(new Reason(ReasonCode.PART_NOT_COVERED, part)));
            }
        }
        return signatures;
    }

    static SealView view(ReadSignature one, Instant now) {
        CertificateView certificate = one.certificate() == null ? null
                : CertificateView.of(one.certificate(), one.others(), one.revocations(), one.claimedAt(), now);
        return new SealView(one.holds(), one.holdsForAll(), one.claimedAt(), certificate, one.uncovered());
    }
}
