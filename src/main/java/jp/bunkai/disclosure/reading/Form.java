package jp.bunkai.disclosure.reading;

import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forms that are known, each of its family. Parts of the confirmation sheet are answered by different sides and so are two forms. */
@Schema(name = "DisclosureForm")
public enum Form {
    MDS(Family.JAHIS, "製造業者による医療情報セキュリティ開示書（MDS）", "Disclosure of a maker (MDS, JAHIS/JIRA)"),
    SDS(Family.JAHIS, "サービス事業者による医療情報セキュリティ開示書（SDS）", "Disclosure of a service provider (SDS, JAHIS/JIRA)"),
    MDS2(Family.NEMA, "MDS2（ANSI/NEMA HN 1）", "MDS2 (ANSI/NEMA HN 1)"),
    CHECKLIST_HOSPITAL(Family.CHECKLIST, "サイバーセキュリティ対策チェックリスト（医療機関確認用）", "Cybersecurity checklist, form of the hospital"),
    CHECKLIST_VENDOR(Family.CHECKLIST, "サイバーセキュリティ対策チェックリスト（事業者確認用）", "Cybersecurity checklist, form of the vendor"),
    CONFIRMATION_PART1(Family.CONFIRMATION, "役割分担等に関する確認表 Part1", "Confirmation sheet of shared roles, part 1"),
    CONFIRMATION_PART2(Family.CONFIRMATION, "役割分担等に関する確認表 Part2", "Confirmation sheet of shared roles, part 2"),
    UNKNOWN_FORM(Family.NONE, "不明な様式", "Unknown form");

    /** Forms that come from one author and are numbered alike. */
    public enum Family {
        JAHIS, NEMA, CHECKLIST, CONFIRMATION, NONE
    }

    private final Family family;
    private final Text name;

    Form(Family family, String ja, String en) {
        this.family = family;
        this.name = new Text(ja, en);
    }

    public Family family() {
        return family;
    }

    public Text called() {
        return name;
    }
}
