package jp.bunkai.matrix.rules;

import java.util.List;
import jp.bunkai.matrix.Rule;

/** The matrix' own rules, for whoever runs them without a container. In the application they are found as beans. */
public final class MatrixRules {

    private MatrixRules() {
    }

    public static List<Rule> all() {
        return List.of(new DeclarationClashRule(), new DutyMissingRule(), new AccountableRule(), new ResponsibleRule(),
                new OwnDeclarationRule(), new AssetUncoveredRule(), new EndOfSupportRule(), new SubcontractorRule(),
                new WithoutContractRule(), new NotPerformerRule(), new ContractEndsRule(), new ContactMissingRule(),
                new RelaxationExpiredRule(), new RiskOpenEndedRule(), new AlertUnansweredRule(), new DisclosureContradictsRule(),
                new DisclosureNoWithoutRiskRule(), new ChecklistContradictsRule(), new ChecklistNoWithoutTargetRule(),
                new ChecklistYesWithoutEvidenceRule(), new RoleSheetContradictsRule(), new EvidenceRule(), new CostUndecidedRule(),
                new ServiceLevelRule(), new UpdateSentenceRule(), new EditionConflictRule(),
                new SignedApartRule());
    }
}
