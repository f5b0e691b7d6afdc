package jp.bunkai.disclosure.reading;

import java.util.List;

/** Forms of the JAHIS family in the ways that makers fill them. The questions are ours; official wording is in no file of this product. */
final class JahisCases {

    private static final String HEAD = "質問番号|質問|はい|いいえ|対象外|備考番号";

    private JahisCases() {
    }

    private static Book mds(String... lines) {
        return Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0", "").lines(lines);
    }

    static List<Case> all() {
        return List.of(
                Case.of("circles in three columns", mds(HEAD, "1|更新の手順を示すか|○", "2|記録を残すか||○", "3|無線で使うか|||○"), "MDS 5.0")
                        .says("1=YES", "2=NO", "3=NOT_APPLICABLE"),
                Case.of("one column of words", mds("質問番号|質問|回答|備考", "1.1|更新するか|はい", "1.2|残すか|いいえ", "1.3|使うか|対象外", "1.4|守るか"), "MDS 5.0")
                        .says("1.1=YES", "1.2=NO", "1.3=NOT_APPLICABLE", "1.4=BLANK"),
                Case.of("ticks, dots and other circles", mds(HEAD, "1|甲か|✓", "2|乙か||●", "3|丙か|||〇", "4|丁か|◯", "5|戊か||レ", "6|己か|✔", "7|庚か|■", "8|辛か||☑"),
                        "MDS 5.0").says("1=YES", "2=NO", "3=NOT_APPLICABLE", "4=YES", "5=NO", "6=YES", "7=YES", "8=NO"),
                Case.of("two marks in one row", mds(HEAD, "1|甲か|○|○", "2|乙か|○"), "MDS 5.0").says("1=UNREAD", "2=YES"),
                Case.of("signs that may mean no", mds(HEAD, "1|甲か|×", "2|乙か||△", "3|丙か|#1", "4|丁か|◎", "5|戊か|○|×"), "MDS 5.0")
                        .says("1=UNREAD", "2=UNREAD", "3=UNREAD", "4=UNREAD", "5=UNREAD"),
                Case.of("dashes beside a circle and dashes alone", mds(HEAD, "1|甲か|○|－|－", "2|乙か|－|－|－", "3|丙か|□|☐|■"), "MDS 5.0")
                        .says("1=YES", "2=UNREAD", "3=NOT_APPLICABLE"),
                Case.of("numbers in full width, circled and nested", mds("質問番号|質問|回答", "１|甲か|はい", "５．１|乙か|いいえ", "５－２|丙か|はい", "5(3)|丁か|対象外", "5④|戊か|はい",
                        "5.1.2|己か|いいえ", "6-(1)|庚か|はい", "問7|辛か|はい", "８．|壬か|はい"), "MDS 5.0")
                        .says("1=YES", "5.1=NO", "5.2=YES", "5.3=NOT_APPLICABLE", "5.4=YES", "5.1.2=NO", "6.1=YES", "7=YES", "8=YES"),
                Case.of("circled numbers below headings", mds("番号|質問|回答", "1 運用の体制", "①|甲か|はい", "②|乙か|いいえ", "2 保守", "①|丙か|はい").merge("A4:C4", "A7:C7"), "MDS 5.0")
                        .says("1.1=YES", "1.2=NO", "2.1=YES"),
                Case.of("headings with a number of their own", mds("番号|質問|回答", "5|通信について", "(1)|甲か|はい", "(2)|乙か|いいえ", "6|記録について|はい", "(1)|丙か|対象外"), "MDS 5.0")
                        .says("5.1=YES", "5.2=NO", "6=YES", "6.1=NOT_APPLICABLE"),
                Case.of("numbers as figures", mds("番号|質問|回答", "#1.1|甲か|はい", "#1.2000000000000002|乙か|いいえ", "#2|丙か|はい"), "MDS 5.0")
                        .says("1.1=YES", "1.2=NO", "2=YES"),
                Case.of("1.10 as a figure is 1.1", mds("番号|質問|回答", "#1.1|甲か|はい", "#1.2|乙か|はい", "#1.1|丙か|いいえ"), "MDS 5.0")
                        .says("1.1=UNREAD", "1.2=YES", "1.1=UNREAD"),
                Case.of("a number that became a day", mds("番号|質問|回答", "5.1|甲か|はい", "#45778|乙か|いいえ"), "MDS 5.0").says("5.1=YES").andUnread("A5"),
                Case.of("table at row 37 of the third sheet", Book.sheet("表紙").lines("医療情報セキュリティ開示書").next("説明").lines("この様式の使い方").next("SDS")
                        .lines("サービス事業者による医療情報セキュリティ開示書 第4.1版").at("C37").lines(HEAD, "1|甲か|○", "2|乙か||○"), "SDS 4.1").says("1=YES", "2=NO"),
                Case.of("heading of two rows", mds("質問番号|質問|回答|||備考", "||はい|いいえ|対象外", "1|甲か|○", "2|乙か|||○")
                        .merge("A3:A4", "B3:B4", "C3:E3", "F3:F4"), "MDS 5.0").says("1=YES", "2=NOT_APPLICABLE"),
                Case.of("heading again on each page", mds(HEAD, "1|甲か|○", HEAD, "2|乙か||○"), "MDS 5.0").says("1=YES", "2=NO"),
                Case.of("two tables side by side", mds("番号|質問|回答|備考||番号|質問|回答|備考", "1|甲か|はい|||3|丙か|いいえ", "2|乙か|対象外|||4|丁か|はい"), "MDS 5.0")
                        .says("1=YES", "2=NOT_APPLICABLE", "3=NO", "4=YES"),
                Case.of("notes below the table", mds(HEAD, "1|甲か|○|||1", "2|乙か||○||注２", "3|丙か||○||③", "4|丁か|○", "", "備考欄", "1|本体だけが対象", "２|次の版で対応", "③|手順書を参照", "|続きの行"), "MDS 5.0")
                        .says("1=YES [1: 本体だけが対象]", "2=NO [2: 次の版で対応]", "3=NO [3: 手順書を参照 / 続きの行]", "4=YES"),
                Case.of("several notes to one answer", mds("番号|質問|回答|備考番号", "1|甲か|はい|1、2", "2|乙か|いいえ|※1・※3", "", "備考", "※1　甲の説明", "※2　乙の説明", "※3　丙の説明"), "MDS 5.0")
                        .says("1=YES [1: 甲の説明; 2: 乙の説明]", "2=NO [1: 甲の説明; 3: 丙の説明]"),
                Case.of("notes on a sheet of their own", mds("番号|質問|回答|備考番号", "1|甲か|備考参照|1", "2|乙か|はい|9").next("備考").lines("1|別の装置で行う"), "MDS 5.0")
                        .says("1=SEE_NOTE [1: 別の装置で行う]", "2=YES [9: ?]"),
                Case.of("words beside the answer", mds("番号|質問|回答|備考", "1|甲か|はい|10年保存する", "2|乙か|はい（備考1）", "3|丙か|いいえ ※2", "", "注1 外部で行う", "注2 対象がない"), "MDS 5.0")
                        .says("1=YES [10年保存する]", "2=YES [1: 外部で行う]", "3=NO [2: 対象がない]"),
                Case.of("a note number used twice", mds("番号|質問|回答|備考番号", "1|甲か|はい|1", "", "備考欄", "1|甲の説明", "1|乙の説明"), "MDS 5.0").says("1=YES [1: ?]"),
                Case.of("answers as results of formulas", mds("番号|質問|回答", "1|甲か|=IF(1=1,\"はい\",\"いいえ\")=>はい", "2|乙か|=\"いい\"&\"え\"", "3|丙か|=NA()=>#N/A", "4|丁か|=\"\"=>"), "MDS 5.0")
                        .says("1=YES", "2=UNREAD", "3=UNREAD", "4=BLANK"),
                Case.of("marks as results of formulas", mds(HEAD, "1|甲か|=A1=>○", "2|乙か|=A1=>○|=A1", "3|丙か||=A1=>○"), "MDS 5.0").says("1=YES", "2=UNREAD", "3=NO"),
                Case.of("a value that is an error typed as text", mds("番号|質問|回答", "1|甲か|#N/A", "2|乙か|はい"), "MDS 5.0").says("1=UNREAD", "2=YES"),
                Case.of("crossed out", mds("番号|質問|回答", "1|甲か|~はい", "2|~乙か|はい", "3|丙か|いいえ"), "MDS 5.0").says("1=UNREAD", "2=UNREAD", "3=NO"),
                Case.of("a circle drawn over the cell", mds(HEAD, "1|甲か", "2|乙か|○", "3|丙か").circle("D4"), "MDS 5.0").says("1=UNREAD", "2=YES", "3=BLANK"),
                Case.of("both words still stand there", mds("番号|質問|回答", "1|甲か|はい・いいえ", "2|乙か|はい／いいえ／対象外", "3|丙か|☑はい □いいえ □対象外", "4|丁か|□はい ■いいえ", "5|戊か|☑はい ☑いいえ"), "MDS 5.0")
                        .says("1=UNREAD", "2=UNREAD", "3=YES", "4=NO", "5=UNREAD"),
                Case.of("answers in other words", mds("番号|質問|回答", "1|甲か|一部はい", "2|乙か|実施済", "3|丙か|同上", "4|丁か|はい。", "5|戊か|ﾊｲ", "6|己か|　いいえ　", "7|庚か|該当なし", "8|辛か|○"), "MDS 5.0")
                        .says("1=UNREAD", "2=UNREAD", "3=UNREAD", "4=YES", "5=YES", "6=NO", "7=NOT_APPLICABLE", "8=UNREAD"),
                Case.of("hidden rows", mds("番号|質問|回答", "1|甲か|はい", "2|乙か|いいえ", "3|丙か|はい").hideRow(5), "MDS 5.0").says("1=YES", "2=UNREAD", "3=YES"),
                Case.of("a mark in a hidden column", mds(HEAD, "1|甲か|||○", "2|乙か|○").hideColumn("E"), "MDS 5.0").says("1=UNREAD", "2=YES"),
                Case.of("a hidden sheet with another table", mds("番号|質問|回答", "1|甲か|はい").next("旧").lines("番号|質問|回答", "1|甲か|いいえ").hidden(), "MDS 5.0")
                        .says("1=YES").andUnread("旧"),
                Case.of("a sheet with an example", mds("番号|質問|回答", "1|甲か|はい").next("記入例").lines("番号|質問|回答", "1|甲か|いいえ"), "MDS 5.0")
                        .says("1=YES").andUnread("記入例"),
                Case.of("one answer merged over two questions", mds("番号|質問|回答", "1|甲か|はい", "2|乙か", "3|丙か|いいえ").merge("C4:C5"), "MDS 5.0")
                        .says("1=UNREAD", "2=UNREAD", "3=NO"),
                Case.of("a question merged over two rows", mds("番号|質問|回答", "1|甲か、|はい", "", "2|乙か|いいえ").merge("A4:A5", "B4:B5", "C4:C5"), "MDS 5.0").says("1=YES", "2=NO"),
                Case.of("a question that goes on in the next row", mds("番号|質問|回答", "1|甲であって|はい", "|乙であるか", "2|丙か|いいえ"), "MDS 5.0").says("1=YES", "2=NO"),
                Case.of("an answer below its row", mds("番号|質問|回答", "1|甲であって", "|乙であるか|はい", "2|丙か|いいえ"), "MDS 5.0").says("1=UNREAD", "2=NO").andUnread("C5"),
                Case.of("answers merged across the columns", mds(HEAD, "1|甲か|対象外", "2|乙か|○").merge("C4:E4", "C5:D5"), "MDS 5.0").says("1=NOT_APPLICABLE", "2=UNREAD"),
                Case.of("rows without a number", mds("番号|質問|回答", "例|こう書く|はい", "1|甲か|いいえ"), "MDS 5.0").says("1=NO").andUnread("A4"),
                Case.of("two products, a sheet each", Book.sheet("MDS 製品甲").lines("製造業者による医療情報セキュリティ開示書 Ver.4.0", "番号|質問|回答", "1|甲か|はい")
                        .next("MDS 製品乙").lines("製造業者による医療情報セキュリティ開示書 Ver.4.0", "番号|質問|回答", "1|甲か|いいえ"), "MDS 4.0", "MDS 4.0").says("1=YES", "1=NO"),
                Case.of("MDS and SDS in one workbook", Book.sheet("MDS").lines("製造業者/サービス事業者による医療情報セキュリティ開示書 Ver.4.1", "番号|質問|回答", "1|甲か|はい")
                        .next("SDS").lines("製造業者/サービス事業者による医療情報セキュリティ開示書 Ver.4.1", "番号|質問|回答", "1|甲か|いいえ"), "MDS 4.1", "SDS 4.1").says("1=YES", "1=NO"),
                Case.of("3.0a by its technical report", Book.sheet("Sheet1").lines("「製造業者による医療情報セキュリティ開示書」ガイド JAHIS技術文書 17-006", "番号|質問|回答", "1|甲か|はい"), "MDS 3.0a")
                        .says("1=YES"),
                Case.of("no edition anywhere", Book.sheet("MDS").lines("番号|質問|回答", "1|甲か|はい"), "MDS").says("1=YES"),
                Case.of("an edition that is not known", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書 Ver.9.0", "番号|質問|回答", "1|甲か|はい"), "MDS").says("1=YES"),
                Case.of("MDS or SDS cannot be told", Book.sheet("Sheet1").lines("製造業者/サービス事業者による医療情報セキュリティ開示書", "番号|質問|回答", "1|甲か|はい"), "stopped: unknown-form"),
                Case.of("numbers before the words", Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書 Ver.5.0", "質問|回答", "1.1 更新するか|はい", "1.2　残すか|いいえ"), "MDS 5.0")
                        .says("1.1=YES", "1.2=NO"),
                Case.of("steps of a number in two columns", mds("項番||質問|回答", "1|1|甲か|はい", "|2|乙か|いいえ", "2|1|丙か|対象外").merge("A3:B3", "A4:A5"), "MDS 5.0")
                        .says("1.1=YES", "1.2=NO", "2.1=NOT_APPLICABLE"),
                Case.of("an earlier answer beside the one of today", mds("番号|質問|前回回答|今回回答", "1|甲か|いいえ|はい", "2|乙か|はい"), "MDS 5.0").says("1=YES", "2=BLANK"),
                Case.of("two columns of answers", mds("番号|質問|回答|回答", "1|甲か|いいえ|はい", "2|乙か|はい"), "MDS 5.0").says("1=UNREAD", "2=UNREAD"));
    }
}
