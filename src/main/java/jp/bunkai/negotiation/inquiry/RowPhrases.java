package jp.bunkai.negotiation.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;

/**
 * The sentences of a question about a row, polite and in both languages. They speak of the vendor's own part and of what nobody
 * holds; no other party is ever named. Figures and evidence of the catalogue are given as examples (例) only.
 */
final class RowPhrases {

    private final Duty duty;
    private final Letter letter;

    /** For a duty of the catalogue, or null for the hospital's own, and the vendor's letter, or null. */
    RowPhrases(Duty duty, Letter letter) {
        this.duty = duty;
        this.letter = letter;
    }

    Text proposed() {
        Text part = Wording.letter(letter);
        return new Text("現在の案では、貴社に" + part.ja() + "をお願いしております。この内容でお引き受けいただけるか、お答えください。",
                "The current draft gives your company " + part.en() + ". Please tell us whether you accept this part.");
    }

    Text declaredOtherwise() {
        Text part = Wording.letter(letter);
        return new Text("現在の案では貴社に" + part.ja() + "をお願いしておりますが、「担当外」とのご回答をいただいております。"
                + "条件によりお引き受けいただけるか、改めてお答えください。",
                "The current draft gives your company " + part.en() + ", but you answered that it is not yours. "
                        + "Please tell us whether you would accept it on a condition.");
    }

    Text unknown() {
        return new Text("「不明」とのご回答をいただいております。その後ご確認いただいた結果をお答えください。",
                "You answered that you do not know. Please tell us what you have found out since.");
    }

    Text whichCondition() {
        return new Text("「条件付き」とのご回答をいただいております。その条件を具体的にお知らせください。",
                "You answered that it is yours on a condition. Please tell us the condition in detail.");
    }

    Text noHolder(boolean nobodyAnswers, boolean nobodyDoes, Answer declared) {
        Text gap = nobodyAnswers && nobodyDoes ? new Text("責任（A）と実施（R）を担う当事者", "who answers for this (A) and who does it (R)")
                : nobodyAnswers ? new Text("責任（A）を負う当事者", "who answers for this by contract (A)")
                : new Text("実施（R）する当事者", "who does this (R)");
        Text open = new Text("現在、" + gap.ja() + "が決まっておりません。", "It is not settled yet " + gap.en() + ".");
        return Wording.sentences(List.of(open, declared == Answer.NOT_MINE ? evenSo() : yours(declared)));
    }

    private Text evenSo() {
        return new Text("「担当外」とのご回答をいただいておりますが、別途の費用または条件付きでご対応いただけるか、お知らせください。",
                "You answered that it is not yours. Please tell us whether you could do it for a fee or on a condition.");
    }

    private Text yours(Answer declared) {
        if (declared == Answer.MINE || declared == Answer.CONDITIONAL) {
            return new Text("貴社のご担当には責任（A）と実施（R）のどちらが含まれるか、お知らせください。",
                    "Please tell us whether your part includes answering for it (A), doing it (R), or both.");
        }
        return new Text("貴社のご契約・サービスの範囲に含まれるか、含まれない場合は別途の費用または条件付きでご対応いただけるか、お答えください。",
                "Please tell us whether it is part of your contract or service, and if not, whether you could do it for a fee or on a condition.");
    }

    Text answersForPart() {
        return new Text("契約上の責任（A）が重なっております。貴社が責任を負われる範囲をお知らせください。",
                "More than one party answers for this by contract (A). Please tell us for which part your company does.");
    }

    Text whichPart() {
        return new Text("「担当」とのご回答が重なっております。貴社が担当される範囲をお知らせください。",
                "More than one party answered that this is theirs. Please tell us which part your company does.");
    }

    Text serviceLevel() {
        String ja = levels(Language.JA, "・");
        String en = levels(Language.EN, ", ");
        return new Text("対応の期限または頻度を、数値でお示しください" + (ja.isEmpty() ? "。" : "（例: " + ja + "）。"),
                "Please give a time limit or a frequency in figures" + (en.isEmpty() ? "." : " (for example: " + en + ")."));
    }

    private String levels(Language language, String between) {
        List<ServiceLevel> levels = duty == null ? List.of() : duty.serviceLevels();
        return levels.stream().map(level -> level.written(language)).collect(Collectors.joining(between));
    }

    Text cost(Phase phase) {
        boolean emergency = phase == Phase.EMERGENCY;
        return new Text((emergency ? "非常時の" : "") + "費用の区分（料金内・別途・無償）と、別途の場合は金額をお知らせください。",
                "Please tell us whether the cost " + (emergency ? "in an emergency " : "")
                        + "is included, charged separately or free, and if separately, the amount.");
    }

    Text contract() {
        return new Text("セキュリティアップデートを貴社が行うことを定めた契約の名称と条項をお知らせください。",
                "Please tell us the contract, with its clause, that makes security updates your company's.");
    }

    Text nameEvidence() {
        return new Text("実施を確かめられる記録" + example() + "をお知らせください。",
                "Please tell us what shows that it is done" + exampleEn() + ".");
    }

    Text showEvidence() {
        return new Text("実施を確かめられる直近の記録" + example() + "をお送りください。",
                "Please send us your latest record that shows it is done" + exampleEn() + ".");
    }

    private String example() {
        return duty == null ? "" : "（例: " + duty.evidence().ja() + "）";
    }

    private String exampleEn() {
        return duty == null ? "" : " (for example: " + duty.evidence().en() + ")";
    }

    Text endOfSupport() {
        return new Text("更新または撤去の時期・方法・費用をお知らせください。",
                "Please tell us when, how and at what cost it will be replaced or removed.");
    }

    Text relaxation() {
        return new Text("元の対策に戻された日、または続ける理由と期限をお知らせください。",
                "Please tell us when the measure was restored, or why and until when it has to go on.");
    }

    Text askSubcontractor() {
        return new Text("再委託先とご確認のうえ、お答えください。", "Please settle this with your subcontractor and answer.");
    }
}
