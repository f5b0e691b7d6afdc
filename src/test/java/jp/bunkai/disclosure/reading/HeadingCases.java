package jp.bunkai.disclosure.reading;

import java.util.List;

/** Sheets of which one is no good, and forms with much above and between the questions. */
final class HeadingCases {

    private HeadingCases() {
    }

    static List<Case> all() {
        return List.of(
                Case.of("chapters on sheets of their own", Book.sheet("表紙").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0").next("1章").lines("番号|質問|回答", "1.1|甲か|はい")
                        .next("2章").lines("番号|質問|回答", "2.1|乙か|いいえ"), "MDS 5.0").says("1.1=YES", "2.1=NO"),
                Case.of("another table beside the form", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書 Ver.5.0", "番号|質問|回答", "1|甲か|はい").next("社内メモ").lines("番号|内容|回答", "1|別の話|いいえ"),
                        "MDS 5.0").says("1=YES"),
                Case.of("words of a checklist named in an MDS", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0", "この開示書は、サイバーセキュリティ対策チェックリスト（事業者確認用）の記入に使えます", "番号|質問|回答", "1|甲か|はい"),
                        "MDS 5.0").says("1=YES"));
    }
}
