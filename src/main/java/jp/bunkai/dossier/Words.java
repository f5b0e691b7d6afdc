package jp.bunkai.dossier;

import java.util.Map;
import jp.bunkai.catalogue.Text;

/** What things and their fields are called in the sentences of the audit trail. */
final class Words {

    private static final Map<String, Text> FIELDS = Map.ofEntries(
            word("name", "名称", "name"), word("nameEn", "英語名称", "English name"), word("legalForm", "法人種別", "legal form"),
            word("stage", "段階", "stage"), word("unlistedServersConfirmedNone", "台帳外サーバの確認", "confirmation that no server is unlisted"),
            word("fiscalYearStartMonth", "年度の開始月", "first month of the fiscal year"), word("function", "役割", "function"),
            word("primePartyId", "再委託元", "prime"), word("bound", "合意の方式", "manner of agreement"),
            word("shownToAll", "他の当事者への表示", "visibility to others"), word("left", "離脱", "leaving"),
            word("contactEmail", "窓口のメールアドレス", "contact address"), word("emergencyContacts", "緊急連絡先", "emergency contacts"),
            word("kind", "種別", "kind"), word("vendorId", "導入事業者", "vendor"), word("performerId", "保守事業者", "maintainer"),
            word("number", "契約番号", "number"), word("signedOn", "締結日", "date of signing"), word("from", "契約期間の開始日", "start of the term"),
            word("to", "契約期間の終了日", "end of the term"), word("renewal", "更新の方式", "renewal"),
            word("contractingPartyId", "契約当事者", "contracting party"), word("performingPartyId", "履行者", "performing party"),
            word("systemIds", "対象システム", "systems covered"), word("label", "名称", "label"), word("count", "台数", "count"),
            word("maker", "製造元", "maker"), word("version", "バージョン", "version"), word("endOfSupport", "サポート終了日", "end of support"),
            word("replacementPlan", "更新計画", "replacement plan"), word("place", "設置場所", "place"),
            word("maintainedById", "保守者", "maintainer"), word("systemId", "対象システム", "system"),
            word("actsAsServer", "サーバとしての扱い", "whether it acts as a server"), word("touchedByIds", "接触する当事者", "parties that touch it"));

    private static final Map<String, Text> THINGS = Map.of("DOSSIER", new Text("案件", "dossier"), "PARTY", new Text("当事者", "party"),
            "SYSTEM", new Text("対象システム", "system"), "CONTRACT", new Text("契約", "contract"), "ASSET", new Text("資産", "asset"));

    private Words() {
    }

    static Text added(String thing, String name) {
        return new Text(THINGS.get(thing).ja() + "「" + name + "」を登録しました", "Entered the " + THINGS.get(thing).en() + " “" + name + "”");
    }

    static Text changed(String thing, String name, String field) {
        Text word = FIELDS.get(field);
        return new Text(THINGS.get(thing).ja() + "「" + name + "」の" + word.ja() + "を変更しました",
                "Changed the " + word.en() + " of the " + THINGS.get(thing).en() + " “" + name + "”");
    }

    static Text retired(String thing, String name) {
        return new Text(THINGS.get(thing).ja() + "「" + name + "」を対象から外しました",
                "Retired the " + THINGS.get(thing).en() + " “" + name + "”");
    }

    private static Map.Entry<String, Text> word(String field, String ja, String en) {
        return Map.entry(field, new Text(ja, en));
    }
}
