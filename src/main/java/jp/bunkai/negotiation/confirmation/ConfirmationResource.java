package jp.bunkai.negotiation.confirmation;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.bunkai.negotiation.confirmation.view.Confirm;
import jp.bunkai.negotiation.confirmation.view.ConfirmationsView;
import jp.bunkai.negotiation.confirmation.view.ConfirmedRows;
import jp.bunkai.negotiation.confirmation.view.NewRefusal;
import jp.bunkai.negotiation.confirmation.view.ProposalAnswer;
import jp.bunkai.negotiation.confirmation.view.RowConfirmationView;
import jp.bunkai.negotiation.confirmation.view.Withdrawal;
import jp.bunkai.negotiation.confirmation.view.WordView;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 確認: what parties say of rows. A confirmation is a record of negotiation, neither offer nor acceptance. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "negotiation")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ConfirmationResource {

    private final CurrentViewer viewer;
    private final ConfirmationService confirmations;

    ConfirmationResource(CurrentViewer viewer, ConfirmationService confirmations) {
        this.viewer = viewer;
        this.confirmations = confirmations;
    }

    @GET
    @Path("/confirmations")
    @Permission(Action.VIEW)
    @Operation(operationId = "listConfirmations", summary = "How every row stands with its parties, as far as the caller may know")
    public ConfirmationsView list(@PathParam("dossierId") UUID dossierId) {
        return confirmations.list(viewer.get(), dossierId);
    }

    @POST
    @Path("/confirmations")
    @Permission(Action.CONFIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmRows", summary = "Confirm rows exactly as they were shown, all or none",
            description = "Each row names the digest that was shown. Where another one stands: 412, with what was shown and what stands in "
                    + "`changed`, and nothing is recorded. A row that the party has confirmed already stays as it is.")
    @APIResponse(responseCode = "200", description = "The rows as they stand now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConfirmedRows.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public ConfirmedRows confirm(@PathParam("dossierId") UUID dossierId, @Valid @NotNull Confirm wanted) {
        return new ConfirmedRows(confirmations.confirm(viewer.get(), dossierId, wanted.rows()));
    }

    @GET
    @Path("/rows/{rowId}/words")
    @Permission(Action.VIEW)
    @Operation(operationId = "listRowWords", summary = "What was said of a row, the newest first, at most 200")
    public List<WordView> words(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId) {
        return confirmations.words(viewer.get(), dossierId, rowId);
    }

    @POST
    @Path("/rows/{rowId}/refusals")
    @Permission(Action.CONFIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseRow", summary = "Refuse a row with a reason, and propose something else if wanted")
    @APIResponse(responseCode = "200", description = "The row as it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowConfirmationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public RowConfirmationView refuse(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @Valid @NotNull NewRefusal wanted) {
        return confirmations.refuse(viewer.get(), dossierId, rowId, wanted);
    }

    @POST
    @Path("/rows/{rowId}/withdrawals")
    @Permission(Action.CONFIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawWord", summary = "Take back what one's party said last of a row")
    @APIResponse(responseCode = "200", description = "The row as it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowConfirmationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RowConfirmationView withdraw(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @Valid @NotNull Withdrawal wanted) {
        return confirmations.withdraw(viewer.get(), dossierId, rowId, wanted.reason());
    }

    @POST
    @Path("/rows/{rowId}/counter-proposals/{proposalId}/answers")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerCounterProposal", summary = "Take a counter-proposal over into the row, or decline it with a reason",
            description = "Taken over it is an edit of the row like any other: where one of its fields has changed since it was proposed, 412 "
                    + "with both values in `conflicts`.")
    @APIResponse(responseCode = "200", description = "The row as it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowConfirmationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public RowConfirmationView answer(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @PathParam("proposalId") UUID proposalId, @Valid @NotNull ProposalAnswer answer) {
        if (!answer.accept() && (answer.reason() == null || answer.reason().isBlank())) {
            throw ProblemException.invalid("/reason", "required", "断る理由を入力してください。", "Say why you decline.");
        }
        return confirmations.answer(viewer.get(), dossierId, rowId, proposalId, answer.accept(), answer.reason());
    }
}
