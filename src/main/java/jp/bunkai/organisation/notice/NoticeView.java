package jp.bunkai.organisation.notice;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as its reader sees it. */
@Schema(name = "Notice")
public record NoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) NoticeKind kind,
        @Schema(required = true, description = "One sentence, in both languages") Text text,
        @Schema(required = true, maxLength = 500, description = "Where in the web interface it leads") String path,
        @Schema(required = true) Instant at,
        @Schema(required = true) boolean read) {

    static NoticeView of(Notice notice) {
        return new NoticeView(notice.id(), notice.kind(), notice.text(), notice.path(), notice.toldAt(), notice.read());
    }
}
