package jp.bunkai.organisation.notice;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member was told. Every member reads and marks its own, whatever its role. */
@Path("/api/notices")
@Tag(name = "organisation")
@Blocking
public class NoticeResource {

    private final CurrentViewer viewer;
    private final NoticeService notices;

    NoticeResource(CurrentViewer viewer, NoticeService notices) {
        this.viewer = viewer;
        this.notices = notices;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listNotices", summary = "What one was told, the newest first, and how much of it is unread")
    public NoticePage list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return notices.page(viewer.get(), cursor, limit);
    }

    @POST
    @Path("/read")
    @Permission(Action.VIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readNotices", summary = "Mark notices as read", description = "Ids that are not one's own change nothing.")
    public UnreadNotices read(@Valid @NotNull ReadNotices what) {
        return notices.read(viewer.get(), what);
    }
}
