package jp.bunkai.negotiation;

import jp.bunkai.catalogue.Text;

/** How a vendor's answer reached the hospital. */
public enum AnswerMedium {
    MAIL(new Text("メール", "mail")),
    MINUTES(new Text("議事録", "minutes")),
    FILE(new Text("ファイル", "a file"));

    private final Text written;

    AnswerMedium(Text written) {
        this.written = written;
    }

    public Text written() {
        return written;
    }
}
