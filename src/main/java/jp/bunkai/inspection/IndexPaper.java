package jp.bunkai.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.dossier.Contract;
import jp.bunkai.inspection.checklist.Source;
import jp.bunkai.inspection.paper.Paper;
import jp.bunkai.inspection.paper.Paper.Column;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.platform.time.JapaneseDates;

/** The index of a pack, in the order of the hospital's checklist: each item with its confirmed answer and the files that bear it out. */
final class IndexPaper {

    static final String PATH = "00_目次.docx";
    private static final String CONTACT_CHART = "INC-01";
    private static final List<Column> ITEMS = List.of(new Column("番号", 6), new Column("項目", 36), new Column("回答", 12), new Column("証拠となるファイル", 46));
    private static final List<Column> VENDORS = List.of(new Column("事業者", 22), new Column("チェックリスト", 30), new Column("契約", 20), new Column("責任分界別紙", 28));
    private static final int MOST = 12;

    private final PackContents.Contents contents;
    private final PackPlan plan;

    private IndexPaper(PackContents.Contents contents, PackPlan plan) {
        this.contents = contents;
        this.plan = plan;
    }

    static byte[] write(PackContents.Contents contents, PackPlan plan) {
        return new IndexPaper(contents, plan).write();
    }

    private byte[] write() {
        Checklist own = contents.own();
        Paper paper = Paper.landscape(contents.read().pack().year().called().ja() + "　立入検査パック　目次");
        paper.text(own.party().name().ja() + "　／　" + contents.dossier().dossier().name() + "　／　作成日 " + JapaneseDates.both(contents.on()));
        paper.text("回答は、回答する組織の担当者が確認したものだけを載せています。確認された回答がない項目は（未回答）と示します。「未確認」は、様式の原典で確かめていない項目です。医療機関の最終責任は免れません。");
        if (contents.read().pack().year().last().isBefore(contents.on())) {
            paper.text(JapaneseDates.both(contents.read().pack().year().last()) + " の時点の分担・当事者・緩和・開示書・証跡によって判定しています。年度末より後に登録された行は現在の内容により、"
                    + "当事者の役割と年度末より後に加わった当事者、対象システム、機器、契約は現在の登録によります。連絡体制図、別紙と開示書のファイルは現在のものです。");
        }
        paper.heading("チェックリスト（医療機関確認用）の順");
        paper.table(ITEMS, own.items().stream().map(item -> List.of(ChecklistPaper.number(item), ChecklistPaper.words(item), answer(item),
                String.join("\n", files(item)))).toList());
        paper.heading("事業者");
        paper.table(VENDORS, contents.vendors().stream().map(this::vendor).toList());
        paper.heading("そのほか");
        paper.table(List.of(new Column("内容", 40), new Column("ファイル", 60)), List.of(
                List.of("チェックリスト（医療機関確認用）", checklist(own)), List.of("未完了の項目と対応目標日", PackPlan.OPEN),
                List.of("現在の開示書の一覧", PackPlan.DISCLOSURES), List.of("連絡体制図", PackPlan.CONTACTS + "\n" + PackPlan.CONTACTS_PICTURE),
                List.of("ファイル一覧（SHA-256）", PackZip.LIST + "\n" + PackZip.MANIFEST)));
        return paper.bytes();
    }

    private static String answer(ItemStand item) {
        return switch (item.state()) {
            case OPEN -> "（未回答）";
            case CHANGED -> "（出典が変わったため再確認が必要）";
            case CONFIRMED -> item.answer().map(ChecklistPaper::answer).orElse("");
        };
    }

    private String checklist(Checklist checklist) {
        String form = checklist.workbook() == null ? "" : plan.checklist(checklist, "xlsx") + (plan.filled(checklist) ? "" : "（同梱なし：" + PackPlan.unwritable(checklist) + "）") + "\n";
        return form + plan.checklist(checklist, "docx");
    }

    private List<String> vendor(PartyFact vendor) {
        Checklist checklist = contents.read().checklists().stream().filter(one -> one.party().id().equals(vendor.id())).findFirst().orElseThrow();
        String contracts = contents.contracts().getOrDefault(vendor.id(), List.of()).stream().map(Contract::name).collect(Collectors.joining("\n"));
        return List.of(vendor.name().ja(), checklist(checklist), contracts.isEmpty() ? "登録なし" : contracts, String.join("\n", annexes(vendor)));
    }

    private List<String> annexes(PartyFact vendor) {
        List<SignedAnnexes.SignedAnnex> signed = contents.signed().getOrDefault(vendor.id(), List.of());
        if (signed.isEmpty()) {
            return contents.gone(vendor) ? List.of() : List.of(plan.annex(vendor) + "（未署名）");
        }
        return signed.stream().map(plan::annex).toList();
    }

    private List<String> files(ItemStand item) {
        Set<String> files = new LinkedHashSet<>();
        for (Source source : item.shown().proposal().sources()) {
            if (source.kind() == Source.Kind.DISCLOSURE && plan.disclosures().containsKey(source.subject())) {
                files.add(plan.disclosures().get(source.subject()));
            } else if (source.kind() == Source.Kind.DISCLOSURE && source.standing() == Source.Standing.IN_DATE) {
                files.add(source.words().ja() + "（ファイルなし）");
            } else if (source.evidence() != null && source.standing() == Source.Standing.IN_DATE) {
                String file = plan.evidence().get(source.evidence());
                files.add(file != null ? file : source.words().ja() + " " + source.on() + "（ファイルなし）");
            }
        }
        if (item.shown().item().duties().contains(CONTACT_CHART)) {
            files.add(PackPlan.CONTACTS);
        }
        holders(item).forEach(vendor -> files.addAll(annexes(vendor)));
        List<String> shown = new ArrayList<>(files);
        return shown.size() <= MOST ? shown : more(shown);
    }

    private static List<String> more(List<String> files) {
        List<String> shown = new ArrayList<>(files.subList(0, MOST));
        shown.add("ほか" + (files.size() - MOST) + "件（" + PackZip.LIST + "）");
        return shown;
    }

    /** The vendors that hold a row of the item. */
    private List<PartyFact> holders(ItemStand item) {
        List<RowFact> rows = item.shown().item().duties().stream()
                .flatMap(duty -> contents.read().stood().rowsOf(duty).stream()).filter(RowFact::in).toList();
        return contents.vendors().stream().filter(vendor -> rows.stream().map(row -> row.letter(vendor.id())).anyMatch(letter -> letter != null && letter.holds()))
                .toList();
    }
}
