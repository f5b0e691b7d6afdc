package jp.bunkai.signoff.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the viewer's own side drafted and decided on an annex. */
@Schema(name = "Approvals")
public record ApprovalsView(
        @Schema(required = true) ApprovalState state,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of the annex as it stands now, without the day of printing") String stateSha256,
        @Schema(required = true, description = "The newest first, at most 100") List<ApprovalView> items,
        @Schema(required = true, description = "Whether the viewer may draft and enter decisions") boolean mayEdit) {

    public ApprovalsView {
        items = List.copyOf(items);
    }

    /** One draft. */
    @Schema(name = "Approval")
    public record ApprovalView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 100) String number,
            @Schema(required = true, maxLength = 64) String stateSha256,
            @Schema(required = true, description = "Whether the annex still stands as it was then") boolean current,
            @Schema(required = true, nullable = true, maxLength = 1000) String note,
            @Schema(required = true, maxLength = 200) String person,
            @Schema(required = true) Instant draftedAt,
            @Schema(required = true, nullable = true) DecisionView decision) {

        static ApprovalView of(Approval approval, String stands) {
            Approval.Decision decision = approval.decision();
            return new ApprovalView(approval.id(), approval.number(), approval.stateSha256(), approval.stateSha256().equals(stands), approval.note(),
                    approval.person(), approval.draftedAt(), decision == null ? null : new DecisionView(decision.approved(), decision.approver(),
                            decision.office(), decision.decidedOn(), decision.reason(), decision.person(), decision.recordedAt()));
        }
    }

    /** The decision on it. */
    @Schema(name = "ApprovalDecision")
    public record DecisionView(
            @Schema(required = true) boolean approved,
            @Schema(required = true, maxLength = 100) String approver,
            @Schema(required = true, maxLength = 100) String office,
            @Schema(required = true) LocalDate decidedOn,
            @Schema(required = true, nullable = true, maxLength = 1000) String reason,
            @Schema(required = true, maxLength = 200, description = "Who entered it") String person,
            @Schema(required = true) Instant recordedAt) {
    }
}
