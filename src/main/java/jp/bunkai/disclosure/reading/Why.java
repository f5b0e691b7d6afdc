package jp.bunkai.disclosure.reading;

import jp.bunkai.catalogue.Text;

/** Why an answer is not read, each with a stable word and a sentence that says what to do. */
enum Why {
    NOT_AN_ANSWER("決まった答え（はい・いいえ・対象外など）ではないため読みません。",
            "This is none of the set answers (yes, no, not applicable), so it is not read."),
    UNCLEAR_MARK("○や✓以外の印（×、△、数字など）は、意味が一つに決まらないため読みません。",
            "A sign other than a circle or a tick can mean more than one thing, so it is not read."),
    TWO_MARKS("一つの質問に印が二つ以上あるため読みません。", "One question is ticked more than once, so it is not read."),
    BOTH_WORDS("選択肢が並んだままで、どれを選んだか分かりません。", "All choices still stand there; which one is meant cannot be told."),
    DASH_ONLY("線だけが引かれています。対象外か未回答か分からないため読みません。",
            "There is only a dash. It may mean not applicable or not answered, so it is not read."),
    ERROR_VALUE("エラー値（#N/A など）が入っています。", "The cell holds an error value such as #N/A."),
    FORMULA_WITHOUT_RESULT("数式の計算結果がファイルに保存されていません。Excelで開いて保存し直すか、値を入力してください。",
            "The file does not hold what this formula comes to. Open it in Excel and save it, or enter the value."),
    STRUCK("取消線が引かれているため読みません。", "It is crossed out, so it is not read."),
    HIDDEN("非表示の行または列にあるため読みません。再表示して確かめてください。", "It stands in a hidden row or column, so it is not read. Unhide it and check."),
    MERGED_OVER("結合したセルが複数の質問または複数の回答欄にまたがるため読みません。",
            "A merged cell reaches over several questions or several columns of answers, so it is not read."),
    DRAWN("図形（丸囲みなど）が重なっています。図形で付けた印は読めません。",
            "A shape is drawn over it. What is marked by a drawing cannot be read."),
    SEVERAL_ROWS("一つの番号の下に回答が複数あるため読みません。", "Several answers stand under one number, so none is read."),
    DUPLICATE_NUMBER("同じ番号の質問が二つ以上あるため、どれも読みません。数値の 1.10 は 1.1 と区別できないので文字として入力してください。",
            "There is more than one question of this number, so none is read. As figures 1.10 and 1.1 are the same: enter them as text."),
    ELSEWHERE("答えが回答欄ではなく備考欄に書かれているため読みません。", "The answer stands in the column of notes and not where answers go, so it is not read."),
    NUMBERS_BEGIN_AGAIN("番号が章ごとに1から始まっていて、どの章の質問か番号だけでは分かりません。",
            "Numbers begin again with each chapter, so the number alone does not tell which question this is."),
    TWO_COLUMNS("回答欄が二つあり、どちらの答えか決められません。", "There are two columns of answers, and which one counts cannot be told."),
    OTHER_ITEM("質問の文がこの年度のこの番号のものではありません。", "The words of the question are not those of this number in this year.");

    private final Text text;

    Why(String ja, String en) {
        this.text = new Text(ja, en);
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Text text() {
        return text;
    }
}
