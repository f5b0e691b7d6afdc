package jp.bunkai.disclosure.reading;

import java.util.List;

/** Sheets of which one is no good, and forms with much above and between the questions. */
final class HeadingCases {

    private HeadingCases() {
    }

    static List<Case> all() {
        return List.of(
                Case.of("numbers that begin again with each chapter", Book.sheet("MDS").lines("MDS Ver.5.0", "番号|質問|回答", "一 体制", "1|甲か|はい", "2|乙か|いいえ", "二 通信", "1|丙か|いいえ", "2.1|丁か|はい"), "MDS 5.0")
                        .says("1=UNREAD", "2=UNREAD", "1=UNREAD", "2.1=YES"),
                Case.of("an answer in the column of notes", Book.sheet("MDS").lines("MDS Ver.5.0", "番号|質問|はい|いいえ|備考", "1|甲か|||いいえ", "2|乙か|○||はい", "3|丙か|||後で"), "MDS 5.0")
                        .says("1=UNREAD [いいえ]", "2=YES [はい]", "3=BLANK [後で]"),
                Case.of("an answer merged with the column of notes", Book.sheet("MDS").lines("MDS Ver.5.0", "番号|質問|回答|備考", "1|甲か|はい").merge("C3:D3"), "MDS 5.0").says("1=YES"),
                Case.of("a second sheet called MDS2 is no MDS2", Book.sheet("MDS1").lines("MDS Ver.5.0", "番号|質問|回答", "1|甲か|はい").next("MDS2").lines("番号|質問|回答", "2|乙か|いいえ"), "MDS 5.0").says("1=YES"),
                Case.of("only the cover names the form", Book.sheet("表紙").lines("MDS Ver.5.0").next("Sheet2").lines("番号|質問|回答", "1|甲か|はい"), "MDS 5.0").says("1=YES"),
                Case.of("numbers in a column without a heading", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書 Ver.5.0", "|質問|回答", "1.1|甲か|はい", "1.2|乙か|いいえ"), "MDS 5.0").says("1.1=YES", "1.2=NO"),
                Case.of("answers in a column without a heading", Book.sheet("MDS2").lines("Manufacturer Disclosure Statement for Medical Device Security -- MDS² (HN 1-2019)",
                        "Question ID|Question||See note|Standard", "AUDT-1|a?|Yes|Note 1|x", "AUDT-2.1|b?|No", "CSUP-1|c?|N/A", "CSUP-2|d?|Maybe", "CSUP-3|e?|See Note|1", "CSUP-4|f?", "", "Note 1|by hand"), "MDS2 HN 1-2019")
                        .says("AUDT-1=YES [1: by hand]", "AUDT-2.1=NO", "CSUP-1=NOT_APPLICABLE", "CSUP-2=UNREAD", "CSUP-3=SEE_NOTE [1: by hand]", "CSUP-4=BLANK"),
                Case.of("a heading of three rows and no heading over the numbers", Book.sheet("s").lines("令和7年度版 サイバーセキュリティ対策チェックリスト 事業者確認用", "|チェック項目|確認結果||||||備考", "||1回目|||目標日|2回目",
                        "||はい|いいえ|確認日||はい|いいえ|確認日", "2 管理", "④|権限を分ける||○||令和7年9月30日", "⑤|要らないアカウントを消す|○", "3 備え", "①|連絡体制の図がある|○").merge("C2:H2", "C3:E3", "G3:I3"),
                        "CHECKLIST_VENDOR 令和7年度").says("2.4=NO>BLANK", "2.5=YES>BLANK", "3.1=YES>BLANK"),
                Case.of("a box before the word in each column", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書 Ver.5.0", "番号|質問|はい|いいえ|対象外|コメント", "1|甲か|☑はい|□いいえ|□対象外|次の版から", "2|乙か|□はい|■いいえ|□対象外",
                        "3|丙か|☑はい|☑いいえ|□対象外", "4|丁か|□はい|□いいえ|□対象外"), "MDS 5.0").says("1=YES [次の版から]", "2=NO", "3=UNREAD", "4=BLANK"),
                Case.of("chapters on sheets of their own", Book.sheet("表紙").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0").next("1章").lines("番号|質問|回答", "1.1|甲か|はい")
                        .next("2章").lines("番号|質問|回答", "2.1|乙か|いいえ"), "MDS 5.0").says("1.1=YES", "2.1=NO"),
                Case.of("another table beside the form", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書 Ver.5.0", "番号|質問|回答", "1|甲か|はい").next("社内メモ").lines("番号|内容|回答", "1|別の話|いいえ"),
                        "MDS 5.0").says("1=YES"),
                Case.of("words of a checklist named in an MDS", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0", "この開示書は、サイバーセキュリティ対策チェックリスト（事業者確認用）の記入に使えます", "番号|質問|回答", "1|甲か|はい"),
                        "MDS 5.0").says("1=YES"));
    }
}
