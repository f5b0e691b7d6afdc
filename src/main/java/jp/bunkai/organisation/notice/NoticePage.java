package jp.bunkai.organisation.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of notices. */
@Schema(name = "NoticePage")
public record NoticePage(
        @Schema(required = true) List<NoticeView> items,
        @Schema(required = true, nullable = true, description = "Send it as `cursor` for the next page; null at the end") String next,
        @Schema(required = true, description = "How many of all of them are unread") long unread) {
}
