package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.util.Arrays;
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

    /**
     * When all content is what was issued: what a signature leaves out is no alteration where it is as it was, and a signature that was not
     * there is named.
     */
    static void against(PackageFile issued, PackageFile file, List<Reason> reasons) {
        reasons.removeIf(reason -> reason.code() == ReasonCode.PART_NOT_COVERED && sameOrContent(issued, file, reason.at()));
        file.parts().forEach((name, content) -> {
            if (PackageFile.ofSignatures(name) && !PackageFile.ofRelations(name) && !Arrays.equals(issued.part(name), content) && content.length > 0) {
                reasons.add(new Reason(ReasonCode.SIGNATURE_ADDED, name));
            }
        });
    }

    private static boolean sameOrContent(PackageFile issued, PackageFile file, String part) {
        return !PackageFile.ofSignatures(part) || issued.part(part) != null && Arrays.equals(issued.part(part), file.part(part));
    }

    static SealView view(ReadSignature one, Instant now) {
        return view(one, now, List.of());
    }

    /** {@code names}: of which the certificate should bear one; empty where nobody knows. */
    static SealView view(ReadSignature one, Instant now, List<String> names) {
        CertificateView certificate = one.certificate() == null ? null
                : CertificateView.of(one.certificate(), one.others(), one.revocations(), one.claimedAt(), now);
        CertificateView named = certificate == null || names.isEmpty() ? certificate : certificate.expecting(names);
        return new SealView(one.holds(), one.holdsForAll(), one.claimedAt(), named, one.uncovered());
    }
}
