package jp.bunkai.negotiation.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.FindingCode;

/** Letters of questions for tests. */
public final class Letters {

    public static final UUID DOSSIER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    public static final UUID PARTY = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    public static final UUID CONTRACT = UUID.fromString("018f0000-0000-7000-8000-000000000003");
    public static final UUID PATCHING = UUID.fromString("018f0000-0000-7000-8000-000000000011");
    public static final UUID EVIDENCE = UUID.fromString("018f0000-0000-7000-8000-000000000012");

    private Letters() {
    }

    /** Two questions about rows and one about contacts. */
    public static InquiryLetter letter() {
        return letter(List.of(patching(), evidence(), contacts()));
    }

    public static InquiryLetter letter(List<InquiryQuestion> questions) {
        return new InquiryLetter(DOSSIER, PARTY, "電子カルテ更新 & 回線", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 15),
                new InquiryLetter.Sender("青葉市民病院", "佐藤 花子", "sato@aoba.example"), "つばめネットワーク株式会社",
                List.of(new InquiryLetter.Contract(CONTRACT, "回線保守契約")), questions);
    }

    public static InquiryQuestion patching() {
        return row(PATCHING, "VPN・境界機器の更新適用", Set.of(Ask.DECLARATION, Ask.SERVICE_LEVEL, Ask.COST));
    }

    public static InquiryQuestion evidence() {
        return row(EVIDENCE, "証拠保全(初期化前の承認)", Set.of(Ask.DECLARATION, Ask.EVIDENCE));
    }

    public static InquiryQuestion row(UUID row, String title, Set<Ask> asks) {
        return new InquiryQuestion(row, null, "VUL-01", Phase.EMERGENCY, new Text(title, "Patch VPN / perimeter devices"),
                new Text("VPN装置", "VPN device"), List.of(FindingCode.NO_RESPONSIBLE), asks, new Text("（なし）", "(none)"),
                new Text("現在、実施（R）する当事者が決まっておりません。貴社のご契約・サービスの範囲に含まれるか、お答えください。", "Is it yours?"));
    }

    public static InquiryQuestion contacts() {
        return new InquiryQuestion(null, InquiryTopic.CONTACT, null, null, InquiryTopic.CONTACT.title(), null,
                List.of(FindingCode.CONTACT_MISSING), Set.of(), null, new Text("連絡先をお知らせください。", "Whom do we call?"));
    }
}
