package jp.bunkai.risk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Confidence;

/** Counts risks over impact and likelihood. Pure: it counts what it is given. */
final class RiskPicture {

    private RiskPicture() {
    }

    static RiskPictureView of(List<RiskDetails> risks) {
        List<RiskPictureView.Cell> cells = new ArrayList<>();
        for (Impact impact : Impact.values()) {
            for (Likelihood likelihood : Likelihood.values()) {
                cells.add(new RiskPictureView.Cell(impact, likelihood, RiskScale.level(impact, likelihood),
                        (int) risks.stream().filter(risk -> risk.impact() == impact && risk.likelihood() == likelihood).count()));
            }
        }
        return new RiskPictureView(
                Stream.of(Impact.values()).map(each -> new RiskPictureView.ImpactWord(each, RiskScale.name(each), RiskScale.confidence(each))).toList(),
                Stream.of(Likelihood.values()).map(each -> new RiskPictureView.LikelihoodWord(each, RiskScale.name(each), Confidence.UNVERIFIED)).toList(),
                cells, Confidence.UNVERIFIED, (int) risks.stream().filter(risk -> risk.level() == null).count(),
                IntStream.rangeClosed(1, RiskScale.HIGHEST)
                        .map(level -> (int) risks.stream().filter(risk -> risk.residualLevel() != null && risk.residualLevel() == level).count())
                        .boxed().toList(),
                risks.size());
    }
}
