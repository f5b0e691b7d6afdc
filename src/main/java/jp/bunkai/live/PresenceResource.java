package jp.bunkai.live;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where browsers say that somebody is there. Who hears of it is decided when it is told. */
@Path("/api/dossiers/{dossierId}/presence")
@Tag(name = "live")
@Blocking
public class PresenceResource {

    private final CurrentViewer viewer;
    private final Transactions transactions;
    private final DossierAccess access;
    private final Presence presence;
    private final LiveHub hub;

    PresenceResource(CurrentViewer viewer, Transactions transactions, DossierAccess access, Presence presence, LiveHub hub) {
        this.viewer = viewer;
        this.transactions = transactions;
        this.access = access;
        this.presence = presence;
        this.hub = hub;
    }

    @POST
    @Permission(Action.VIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sayPresence", summary = "Say that the dossier is open, and which row",
            description = "Holds for less than a minute; said again every 20 seconds. Parties see each other's people only while a meeting is open.")
    @APIResponse(responseCode = "204", description = "Heard")
    public void say(@PathParam("dossierId") UUID dossierId, @Valid @NotNull PresenceWord word) {
        Viewer who = viewer.get();
        transactions.call(() -> access.read(who, dossierId));
        if (Boolean.TRUE.equals(word.leaving())) {
            presence.leave(dossierId, who.memberId());
        } else {
            presence.say(dossierId, who, word.rowId());
        }
        hub.somebodyCameOrWent();
    }
}
