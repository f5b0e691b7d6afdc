package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.rules.Say;

/** Proposes a risk for each finding that its viewer sees, apart from notes and from what speaks of risks already. */
@ApplicationScoped
class FindingProposals implements RiskProposer {

    private static final Set<FindingCode> LEFT_OUT = EnumSet.of(FindingCode.RISK_OPEN_ENDED, FindingCode.DISCLOSURE_NO_WITHOUT_RISK,
            FindingCode.COST_UNDECIDED, FindingCode.UPDATE_SENTENCE,
            FindingCode.EDITION_CONFLICT, FindingCode.SIGNED_APART);

    private final MatrixService matrices;

    FindingProposals(MatrixService matrices) {
        this.matrices = matrices;
    }

    @Override
    public List<RiskProposal> propose(LoadedMatrix matrix) {
        return matrices.findings(matrix).visibleTo(matrix.sight()).stream()
                .filter(finding -> finding.severity() != Severity.NOTE && !LEFT_OUT.contains(finding.code()))
                .map(finding -> proposal(matrix.arrangement(), finding)).toList();
    }

    private static RiskProposal proposal(Arrangement arrangement, Finding finding) {
        String key = Stream.of(finding.code(), finding.duty(), finding.rowId(), finding.partyId(), finding.assetId())
                .map(part -> part == null ? "" : part.toString()).collect(Collectors.joining(":"));
        return new RiskProposal(key, RiskSource.FINDING, title(arrangement, finding), finding.sentence(),
                arrangement.findParty(finding.partyId()).filter(PartyFact::directVendor).map(PartyFact::id).orElse(null), finding.rowId(),
                finding.duty(), finding.assetId());
    }

    /** The row it stands at, else the duty, the asset or the party it is about. */
    private static Text title(Arrangement arrangement, Finding finding) {
        UUID asset = finding.assetId();
        return arrangement.findRow(finding.rowId()).map(row -> Say.row(arrangement, row))
                .or(() -> arrangement.catalogue().findDuty(finding.duty() == null ? "" : finding.duty()).map(duty -> duty.title()))
                .or(() -> arrangement.findAsset(asset).map(found -> Say.same(found.label())))
                .or(() -> arrangement.findParty(finding.partyId()).map(PartyFact::name)).orElse(finding.sentence());
    }
}
