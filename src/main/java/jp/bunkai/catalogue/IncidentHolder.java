package jp.bunkai.catalogue;

/** Who held a duty when it failed: nobody, nobody could say, or one role that did not do it or was never checked. */
public enum IncidentHolder {
    NOBODY(false, "誰も担当していなかった", "nobody"),
    UNCLEAR(false, "不明瞭", "unclear"),
    HOSPITAL(true, "病院", "hospital"),
    EHR(true, "電子カルテ事業者", "EHR vendor"),
    NETWORK(true, "ネットワーク事業者", "network vendor"),
    DEPARTMENTAL(true, "部門システム事業者", "departmental-system vendor"),
    CONNECTED(true, "外部の接続先", "connected third party");

    private final boolean role;
    private final Text word;

    IncidentHolder(boolean role, String ja, String en) {
        this.role = role;
        this.word = new Text(ja, en);
    }

    /** Whether it is a party of the incident. */
    public boolean isRole() {
        return role;
    }

    public Text word() {
        return word;
    }
}
