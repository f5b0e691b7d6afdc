package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.List;

/** The ministries' checklists and confirmation sheet in short words of ours. */
final class ChecklistCases {

    private static final String[] R5 = {"1(1)|管理責任者を置く", "2(1)|台帳を保つ", "2(2)|リモート保守を確かめる", "2(3)|開示書を受け取る", "2(4)|利用の権限を分ける", "2(5)|要らないアカウントを消す", "2(6)|アクセスログを見る",
        "2(7)|パッチを当てる", "2(8)|接続元を絞る", "3(1)|連絡体制の図がある"};
    private static final String[] R7 = {"1①|管理責任者を置く", "2①|台帳を保つ", "2②|リモート保守を確かめる", "2③|開示書を受け取る", "2④|利用の権限を分ける", "2⑤|要らないアカウントを消す", "2⑥|パッチを当てる", "2⑦|パスワードの長さ",
        "2⑧|パスワードの使い回しをしない", "2⑨|外部記録媒体を絞る", "2⑩|二要素で確かめる", "2⑪|アクセスログを見る", "2⑫|不要なソフトを止める", "2⑬|接続元を絞る", "3①|連絡体制の図がある", "3②|バックアップを取る",
        "3③|事業継続計画を持つ", "4①|規程に定める"};

    private ChecklistCases() {
    }

    private static Book hospital(String year, String head, String[] items, String answer) {
        List<String> lines = new ArrayList<>(List.of(year + "版　医療機関におけるサイバーセキュリティ対策チェックリスト　医療機関確認用", "以下の項目は令和9年度中に「はい」となるよう取り組む", head));
        for (String item : items) {
            lines.add(item + answer);
        }
        return Book.sheet("医療機関").lines(lines.toArray(String[]::new));
    }

    private static String[] all(String[] items, String value) {
        String[] says = new String[items.length];
        for (int i = 0; i < items.length; i++) {
            says[i] = QuestionNumber.of(items[i].substring(0, items[i].indexOf('|'))).orElseThrow().id() + "=" + value;
        }
        return says;
    }

    private static Book vendor(String year, String... lines) {
        return Book.sheet("事業者").lines(year + " サイバーセキュリティ対策チェックリスト（事業者確認用）", "事業者名|青葉システム株式会社").lines(lines);
    }

