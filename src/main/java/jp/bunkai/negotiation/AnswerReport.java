package jp.bunkai.negotiation;

import java.util.List;
import jp.bunkai.catalogue.Text;
import jp.bunkai.negotiation.inquiry.InquiryTopic;
import jp.bunkai.negotiation.workbook.Unread;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a returned workbook says and what could not be read of it. Nothing of it counts until the hospital records it. */
@Schema(name = "AnswerReport")
public record AnswerReport(
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, description = "Bytes") int size,
        @Schema(required = true, pattern = "^[0-9a-f]{64}$") String sha256,
        @Schema(required = true, description = "Answers that differ from what stands") List<ProposedAnswer> rows,
        @Schema(required = true, description = "Answers in words about topics") List<Topic> topics,
        @Schema(required = true) List<NotRead> unread) {

    /** An answer about a topic. */
    @Schema(name = "TopicAnswer")
    public record Topic(
            @Schema(required = true) InquiryTopic topic,
            @Schema(required = true) Text title,
            @Schema(required = true, maxLength = 2000) String words) {
    }

    /** What was not read, and why. */
    @Schema(name = "UnreadCell")
    public record NotRead(
            @Schema(required = true) String sheet,
            @Schema(required = true, nullable = true, description = "Cell or range; null for the sheet as a whole") String cell,
            @Schema(required = true) Text why) {

        public static NotRead of(Unread unread) {
            return new NotRead(unread.sheet(), unread.cell(), unread.why());
        }
    }
}
