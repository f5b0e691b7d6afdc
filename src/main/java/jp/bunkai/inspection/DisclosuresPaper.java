package jp.bunkai.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.bunkai.disclosure.sharing.PartyDisclosures;
import jp.bunkai.inspection.paper.Paper;
import jp.bunkai.inspection.paper.Paper.Column;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.platform.time.Clocks;

/** The disclosures that vendors granted the hospital and that count now, each with its file and hash. */
final class DisclosuresPaper {

    private static final List<Column> DISCLOSURES = List.of(new Column("事業者", 17), new Column("製品", 17), new Column("様式・版", 16), new Column("確認した日", 9),
            new Column("ファイル", 21), new Column("SHA-256", 20));
    private static final List<Column> PAPERS = List.of(new Column("事業者", 20), new Column("名称", 22), new Column("発行日", 9), new Column("有効期限", 10),
            new Column("ファイル", 19), new Column("SHA-256", 20));

    private DisclosuresPaper() {
    }

    static byte[] write(PackContents.Contents contents, PackPlan plan) {
        List<List<String>> disclosures = new ArrayList<>();
        List<List<String>> papers = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (PartyFact vendor : contents.vendors()) {
            PartyDisclosures given = contents.read().disclosures().stream().filter(one -> one.partyId().equals(vendor.id())).findFirst().orElse(null);
            if (given == null || given.disclosures().isEmpty()) {
                none.add(vendor.name().ja());
                continue;
            }
            given.disclosures().forEach(one -> disclosures.add(List.of(vendor.name().ja(), one.details().product() == null ? "" : one.details().product(),
                    one.formName().ja() + " " + one.editionName() + " 第" + one.number() + "版", LocalDate.ofInstant(one.confirmedAt(), Clocks.JAPAN).toString(),
                    plan.disclosures().getOrDefault(one.id(), "同梱なし"), one.file().sha256())));
            given.papers().forEach(one -> papers.add(List.of(vendor.name().ja(), one.title(), one.issuedOn().toString(),
                    one.expiresOn() == null ? "期限なし" : one.expiresOn() + (one.expired() ? "（期限切れ）" : ""), plan.papers().getOrDefault(one.id(), "同梱なし"),
                    one.file().sha256())));
        }
        Paper paper = Paper.landscape("現在の開示書の一覧").text("この病院に開示され、現在有効な版です。");
        if (!disclosures.isEmpty()) {
            paper.table(DISCLOSURES, disclosures);
        }
        if (!papers.isEmpty()) {
            paper.heading("証明書など").table(PAPERS, papers);
        }
        if (!none.isEmpty()) {
            paper.heading("開示のない事業者").text(String.join("、", none));
        }
        return paper.bytes();
    }
}
