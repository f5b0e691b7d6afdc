package jp.bunkai.negotiation;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.negotiation.inquiry.Ask;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;
import jp.bunkai.negotiation.inquiry.InquiryTopic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions to one vendor, as they will stand in the letter. */
@Schema(name = "Inquiry")
public record InquiryView(
        @Schema(required = true) UUID partyId,
        @Schema(required = true) List<Question> questions) {

    /** One question, about a row or about a topic. */
    @Schema(name = "InquiryQuestion")
    public record Question(
            @Schema(required = true, nullable = true, description = "The row it is about; null where it is about a topic") UUID rowId,
            @Schema(required = true, nullable = true, description = "The topic it is about; null where it is about a row") InquiryTopic topic,
            @Schema(required = true, nullable = true, description = "The duty of the catalogue") String duty,
            @Schema(required = true) Text title,
            @Schema(required = true, nullable = true, description = "What the row is about; null for the dossier") String scopeLabel,
            @Schema(required = true, nullable = true) Phase phase,
            @Schema(required = true, description = "What an answer would clear") List<FindingCode> findings,
            @Schema(required = true, description = "What is asked for") List<Ask> asks,
            @Schema(required = true, nullable = true, description = "What stands for this vendor now") Text draft,
            @Schema(required = true) Text question) {

        static Question of(InquiryQuestion question) {
            return new Question(question.rowId(), question.topic(), question.duty(), question.title(),
                    question.scope() == null ? null : question.scope().ja(), question.phase(), question.findings(),
                    question.asks().stream().sorted().toList(), question.draft(), question.question());
        }
    }
}
