package jp.bunkai.platform.backup;

import jp.bunkai.platform.http.Sentence;

/** Why a backup was not made or not restored, and what to do about it: one sentence in Japanese and one in English. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public BackupException(String ja, String en) {
        this(ja, en, null);
    }

    public BackupException(String ja, String en, Throwable cause) {
        super(ja + System.lineSeparator() + en, cause);
        this.sentence = new Sentence(ja, en);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Cut, altered on its way, or never a backup. */
    static BackupException damaged(Throwable cause) {
        return new BackupException("バックアップファイルが途中で切れているか、書き換えられています。復元には使えません。別のバックアップを使ってください。",
                "The backup file is cut off or was altered. It cannot be restored; use another one.", cause);
    }

    static BackupException wrongPassphrase(Throwable cause) {
        return new BackupException("パスフレーズが違うか、ファイルの先頭が書き換えられています。このバックアップを作成したときのパスフレーズを指定してください。",
                "The passphrase is not the one that this backup was made with, or the beginning of the file was altered.", cause);
    }

    static BackupException database(Exception cause) {
        return new BackupException("データベースの処理に失敗しました: " + cause.getMessage(), "The database refused the work: " + cause.getMessage(), cause);
    }
}
