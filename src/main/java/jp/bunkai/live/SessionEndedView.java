package jp.bunkai.live;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data of the event session-ended: the stream's reader may no longer read it, and need not come back. */
@Schema(name = "SessionEnded")
public record SessionEndedView(@Schema(required = true) Ending reason) {
}
