package jp.bunkai.negotiation.workbook;

import java.util.List;
import java.util.UUID;
import jp.bunkai.negotiation.inquiry.InquiryTopic;

/** What a returned workbook says: of which dossier and vendor it is (null where it does not say), the answers, and what was not read. */
public record ReturnedWorkbook(UUID dossierId, UUID partyId, List<ReturnedRow> rows, List<TopicAnswer> topics, List<Unread> unread) {

    public ReturnedWorkbook {
        rows = List.copyOf(rows);
        topics = List.copyOf(topics);
        unread = List.copyOf(unread);
    }

    /** An answer in words about a topic. */
    public record TopicAnswer(InquiryTopic topic, String words) {
    }
}
