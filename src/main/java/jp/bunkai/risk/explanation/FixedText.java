package jp.bunkai.risk.explanation;

import jp.bunkai.catalogue.Text;

/** The sentence under which every explanation is answered. It is kept with each answer, so that a later wording changes none of them. */
final class FixedText {

    static final Text TEXT = new Text("説明を確認しても、リスクを引き受けたことにも、責任を免除したことにもなりません。",
            "Confirming an explanation takes over no risk and waives no liability.");

    private FixedText() {
    }
}
