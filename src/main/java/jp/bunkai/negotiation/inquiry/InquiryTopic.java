package jp.bunkai.negotiation.inquiry;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.FindingCode;

/** What a vendor is asked about as a whole, apart from any single row. */
public enum InquiryTopic {

    CONTRACT(new Text("契約", "Contract"), FindingCode.WITHOUT_CONTRACT, FindingCode.CONTRACTING_PARTY_NOT_PERFORMER,
            FindingCode.CONTRACT_ENDS),
    CONTACT(new Text("緊急連絡先", "Emergency contacts"), FindingCode.CONTACT_MISSING),
    SUBCONTRACTOR(new Text("再委託", "Subcontracting"), FindingCode.SUB_UNDISCLOSED),
    END_OF_SUPPORT(new Text("サポート終了", "End of support"), FindingCode.END_OF_SUPPORT),
    RELAXATION(new Text("対策の緩和", "Measures relaxed"), FindingCode.RELAXATION_EXPIRED);

    private final Text title;
    private final Set<FindingCode> codes;

    InquiryTopic(Text title, FindingCode... codes) {
        this.title = title;
        this.codes = Set.of(codes);
    }

    public Text title() {
        return title;
    }

    /** The topic under which a finding without a row is asked about, if a vendor could clear it at all. */
    static Optional<InquiryTopic> of(FindingCode code) {
        return Arrays.stream(values()).filter(topic -> topic.codes.contains(code)).findFirst();
    }

    /** The topic of this name, as it comes back in a workbook. */
    public static Optional<InquiryTopic> named(String name) {
        return Arrays.stream(values()).filter(topic -> topic.name().equals(name)).findFirst();
    }
}
