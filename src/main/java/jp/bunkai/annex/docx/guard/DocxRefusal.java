package jp.bunkai.annex.docx.guard;

import jp.bunkai.catalogue.Text;

/** Why a file is refused: a stable code, the entry concerned (empty: the file as a whole) and a sentence for its sender. */
public record DocxRefusal(Code code, String part, Text sentence) {

    /** What was found. The sentence says what to do about it. */
    public enum Code {
        TOO_LARGE("ファイルが大きすぎます。画像を減らすなどして20MB以下にしてください。",
                "The file is too large. Bring it under 20 MB, for example with fewer pictures."),
        NOT_DOCX("Word文書（.docx）ではありません。Wordで .docx 形式で保存してください。",
                "This is not a Word document (.docx). Save it from Word as .docx."),
        ENCRYPTED("パスワードまたは暗号化が掛かっています。解除してから送ってください。",
                "The file is encrypted or has a password. Remove it and send the file again."),
        DAMAGED("ファイルの構造が壊れています。Wordで開き直して保存してください。",
                "The structure of the file is damaged. Open it in Word and save it again."),
        BOMB("展開すると異常に大きくなるため、開かずに拒否しました。",
                "Unpacked, the file would grow beyond all measure. It was refused without being opened."),
        TWIN_ENTRIES("同じ名前の部品が二重に入っています。Wordで開き直して保存してください。",
                "The file holds two parts of the same name. Open it in Word and save it again."),
        UNSAFE_PATH("ファイルの外を指す部品名が含まれています。",
                "The file holds the name of a part that points outside the file."),
        DOCTYPE("文書型宣言（DOCTYPE）が含まれています。Wordの文書には現れないものです。",
                "The file holds a document type declaration (DOCTYPE), which no Word document has."),
        TOO_DEEP("要素の入れ子が深すぎます（256段まで）。",
                "Elements are nested too deeply (256 levels at most)."),
        ENCODING("文字コードがUTF-8ではない部品があります。Wordで開き直して保存してください。",
                "A part is not written in UTF-8. Open it in Word and save it again."),
        MACROS("マクロが含まれています。マクロなしの .docx で保存してください。",
                "The file holds macros. Save it as .docx without macros."),
        EMBEDDED_OBJECT("埋め込みオブジェクトが含まれています。取り除いてください。",
                "The file holds an embedded object. Take it out."),
        ALT_CHUNK("別形式の文書の取込み（altChunk）が含まれています。取り除いてください。",
                "The file imports a document of another format (altChunk). Take it out."),
        EXTERNAL_RELATIONSHIP("外部へのリンク（ハイパーリンク・リンク画像・外部テンプレート）が含まれています。リンクを解除してください。",
                "The file holds a link to the outside (hyperlink, linked picture, attached template). Remove the link.");

        private final Text sentence;

        Code(String ja, String en) {
            sentence = new Text(ja, en);
        }
    }

    DocxRefusal(Code code, String part) {
        this(code, part, code.sentence);
    }
}
