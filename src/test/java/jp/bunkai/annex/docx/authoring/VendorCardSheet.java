package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.CardMarkup.RED;
import static jp.bunkai.annex.docx.authoring.CardMarkup.WIDTH;
import static jp.bunkai.annex.docx.authoring.CardMarkup.cell;
import static jp.bunkai.annex.docx.authoring.CardMarkup.gap;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import jp.bunkai.annex.docx.Manifest;

/** The card for calling one vendor (事業者連絡カード). */
final class VendorCardSheet {

    private static final int[] CALLS = {600, 4004, 2800, 2800};
    private static final int[] DUTIES = {5704, 1400, 3100};
    private static final int[] CALLERS = {4404, 2900, 2900};
    private static final int HALF = WIDTH / 2;

    private final Markup markup;

    VendorCardSheet(Manifest manifest) {
        this.markup = new Markup(manifest);
    }

    byte[] bytes() {
        return new AuthoredPackage("事業者連絡カード", CardMarkup.styles(RED)).bytes(CardMarkup.page(head(), calls(), duties(), rules(), callers(), closing()));
    }

    private String head() {
        return join(CardMarkup.band(RED, p("BandSmall", r("事業者連絡カード　―　異常に気づいたら、ここへ電話する")), p("BandLarge", markup.field("card.vendor")),
                p("BandSmall", markup.field("card.function"), r("　｜　保守：　"), markup.field("card.systems"))), gap());
    }

    private String calls() {
        Table table = new Table("Grid", CALLS).add(CardMarkup.heads(RED, CALLS, "順", "相手", "平日・日中", "夜間・休日"));
        table.add(markup.around("contact", Table.rowOf(cell(CALLS[0], null, p("CardNo", markup.field("contact.no"))),
                cell(CALLS[1], null, p("CardStrong", markup.field("contact.who")), p("CardSmall", markup.field("contact.confirmed"))),
                cell(CALLS[2], null, p("CardPhone", markup.field("contact.day"))), cell(CALLS[3], null, p("CardPhone", markup.field("contact.night"))))));
        return join(p("CardHead", r("１　上から順に電話する（出なければ、すぐ次へ）")), markup.around("contacts.some", table.toString()),
                markup.around("contacts.none", p("CardAlarm", r("この事業者の緊急連絡先は登録されていません。何も起きていない今のうちに確かめ、ここに書いてください。"
                        + "　昼＿＿＿＿＿＿＿＿＿＿　夜＿＿＿＿＿＿＿＿＿＿"))),
                markup.around("contacts.more", p("CardSmall", r("ほかに "), markup.field("contacts.moreCount"), r(" 件の連絡先が責任分界別紙の別紙5にあります。"))), gap());
    }

    private String duties() {
        Table table = new Table("Grid", DUTIES).add(CardMarkup.heads(RED, DUTIES, "この事業者が非常時に担うこと", "分担", "いつまでに"));
        table.add(markup.around("duty", Table.rowOf(cell(DUTIES[0], null, p("CardText", markup.field("duty.title"))),
                cell(DUTIES[1], null, p("CardCenter", markup.field("duty.letter"))), cell(DUTIES[2], null, p("CardStrong", markup.field("duty.within"))))));
        return join(p("CardHead", r("２　何を、いつまでにしてもらえるか")), markup.around("duties.some", table.toString()),
                markup.around("duties.none", p("CardAlarm", r("非常時にこの事業者が担うことは、分担表に一つもありません。"))),
                markup.around("duties.more", p("CardSmall", r("ほかに "), markup.field("duties.moreCount"), r(" 行が責任分界別紙の別紙2（非常時）にあります。"))), gap());
    }

    private String rules() {
        String ask = join(p("CardHead", r("３　電話で確かめる")), CardMarkup.lines("□ ", "出た人の名前と、今の時刻",
                "いつから、どの機器に、何が起きているか", "今つながっている遠隔保守はあるか。誰が切るか", "同じことが、ほかの施設でも起きていないか",
                "ログと画面を、誰が、いつまで残すか", "誰が、何時に、どこへ来るか", "次に連絡する時刻"),
                p("CardStrong", r("時刻＿＿：＿＿　相手＿＿＿＿＿＿＿＿")), p("CardStrong", r("次の連絡＿＿：＿＿　記入＿＿＿＿＿＿")));
        String never = join(p("CardHead", r("４　してはいけない")), CardMarkup.lines("✕ ", "証拠を残す前の、初期化・再起動・更新・ログの削除（先に病院の承認を得る）",
                "攻撃者への返信、連絡、支払い", "疑わしい機器を、別の回線・予備機・バックアップにつなぐこと", "病院の承認なしに、切った回線や機器を戻すこと",
                "自分の判断で外に話すこと（SNS・報道を含む）"),
                p("CardSmall", r("人の安全や被害の拡大防止のために急ぐときは先に行い、直ちに病院へ知らせる。")));
        Table table = new Table("Grid", HALF, HALF);
        table.add(Table.rowOf(CardMarkup.tall(HALF, null, ask), CardMarkup.tall(HALF, "FBEDED", never)));
        return join(table.toString(), gap());
    }

    private String callers() {
        Table table = new Table("Grid", CALLERS).add(CardMarkup.heads("404040", CALLERS, "病院の窓口（承認はここで得る）", "平日・日中", "夜間・休日"));
        table.add(markup.around("caller", Table.rowOf(cell(CALLERS[0], null, p("CardStrong", markup.field("caller.who"))),
                cell(CALLERS[1], null, p("CardPhone", markup.field("caller.day"))), cell(CALLERS[2], null, p("CardPhone", markup.field("caller.night"))))));
        table.add(markup.around("callers.none", Table.rowOf(CardMarkup.span(WIDTH, 3, p("CardAlarm", r("病院の緊急連絡先は登録されていません。"))))));
        return join(table.toString(), gap());
    }

    private String closing() {
        return join(p("CardSmall", markup.field("card.hospital"), r("　"), markup.field("card.dossier"), r("　作成 "), markup.field("card.on")),
                p("CardSmall", r("３と４の文は例です。自院の手順に合わせて直してください。分担と条件は責任分界別紙によります。"
                        + "病院の最終責任は免れない。事業者も自らの法令上の義務を負う。")));
    }
}
