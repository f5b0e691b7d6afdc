package jp.bunkai.platform.ooxml;

import java.util.Locale;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.http.Sentence;

/** Why a file is refused: a stable code, the entry concerned (empty: the file as a whole) and a sentence for its sender. */
public record PackageRefusal(Code code, String part, Sentence sentence) {

    /**
     * What was found. In a sentence, which says what to do about it, {@code {kind}}, {@code {program}} and {@code {limit}} stand for
     * the kind that was expected.
     */
    public enum Code {
        TOO_LARGE("ファイルが大きすぎます。{limit}MB以下にしてください。", "The file is too large. Bring it under {limit} MB."),
        WRONG_KIND("{kind}ではありません。{program}でこの形式で保存してください。",
                "This is not {kind}. Save it from {program} in that format."),
        ENCRYPTED("パスワードまたは暗号化が掛かっています。解除してから送ってください。",
                "The file is encrypted or has a password. Remove it and send the file again."),
        DAMAGED("ファイルの構造が壊れています。{program}で開き直して保存してください。",
                "The structure of the file is damaged. Open it in {program} and save it again."),
        BOMB("展開すると異常に大きくなるため、開かずに拒否しました。",
                "Unpacked, the file would grow beyond all measure. It was refused without being opened."),
        TOO_MANY_PARTS("シートや画像などの部品の数が多すぎます（4,096個まで）。使っていないものを削除して{program}で保存し直してください。",
                "The file holds too many parts, such as sheets and pictures (4,096 at most). Delete what is not used and save it again from {program}."),
        TWIN_ENTRIES("同じ名前の部品が二重に入っています。{program}で開き直して保存してください。",
                "The file holds two parts of the same name. Open it in {program} and save it again."),
        UNSAFE_PATH("ファイルの外を指す部品名が含まれています。", "The file holds the name of a part that points outside the file."),
        DOCTYPE("文書型宣言（DOCTYPE）が含まれています。{program}の文書には現れないものです。",
                "The file holds a document type declaration (DOCTYPE), which {program} never writes."),
        TOO_DEEP("要素の入れ子が深すぎます（256段まで）。", "Elements are nested too deeply (256 levels at most)."),
        ENCODING("文字コードがUTF-8ではない部品があります。{program}で開き直して保存してください。",
                "A part is not written in UTF-8. Open it in {program} and save it again."),
        MACROS("マクロが含まれています。マクロなしの形式で保存してください。",
                "The file holds macros. Save it in the format without macros."),
        EMBEDDED_OBJECT("埋め込みオブジェクトが含まれています。取り除いてください。",
                "The file holds an embedded object. Take it out."),
        ALT_CHUNK("別形式の文書の取込み（altChunk）が含まれています。取り除いてください。",
                "The file imports a document of another format (altChunk). Take it out."),
        EXTERNAL_RELATIONSHIP("外部へのリンク（リンク画像・外部ブック・接続・外部テンプレートなど）が含まれています。リンクを解除してください。",
                "The file holds a link to the outside (a linked picture, workbook, connection or template). Remove the link.");

        private final Sentence sentence;

        Code(String ja, String en) {
            sentence = new Sentence(ja, en);
        }

        private Sentence about(PackageKind kind) {
            String limit = String.valueOf(kind.fileLimit() >> 20);
            return new Sentence(
                    sentence.ja().replace("{kind}", kind.called().ja()).replace("{program}", kind.program().ja()).replace("{limit}", limit),
                    sentence.en().replace("{kind}", kind.called().en()).replace("{program}", kind.program().en()).replace("{limit}", limit));
        }
    }

    PackageRefusal(Code code, String part, PackageKind kind) {
        this(code, part, code.about(kind));
    }

    /** The problem to answer an upload with. It does not repeat the name of the part, which is the sender's. */
    public ProblemException problem(String pointer) {
        ProblemType type = code == Code.TOO_LARGE ? ProblemType.TOO_LARGE : ProblemType.NOT_PROCESSABLE;
        return ProblemException.of(type, sentence.ja(), sentence.en())
                .at(pointer, code.name().toLowerCase(Locale.ROOT).replace('_', '-'), sentence.ja(), sentence.en());
    }
}
