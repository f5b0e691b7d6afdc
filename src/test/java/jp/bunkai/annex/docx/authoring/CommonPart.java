package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Clauses.only;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.legal;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;
import static jp.bunkai.annex.docx.authoring.Markup.strong;

/** The clauses that hold for all annexes. Figures in them flow in from the matrix. */
final class CommonPart {

    private final Markup markup;

    CommonPart(Markup markup) {
        this.markup = markup;
    }

    @Override
    public String toString() {
        return join(p("AnnexTitle", r("共通条項")),
                p("Normal", markup.field("hospital.name"), r("（以下「甲」という。）と"), markup.field("vendor.name"),
                        r("（以下「乙」という。）とは、医療情報システムの安全管理に関する役割の分担について、次のとおり定める。")),
                purpose(), responsibility(), precedence(), effect(), information(), relaxation(), updates(), access(), money(), proof());
    }

    private String purpose() {
        return join(article("目的"),
                only(r("この文書（以下「本別紙」という。）は、"), markup.ref(1, "表紙"), r("に掲げる契約（以下「原契約」という。）に基づいて乙が提供し、又は保守する医療情報システム"
                        + "（以下「本システム」という。）の安全管理について、甲及び乙それぞれの役割、条件及び連絡の方法を定め、通常時及び非常時のいずれにおいても"
                        + "担い手のいない実施事項を残さないことを目的とする。")),
                article("用語"),
                clause(matrix(), r("の各行において、記号R又はA/Rを付された当事者を「実施担当」、記号A又はA/Rを付された当事者を「責任担当」という。")),
                clause(r("「非常時」とは、サイバー攻撃、障害その他の事由により診療の継続若しくは医療情報の安全が損なわれ、又はそのおそれがあるものとして、"
                        + "甲又は乙が相手方に連絡した時から、平常の運用に戻ったことを甲が確認する時までをいい、それ以外を「通常時」という。")),
                clause(r("時間で定める期限は、休日及び夜間を含めて数え、営業日で定める期限は、甲及び乙の双方の営業日により数える。"), legal()));
    }

    private String responsibility() {
        return join(article("最終責任"),
                clause(strong("病院の最終責任は免れない。事業者も自らの法令上の義務を負う。")),
                clause(matrix(), r("の記号Aは、甲乙間の契約における責任の所在を示すにとどまり、甲が患者及び行政機関に対して負う責任を免じ、又は乙に移すものではない。")),
                clause(r("乙は、"), matrix(), r("において自らに記号のない事項であっても、法令又は原契約により自らが負う義務を免れない。")));
    }

    private String precedence() {
        return join(article("原契約との関係", legal()),
                markup.around("precedence",
                        markup.around("precedence.annex", clause(r("本システムの安全管理に関する事項について、本別紙の定めと原契約の定めとが異なるときは、"
                                + "本別紙の定めによる。"))),
                        markup.around("precedence.contract", clause(r("本別紙の定めと原契約の定めとが異なるときは、原契約の定めによる。甲及び乙は、"
                                + "相違を知ったときは、速やかに相手方に知らせ、本別紙又は原契約を改める。"))),
                        markup.around("precedence.stricter", clause(r("本別紙の定めと原契約の定めとが異なるときは、安全管理の水準がより高い定めによる。"
                                + "いずれの水準が高いか明らかでないときは、甲乙が協議して定める。")))),
                clause(r("損害賠償の範囲、責任の上限及び免責は、原契約の定めによる。本別紙は、これらを定めず、変更しない。"), legal()));
    }

    private String effect() {
        return join(article("効力及び有効期間"),
                clause(r("本別紙の効力は、甲及び乙が"), markup.with(13, r("別紙13の署名欄に記名押印し、又は")), r("原契約に定める方法により署名することによってのみ生じる。記載の内容についての"
                        + "画面上の確認、回答及び協議の記録は、交渉の記録であり、申込みでも承諾でもない。")),
                clause(r("効力発生日は"), markup.field("doc.effective"), r("とし、有効期間の満了日は"), markup.field("doc.until"),
                        r("とする。ただし、原契約が終了したときは、本別紙も同時に終了する。"), legal()));
    }

