package jp.bunkai.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;
import jp.bunkai.negotiation.inquiry.InquiryTopic;

class InquiryLettersTest {

    private static final UUID ROW = UUID.fromString("0192f0c1-7d3a-7bbb-8ccc-ffffffffffff");

    @Test
    void questionsAboutRowsAndTopicsBothFlowIn() {
        InquiryLetter letter = new InquiryLetter(UUID.randomUUID(), UUID.randomUUID(), "案件", LocalDate.of(2026, 11, 21), null,
                new InquiryLetter.Sender("病院", "担当", null), "事業者", List.of(), List.of(
                        new InquiryQuestion(ROW, null, "VUL-01", Phase.NORMAL, new Text("更新", "Patch"), null, List.of(), Set.of(), null,
                                new Text("貴社ですか。", "Is it you?")),
                        new InquiryQuestion(null, InquiryTopic.CONTACT, null, null, new Text("連絡先", "Contact"), new Text("貴社", "You"),
                                List.of(), Set.of(), null, new Text("お知らせください。", "Tell us."))));
        InquiryContent content = InquiryLetters.content(letter);
        assertEquals(List.of(
                new InquiryContent.Question("AZLwwX06e7uMzP_______w", Phase.NORMAL, "案件全体", "更新", "貴社ですか。"),
                new InquiryContent.Question("CONTACT", null, "貴社", "連絡先", "お知らせください。")), content.questions());
        assertEquals(new InquiryContent.Sender("病院", null, null, "担当", null, null), content.sender());
    }
}
