package jp.bunkai.negotiation.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Finding;

/** Words the question about a topic: why it is asked, as the vendor may read it, and what is asked for. */
final class TopicQuestion {

    private TopicQuestion() {
    }

    static InquiryQuestion asked(InquiryTopic topic, List<Finding> findings) {
        List<Text> sentences = new ArrayList<>();
        findings.stream().map(Finding::sentence).distinct().forEach(sentences::add);
        sentences.add(request(topic));
        return new InquiryQuestion(null, topic, null, null, topic.title(), null,
                findings.stream().map(Finding::code).toList(), Set.of(), null, Wording.sentences(sentences));
    }

    private static Text request(InquiryTopic topic) {
        return switch (topic) {
            case CONTRACT -> new Text("根拠となる契約（名称・番号・期間・契約当事者）と、更新のご予定をお知らせください。",
                    "Please tell us the contract it rests on (name, number, term and parties) and how it will be renewed.");
            case CONTACT -> new Text("インシデント時の連絡先（部署・お名前・電話番号・メール）を、昼間と夜間・休日に分けてお知らせください。",
                    "Please tell us whom to call in an incident (department, name, telephone, e-mail), by day and at night or on holidays.");
            case SUBCONTRACTOR -> new Text("再委託先の名称・業務の範囲・安全管理の方法を示す通知を、書面でお送りください。",
                    "Please send us a written notice that names the subcontractor, its part of the work and how it is kept secure.");
            case END_OF_SUPPORT -> new Text("サポート終了後の更新または撤去について、時期・方法・費用のお考えをお知らせください。",
                    "Please tell us when and how it will be replaced or removed after its end of support, and at what cost.");
            case RELAXATION -> new Text("元の対策に戻された日、または続ける理由・期限・代わりの対策をお知らせください。",
                    "Please tell us when the measure was restored, or why it has to go on, until when, and what stands in its place.");
        };
    }
}