    static List<Case> all() {
        return List.of(
                Case.of("hospital's form of R5, one answer", hospital("令和5年度", "番号|項目|確認結果|備考", R5, "|はい"), "CHECKLIST_HOSPITAL 令和5年度").says(all(R5, "YES")),
                Case.of("hospital's form of R7 with circled numbers", hospital("令和７年度", "番号|項目|確認結果|備考", R7, "|いいえ"), "CHECKLIST_HOSPITAL 令和7年度").says(all(R7, "NO")),
                Case.of("numbers of R5 under the title of R7", hospital("令和7年度", "番号|項目|確認結果", R5, "|はい"), "stopped: numbers-of-another-edition"),
                Case.of("numbers of R7 under the title of R5", hospital("令和5年度", "番号|項目|確認結果", R7, "|はい"), "stopped: numbers-of-another-edition"),
                Case.of("vendor's form, two rounds with days", vendor("令和5年度", "番号|項目|確認結果||||||備考", "||1回目|||目標日|2回目", "||はい|いいえ|確認日||はい|いいえ|確認日",
                        "2(4)|権限を分ける||○|R5.6.10|令和5年9月30日|○||2023/10/2", "2(6)|アクセスログを見る|○||2023年6月10日", "2(7)|パッチを当てる||○").merge("C3:H3", "A3:A5", "B3:B5"),
                        "CHECKLIST_VENDOR 令和5年度").says("2.4=NO>YES", "2.6=YES>BLANK", "2.7=NO>BLANK"),
                Case.of("groups in a merged column, bare numbers", vendor("令和7年度", "区分|No.|チェック項目|はい|いいえ|目標日", "２ 管理・運用|④|権限を分ける|○", "|⑤|要らないアカウントを消す||○|令和8年1月31日", "３ 備え|①|連絡体制の図がある|○")
                        .merge("A4:A5"), "CHECKLIST_VENDOR 令和7年度").says("2.4=YES", "2.5=NO", "3.1=YES"),
                Case.of("one number about several things", vendor("令和7年度", "番号|項目|対象|回答", "2④|権限を分ける|サーバ|はい", "||端末PC|いいえ", "2⑥|パッチを当てる|サーバ|はい", "||端末PC", "||ネットワーク機器|対象外")
                        .merge("A4:A5", "B4:B5", "A6:A8", "B6:B8"), "CHECKLIST_VENDOR 令和7年度")
                        .says("2.4/サーバ=YES", "2.4/端末PC=NO", "2.6/サーバ=YES", "2.6/端末PC=BLANK", "2.6/ネットワーク機器=NOT_APPLICABLE"),
                Case.of("choices printed in the cell", vendor("令和7年度", "番号|項目|1回目|2回目", "2④|権限を分ける|はい・いいえ|はい・いいえ", "2⑤|要らないアカウントを消す|はい|はい・いいえ"), "CHECKLIST_VENDOR 令和7年度")
                        .says("2.4=UNREAD>UNREAD", "2.5=YES>UNREAD"),
                Case.of("a number that the year does not have", vendor("令和7年度", "番号|項目|回答", "2④|権限を分ける|はい", "2⑭|よそから写した項目|はい"), "CHECKLIST_VENDOR 令和7年度").says("2.4=YES", "2.14=UNREAD"),
                Case.of("the words of another number", vendor("令和7年度", "番号|項目|回答", "2④|権限を分ける|はい", "2⑥|アクセスログを見る|はい"), "CHECKLIST_VENDOR 令和7年度").says("2.4=YES", "2.6=UNREAD"),
                Case.of("R6, whose order is not known", vendor("令和6年度", "番号|項目|回答", "1(1)|管理責任者を置く|はい", "2(9)|何か|いいえ", "3(3)|事業継続計画を持つ|はい"), "CHECKLIST_VENDOR 令和6年度")
                        .says("1.1=YES", "2.9=NO", "3.3=YES"),
                Case.of("R8, of which nothing is known but the title", Book.sheet("事業者用").lines("令和８年度版 医療機関・薬局におけるサイバーセキュリティ対策チェックリスト", "事業者確認用", "番号|項目|回答", "1①|責任者を置く|はい", "2⑲|新しい項目|いいえ"),
                        "CHECKLIST_VENDOR 令和8年度").says("1.1=YES", "2.19=NO"),
                Case.of("two years in the title", vendor("令和6年度・令和7年度", "番号|項目|回答", "1①|管理責任者を置く|はい"), "CHECKLIST_VENDOR").says("1.1=YES"),
                Case.of("both forms in one workbook", Book.sheet("医療機関確認用").lines("令和7年度 サイバーセキュリティ対策チェックリスト", "番号|項目|回答", "1①|管理責任者を置く|はい")
                        .next("事業者確認用").lines("令和7年度 サイバーセキュリティ対策チェックリスト", "番号|項目|回答", "1①|管理責任者を置く|いいえ"), "CHECKLIST_HOSPITAL 令和7年度", "CHECKLIST_VENDOR 令和7年度")
                        .says("1.1=YES", "1.1=NO"),
                Case.of("hospital's or vendor's cannot be told", Book.sheet("Sheet1").lines("令和7年度 サイバーセキュリティ対策チェックリスト", "番号|項目|回答", "1①|管理責任者を置く|はい"), "stopped: unknown-form"),
                Case.of("confirmation sheet, both parts", Book.sheet("確認表").lines("医療情報システムの契約における当事者間の役割分担等に関する確認表（2024年6月）", "Part1【主に医療機関が実施する項目】", "項番|項目|内容|初回確認|||完了日", "|||はい|いいえ|日付",
                        "1|選定|資料で確かめる|○||2024/7/1", "2|体制|窓口を決める||○|2024/7/1|2024年9月30日").merge("D3:F3", "A3:A4", "B3:B4", "C3:C4", "G3:G4")
                        .lines("", "Part2【医療機関と事業者が共同で実施する項目】", "項番|項目|内容|初回確認|||完了日", "|||はい|いいえ|日付", "A共通-1|遵守|二つの指針を確かめる|○", "A共通‐8|個人情報|契約で定める||○", "(a)|外部保存|場合の扱い|○")
                        .merge("D9:F9"), "CONFIRMATION_PART1 2024-06", "CONFIRMATION_PART2 2024-06")
                        .says("1=YES", "2=NO", "A共通-1=YES", "A共通-8=NO", "A共通-8.a=YES"),
                Case.of("confirmation sheet, a part on each sheet", Book.sheet("Part1").lines("役割分担等に関する確認表", "項番|内容|はい|いいえ", "1|確かめる|○").next("Part2").lines("役割分担等に関する確認表", "項番|内容|はい|いいえ", "A-1|定める||○"),
                        "CONFIRMATION_PART1", "CONFIRMATION_PART2").says("1=YES", "A-1=NO"),
                Case.of("a list that is no form", Book.sheet("一覧").lines("機器の一覧", "番号|内容|回答", "1|サーバ|はい"), "stopped: unknown-form"),
                Case.of("no table at all", Book.sheet("メモ").lines("打合せの記録", "参加者|佐藤"), "stopped: unknown-form"),
                Case.of("sheet name and title name different forms", Book.sheet("MDS").lines("令和7年度 サイバーセキュリティ対策チェックリスト（事業者確認用）", "番号|項目|回答", "1①|管理責任者を置く|はい"), "stopped: unknown-form"),
                Case.of("formulas only", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書 Ver.5.0", "番号|質問|回答", "1|甲か|=A1", "2|乙か|=A2"), "stopped: formulas-only"));
    }
}
