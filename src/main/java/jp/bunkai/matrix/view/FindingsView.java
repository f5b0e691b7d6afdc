package jp.bunkai.matrix.view;

import java.util.List;
import jp.bunkai.dossier.DossierSummary.FindingCounts;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.matrix.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The to-do list of a dossier, counted from what the viewer may see. */
@Schema(name = "Findings")
public record FindingsView(
        @Schema(required = true, description = "The most pressing first") List<FindingView> items,
        @Schema(required = true) FindingCounts counts,
        @Schema(required = true, nullable = true, description = "To the hospital only: whether every server's updates are a vendor's by "
                + "contract, over all its dossiers. Sorted from what was entered; whether it applies is for the hospital to judge")
        ServerCover.State updateSentence) {

    public static FindingsView of(List<Finding> findings, ServerCover.State updateSentence) {
        return new FindingsView(findings.stream().map(FindingView::of).toList(),
                new FindingCounts(count(findings, Severity.BLOCKER), count(findings, Severity.WARNING), count(findings, Severity.NOTE)), updateSentence);
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
