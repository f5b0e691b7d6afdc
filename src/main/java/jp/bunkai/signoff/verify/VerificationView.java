package jp.bunkai.signoff.verify;

import java.util.List;

import jp.bunkai.catalogue.Text;
import jp.bunkai.signoff.verify.text.Difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer as it is sent and printed. */
@Schema(name = "Verification")
public record VerificationView(
        @Schema(required = true) Verdict verdict,
        @Schema(required = true) Verification.Form form,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of the file that was sent") String sha256,
        @Schema(required = true, nullable = true, description = "Null where the file says of itself nothing and matches nothing") Identity identity,
        @Schema(required = true) List<Found> reasons,
        @Schema(required = true, maxItems = 200) List<Difference> differences,
        @Schema(required = true, description = "Who agreed or signed and how: as a container records it, or of a signed document issued here as it is recorded here; a record of what was done, "
                + "not of its effect in law") List<SignerView> signers,
        @Schema(required = true, description = "Signatures of the package") List<SealView> signatures,
        @Schema(required = true, nullable = true) SealView container,
        @Schema(required = true, nullable = true, description = "Null where the time is that of the installation's clock") TimeStampView timeStamp,
        @Schema(required = true, nullable = true) ChainView chain) {

    /** A finding with its sentence. */
    @Schema(name = "VerificationReason")
    public record Found(
            @Schema(required = true) ReasonCode code,
            @Schema(required = true, description = "Part, relationship or entry; empty for the file as a whole") String at,
            @Schema(required = true) Text sentence) {
    }

    static VerificationView of(Verification answer) {
        return new VerificationView(answer.verdict(), answer.form(), answer.sha256(), answer.identity(),
                answer.reasons().stream().map(reason -> new Found(reason.code(), reason.at(), reason.code().sentence())).toList(), answer.differences(),
                answer.signers(), answer.signatures(), answer.container(), answer.timeStamp(), answer.chain());
    }
}
