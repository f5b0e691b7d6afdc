package jp.bunkai.annex;

import jp.bunkai.catalogue.Text;

/** The thirteen parts (別紙) of the standard set, in order. Which of them an annex has is chosen for each; their numbers never move. */
public enum AnnexPart {
    SCOPE("対象システム・機器・契約", "Systems, assets and contracts"),
    MATRIX("責任分界表", "Responsibility matrix"),
    SECURITY("セキュリティ仕様", "Security specification"),
    LEVELS("サービスレベル", "Service levels"),
    CONTACTS("連絡体制・緊急連絡先", "Contacts"),
    RISKS("リスク対応一覧", "Risks, relaxations and explanations"),
    DISCLOSURES("受領資料一覧", "Disclosures received"),
    SUBCONTRACTORS("再委託先一覧", "Subcontractors"),
    REMOTE("遠隔保守", "Remote maintenance"),
    BACKUP("バックアップ・復旧", "Backup and recovery"),
    INCIDENTS("インシデント対応・証拠保全・費用", "Incidents, evidence and cost"),
    END("契約終了時のデータの返却・消去", "End of contract"),
    EDITIONS("版の管理・変更・署名", "Editions, changes and signatures");

    private final Text title;

    AnnexPart(String ja, String en) {
        title = new Text(ja, en);
    }

    /** The n of 別紙n. */
    public int number() {
        return ordinal() + 1;
    }

    public Text title() {
        return title;
    }
}
