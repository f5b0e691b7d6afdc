package jp.bunkai.risk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jp.bunkai.catalogue.Confidence;
import org.junit.jupiter.api.Test;

/** The scale, and what is counted over it. */
class RiskScaleTest {

    @Test
    void impactAndLikelihoodMakeTheLevel() {
        List<Integer> levels = new ArrayList<>();
        for (Impact impact : Impact.values()) {
            for (Likelihood likelihood : Likelihood.values()) {
                levels.add(RiskScale.level(impact, likelihood));
            }
        }
        assertEquals(List.of(5, 5, 4, 5, 4, 3, 4, 3, 2, 3, 2, 1), levels);
    }

    @Test
    void onlyTheWordThatStandsInTheGuidelineIsNotMarked() {
        assertEquals(List.of(Confidence.FOUND, Confidence.UNVERIFIED, Confidence.UNVERIFIED, Confidence.UNVERIFIED),
                RiskPicture.of(List.of()).impacts().stream().map(RiskPictureView.ImpactWord::confidence).toList());
        assertEquals(Confidence.UNVERIFIED, RiskPicture.of(List.of()).levels());
    }

    @Test
    void thePictureCountsEachRiskOnce() {
        RiskPictureView picture = RiskPicture.of(List.of(risk(Impact.EXTREME, Likelihood.HIGH, 3), risk(Impact.EXTREME, Likelihood.HIGH, 1),
                risk(Impact.SMALL, Likelihood.LOW, null), risk(Impact.SMALL, null, null)));
        assertEquals(List.of(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), picture.cells().stream().map(RiskPictureView.Cell::risks).toList());
        assertEquals(1, picture.unassessed());
        assertEquals(List.of(1, 0, 1, 0, 0), picture.residual());
        assertEquals(4, picture.total());
    }

    private static RiskDetails risk(Impact impact, Likelihood likelihood, Integer residual) {
        return new RiskDetails("更新遅れ", null, null, null, null, null, impact, likelihood, null, null, null, residual, null, null);
    }
}
