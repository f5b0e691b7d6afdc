package jp.bunkai.signoff.verify;

import java.util.List;

import jp.bunkai.signoff.verify.text.Difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer about one file. {@code identity}, {@code timeStamp} and {@code chain} are null where the file has none; {@code signatures} are those
 * of the package (of a container: of the signed DOCX in it), {@code container} that of the container.
 */
public record Verification(Verdict verdict, Form form, String sha256, Identity identity, List<Reason> reasons, List<Difference> differences,
        List<SignerView> signers, List<SealView> signatures, SealView container, TimeStampView timeStamp, ChainView chain) {

    /** What kind of file it is. */
    @Schema(name = "VerifiedForm")
    public enum Form {
        /** The DOCX as it was frozen, perhaps with signatures made in Word. */
        FROZEN_DOCUMENT,
        /** The DOCX with the page of signatures. */
        SIGNED_DOCUMENT,
        CONTAINER
    }

    public Verification {
        reasons = List.copyOf(reasons);
        differences = List.copyOf(differences);
        signers = List.copyOf(signers);
        signatures = List.copyOf(signatures);
    }
}
