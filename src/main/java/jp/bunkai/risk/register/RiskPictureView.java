package jp.bunkai.risk.register;

import java.util.List;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The open risks that the viewer sees over impact and likelihood, and the scale. */
@Schema(name = "RiskPicture")
public record RiskPictureView(
        @Schema(required = true, description = "The worst first") List<ImpactWord> impacts,
        @Schema(required = true, description = "The most likely first") List<LikelihoodWord> likelihoods,
        @Schema(required = true, description = "Each impact with each likelihood, in that order") List<Cell> cells,
        @Schema(required = true, description = "Whether levels follow the guideline or are this product's proposal") Confidence levels,
        @Schema(required = true) int unassessed,
        @Schema(required = true, description = "How many are left at each level from 1 to 5") List<Integer> residual,
        @Schema(required = true) int total) {

    /** A word for impact. */
    @Schema(name = "RiskImpactWord")
    public record ImpactWord(
            @Schema(required = true) Impact value,
            @Schema(required = true) Text name,
            @Schema(required = true, description = "UNVERIFIED is shown as 未確認") Confidence confidence) {
    }

    /** A word for likelihood. */
    @Schema(name = "RiskLikelihoodWord")
    public record LikelihoodWord(
            @Schema(required = true) Likelihood value,
            @Schema(required = true) Text name,
            @Schema(required = true, description = "UNVERIFIED is shown as 未確認") Confidence confidence) {
    }

    /** One place of the picture. */
    @Schema(name = "RiskCell")
    public record Cell(
            @Schema(required = true) Impact impact,
            @Schema(required = true) Likelihood likelihood,
            @Schema(required = true, minimum = "1", maximum = "5") int level,
            @Schema(required = true) int risks) {
    }
}
