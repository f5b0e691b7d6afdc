package jp.bunkai.signoff.seal;

import java.time.Instant;
import java.util.Optional;

import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.PackageSignature;

/** The signed DOCX: the frozen one with the page of signatures and, where the installation has a key, its seal over all of it. */
public final class SignedDocument {

    public static final String BODY = "word/document.xml";
    private static final String COMMENT = "Bunkai 封印: 改ざん検知のための印であり、当事者の署名ではない / a seal against alteration, no party's signature";

    private SignedDocument() {
    }

    /** Makes it; the frozen bytes that come in stay as they are. */
    public static byte[] make(SealFacts facts, Optional<SealKey> key) {
        PackageFile frozen = PackageFile.read(facts.frozen().document());
        PackageFile withPage = frozen.with(BODY, SignaturePage.into(frozen.part(BODY), SignaturePage.of(facts, frozen.contentSha256(), key)));
        return key.map(seal -> sealed(withPage, seal, facts.sealedAt())).orElse(withPage).write();
    }

    private static PackageFile sealed(PackageFile withPage, SealKey seal, Instant at) {
        return PackageSignature.sign(withPage, COMMENT, seal.key(), seal.chain(), at);
    }

    /** The package as it was before page and seal were added; empty where its page is not as it was written. */
    public static Optional<PackageFile> withoutPage(PackageFile signed) {
        byte[] body = signed.part(BODY);
        return body == null ? Optional.empty() : SignaturePage.without(body).map(bare -> signed.with(BODY, bare));
    }
}
