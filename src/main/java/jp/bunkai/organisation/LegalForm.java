package jp.bunkai.organisation;

import jp.bunkai.catalogue.Text;

/** 法人種別. What an organisation is by law decides how it may sign: a local government signs with an instrument of its own. */
public enum LegalForm {
    LOCAL_GOVERNMENT("地方公共団体", "Local government"),
    LOCAL_INDEPENDENT_AGENCY("地方独立行政法人", "Local independent administrative agency"),
    NATIONAL_AGENCY("国・独立行政法人等", "National body or agency"),
    UNIVERSITY("国立大学法人・学校法人", "University corporation"),
    MEDICAL_CORPORATION("医療法人", "Medical corporation"),
    SOCIAL_WELFARE_CORPORATION("社会福祉法人", "Social welfare corporation"),
    FOUNDATION_OR_ASSOCIATION("財団法人・社団法人", "Foundation or association"),
    COOPERATIVE("組合・連合会", "Cooperative or federation"),
    STOCK_COMPANY("株式会社", "Stock company"),
    LIMITED_COMPANY("有限会社", "Limited company"),
    LIMITED_LIABILITY_COMPANY("合同会社", "Limited liability company"),
    SOLE_PROPRIETOR("個人", "Sole proprietor"),
    OTHER("その他", "Other");

    private final Text title;

    LegalForm(String ja, String en) {
        this.title = new Text(ja, en);
    }

    /** The form as written. */
    public Text title() {
        return title;
    }
}
