package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.CardMarkup.NAVY;
import static jp.bunkai.annex.docx.authoring.CardMarkup.WIDTH;
import static jp.bunkai.annex.docx.authoring.CardMarkup.cell;
import static jp.bunkai.annex.docx.authoring.CardMarkup.gap;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import jp.bunkai.annex.docx.Manifest;

/** The template of a department's action card (アクションカード): leader, members, what to do from the first minute to the last record. */
final class ActionCardSheet {

    private static final int[] MEMBERS = {1900, 3202, 1900, 3202};
    private static final int[] PHASES = {1900, 6304, 1200, 800};
    private static final int[] CALLERS = {4404, 2900, 2900};
    private static final int[] SYSTEMS = {4404, 5800};

    private final Markup markup;

    ActionCardSheet(Manifest manifest) {
        this.markup = new Markup(manifest);
    }

    byte[] bytes() {
        return new AuthoredPackage("アクションカード", CardMarkup.styles(NAVY))
                .bytes(CardMarkup.page(head(), members(), phases(), callers(), systems(), closing()));
    }

    private String head() {
        return join(CardMarkup.band(NAVY, p("BandSmall", r("アクションカード　―　システムがおかしい、使えないときは、この1枚で動く")),
                p("BandLarge", r("部門：＿＿＿＿＿＿＿＿＿＿"))), gap());
    }

    private static String members() {
        Table table = new Table("Grid", MEMBERS);
        table.add(blank("リーダー", "代わりの人")).add(blank("連絡係", "記録係")).add(blank("紙の運用", "見回り・案内"));
        return join(p("CardHead", r("１　だれが（その場にいる人で決め、名前を書く）")), table.toString(), gap());
    }

    private static String blank(String first, String second) {
        return CardMarkup.high(560, cell(MEMBERS[0], "E3E8EE", p("CardStrong", r(first))), cell(MEMBERS[1], null, p("CardStrong", r("　"))),
                cell(MEMBERS[2], "E3E8EE", p("CardStrong", r(second))), cell(MEMBERS[3], null, p("CardStrong", r("　"))));
    }

    private static String phases() {
        Table table = new Table("Grid", PHASES).add(CardMarkup.heads(NAVY, PHASES, "段階", "すること", "だれが", "時刻"));
        table.add(phase("気づいたら", "画面を写真に撮り、時刻を書く", "電源を切らない。再起動もしない", "リーダーと下の窓口へ電話する", "決めてある機器だけ、線を抜く（機器：＿＿＿＿＿＿）"));
        table.add(phase("紙へ切り替える", "リーダーが切替えを宣言する", "紙の帳票と、印刷した患者情報を出す（場所：＿＿＿＿）", "続けること、止めることを決める（予約・検査・手術）"));
        table.add(phase("紙で続ける", "決めた時刻に状況を確かめ合う（＿時・＿時・＿時）", "紙の記録に番号を付け、一か所に置く", "私物の端末、USBメモリを使わない。外の人に話さない"));
        table.add(phase("少しずつ戻す", "窓口から「使ってよい」と聞いた機器だけ使う", "患者の取違えがないか、二人で見比べる", "パスワードを変える", "戻す順番　①＿＿＿＿　②＿＿＿＿　③＿＿＿＿"));
        table.add(phase("戻した後", "紙の記録を入力する（だれが、いつまでに：＿＿＿＿＿）", "二人で照らし合わせる", "困ったことを書き残し、このカードを直す"));
        return join(p("CardHead", r("２　何を（上から順に、済んだら□に印）")), table.toString(), gap());
    }

    private static String phase(String name, String... acts) {
        return CardMarkup.high(1380, cell(PHASES[0], "E3E8EE", p("CardStrong", r(name))), cell(PHASES[1], null, CardMarkup.lines("□ ", acts)),
                cell(PHASES[2], null, p("CardText", r("　"))), cell(PHASES[3], null, p("CardText", r("　"))));
    }

    private String callers() {
        Table table = new Table("Grid", CALLERS).add(CardMarkup.heads(NAVY, CALLERS, "３　院内の窓口", "平日・日中", "夜間・休日"));
        table.add(markup.around("caller", Table.rowOf(cell(CALLERS[0], null, p("CardStrong", markup.field("caller.who"))),
                cell(CALLERS[1], null, p("CardPhone", markup.field("caller.day"))), cell(CALLERS[2], null, p("CardPhone", markup.field("caller.night"))))));
        table.add(markup.around("callers.none", Table.rowOf(CardMarkup.span(WIDTH, 3,
                p("CardAlarm", r("院内の緊急連絡先は登録されていません。番号を書いてください：＿＿＿＿＿＿＿＿"))))));
        return join(table.toString(), gap());
    }

    private String systems() {
        Table table = new Table("Grid", SYSTEMS).add(CardMarkup.heads(NAVY, SYSTEMS, "４　使うシステム（使わない行は消す）", "保守する事業者（電話は窓口から）"));
        table.add(markup.around("system", Table.rowOf(cell(SYSTEMS[0], null, p("CardText", markup.field("system.name"))),
                cell(SYSTEMS[1], null, p("CardText", markup.field("system.vendor"))))));
        return join(markup.around("systems.some", table.toString()), markup.around("systems.none", p("CardText", r("対象システムは登録されていません。"))),
                markup.around("systems.more", p("CardSmall", r("ほかに "), markup.field("systems.moreCount"), r(" 件のシステムがあります。"))), gap());
    }

    private String closing() {
        return join(p("CardSmall", markup.field("action.hospital"), r("　"), markup.field("action.dossier"), r("　作成 "), markup.field("action.on")),
                p("CardSmall", r("この様式と文は例です。部門で書き直し、訓練で確かめ、紙で置いてください。")));
    }
}
