package jp.bunkai.disclosure.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The editions that are known. Numbers of one edition mean nothing in another, so an edition that is not found stays unknown. */
@Schema(name = "DisclosureEdition")
public enum Edition {
    JAHIS_3_0A(Form.Family.JAHIS, "3.0a"),
    JAHIS_4_0(Form.Family.JAHIS, "4.0"),
    JAHIS_4_1(Form.Family.JAHIS, "4.1"),
    JAHIS_5_0(Form.Family.JAHIS, "5.0"),
    HN1_2013(Form.Family.NEMA, "HN 1-2013"),
    HN1_2019(Form.Family.NEMA, "HN 1-2019"),
    R5(Form.Family.CHECKLIST, "令和5年度"),
    R6(Form.Family.CHECKLIST, "令和6年度"),
    R7(Form.Family.CHECKLIST, "令和7年度"),
    R8(Form.Family.CHECKLIST, "令和8年度"),
    CONFIRMATION_2024_06(Form.Family.CONFIRMATION, "2024-06"),
    UNKNOWN_EDITION(Form.Family.NONE, "");

    private final Form.Family family;
    private final String code;

    Edition(Form.Family family, String code) {
        this.family = family;
        this.code = code;
    }

    public Form.Family family() {
        return family;
    }

    /** As people write it. */
    public String code() {
        return code;
    }
}