    private String information() {
        return join(article("説明及び情報の提供"),
                clause(r("乙は、甲が安全管理上の判断をするために必要な情報（本システムの構成、既知の危険、乙が受け入れた危険及び甲に求める対応を含む。）を、"
                        + "甲が理解できる形で、適時に書面により提供する。")),
                clause(r("甲が情報の提供を求めたときの期限は、"), markup.figure("GOV-04"), r("とする。")),
                article("担当外の欠落の通知"),
                only(r("甲及び乙は、自らに記号のない事項であっても、安全管理上の重大な欠落又は担い手のいない実施事項があることを知ったときは、遅滞なく相手方に知らせる。"
                        + "知らせたことをもって、その事項を引き受けたものとはみなさない。")));
    }

    private String relaxation() {
        return join(article("対策の緩和及び例外"),
                clause(r("甲及び乙は、マルウェア対策、更新、接続元の制限その他の安全対策を停止し、又は緩めるときは、理由、期間及び代替策を書面に記し、"
                        + "あらかじめ甲の医療情報システム安全管理責任者の承認を得る。")),
                clause(r("緩和及び例外の期間は、"), markup.figure("GOV-12"), r("とする。")));
    }

    private String updates() {
        return join(article("脆弱性の通知及びセキュリティアップデート"),
                clause(matrix(), r("の「脆弱性情報の収集・通知」の実施担当は、対象の機器又はソフトウェアに関する脆弱性を知ったときは、影響、当面の対策及び適用の予定を"
                        + "相手方に知らせる。その期限は、"), markup.figure("VUL-02"), r("とする。")),
                markup.with(1, markup.around("update",
                        markup.around("update.all", clause(r("乙は、別紙1に掲げるすべてのサーバ（端末であってもサーバとして機能するものを含む。）の"
                                + "セキュリティアップデートの責任を負う。"))),
                        markup.around("update.partly", clause(r("乙は、別紙1の「更新責任」の欄に乙と記したサーバ（端末であってもサーバとして機能するものを含む。）に限り、"
                                + "そのセキュリティアップデートの責任を負う。それ以外のサーバについては、同欄に記した者が負い、同欄に記載のないものは、甲乙が速やかに協議して定める。"))),
                        markup.around("update.none", clause(r("本別紙は、別紙1に掲げるサーバのセキュリティアップデートの責任を乙が負うことを定めるものではない。"))))));
    }

    private String access() {
        return join(article("アカウント及び遠隔保守"),
                clause(r("乙は、保守を行う者ごとに専用のアカウントを用い、他の施設と同一のパスワード及び出荷時のパスワードを用いない。"
                        + "保守を離れた者のアカウントを無効にする期限は、"), markup.figure("IAM-04"), r("とする。")),
                clause(r("遠隔保守のための接続は、必要なときに限って開き、作業が終われば閉じる。事前の申請及び終了後の記録の確認までの期間は、"),
                        markup.figure("NET-02"), r("とする。")),
                article("再委託"),
                clause(r("乙は、再委託をするときは、再委託先の名称、業務の内容及び業務を行う国をあらかじめ甲に書面で知らせ、本別紙と同等の義務を負わせ、"
                        + "再委託先の行為について自らの行為と同様に責任を負う。"), legal()),
                markup.with(8, clause(r("作成日における再委託先は、別紙8に掲げるとおりとする。"))),
                clause(r("通知から再委託の開始までの期間は、"), markup.figure("GOV-09"), r("とする。")));
    }

    private String money() {
        return join(article("費用"),
                markup.with(2, clause(r("別紙2の各行に係る費用の負担は、同表の費用区分の欄による。"))),
                clause(r("費用区分が「未合意」の行又は費用区分の記載のない行について作業が必要となったときは、着手の前に（非常時にあっては、着手の後速やかに）、甲乙が協議してその負担を定める。"
                        + "協議が調わないことを理由に、被害の拡大を防ぐための作業を遅らせない。"), legal()));
    }

    private String proof() {
        return join(article("履行の確認"),
                clause(r("甲は、"), markup.with(2, r("別紙2の証跡の欄に記した資料")), markup.without(2, r("証跡として定めた資料")), r("により、履行の状況を確認することができる。署名された分担の記載は、実施されたことの証明とはならない。")),
                clause(r("報告及び監査の頻度は、"), markup.figure("GOV-11"), r("とする。")),
                clause(r("甲は、必要があるときは、あらかじめ乙に知らせて、乙の事業所において確認を行うことができる。"), legal()));
    }

    /** The matrix, or the tables that are there without it. */
    private String matrix() {
        return markup.ref(2, "本別紙の各表");
    }
}
