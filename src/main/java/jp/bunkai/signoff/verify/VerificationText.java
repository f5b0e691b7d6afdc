package jp.bunkai.signoff.verify;

import jp.bunkai.signoff.verify.text.Difference;

/** The answer as lines for a terminal, in both languages. */
final class VerificationText {

    private final StringBuilder lines = new StringBuilder();

    private VerificationText() {
    }

    static String of(Verification answer) {
        VerificationText text = new VerificationText();
        text.write(answer);
        return text.lines.toString().stripTrailing();
    }

    private void write(Verification answer) {
        line(switch (answer.verdict()) {
            case UNCHANGED -> "変更されていません / unchanged";
            case SAME_CONTENT -> "元のファイルではありませんが、内容は同じです / not the file, contents the same";
            case ALTERED -> "変更されています / ALTERED";
            case UNKNOWN -> "判断できません / cannot tell";
        });
        line("SHA-256 " + answer.sha256());
        if (answer.identity() != null) {
            Identity of = answer.identity();
            line("対象 / of: " + of.dossier() + " 第" + of.number() + "版  " + of.hospital() + " ／ " + of.vendor() + "  DOCX " + of.documentSha256());
        }
        for (Reason reason : answer.reasons()) {
            line("- " + reason.code().sentence().ja() + " / " + reason.code().sentence().en() + (reason.at().isEmpty() ? "" : " [" + reason.at() + "]"));
        }
        for (Difference one : answer.differences()) {
            line("  " + (one.control().isEmpty() ? "(本文 / text)" : one.control()) + ": " + one.found() + (one.expected() == null ? "" : "  ← " + one.expected()));
        }
        for (SignerView one : answer.signers()) {
            line("合意・署名の記録 / recorded: " + one.organisation() + " " + (one.office() == null ? "" : one.office() + " ") + one.person() + "  " + one.manner() + "  "
                    + (one.signedOn() == null ? one.at() : one.signedOn()));
        }
        answer.signatures().forEach(one -> seal("パッケージ署名 / package signature", one));
        if (answer.container() != null) {
            seal("コンテナの封印 / container's seal", answer.container());
            TimeStampView stamp = answer.timeStamp();
            line(stamp == null ? "時刻は設置者の時計 / the time is that of the installation's clock"
                    : "タイムスタンプ / time stamp " + stamp.at() + (stamp.holds() ? " OK" : " NG") + (stamp.authority() == null ? "" : " " + stamp.authority().subject()));
        }
        if (answer.chain() != null) {
            line("監査記録 / audit chain: " + answer.chain().events() + (answer.chain().holds() ? " OK  " : " NG  ") + answer.chain().headSeq() + ":"
                    + answer.chain().headHash());
        }
        line("これはファイルの同一性の確認であり、契約の有効性の判断ではありません。 / This is identity of the file, not validity of the contract.");
    }

    private void seal(String name, SealView seal) {
        line(name + ": " + (seal.holds() ? "OK" : "NG") + (seal.complete() ? " (全体 / over all of it)" : " (一部 / over part of it)")
                + (seal.claimedAt() == null ? "" : " " + seal.claimedAt()));
        if (seal.certificate() != null) {
            line("  " + seal.certificate().subject() + " " + seal.certificate().states());
            line("  SHA-256 " + seal.certificate().fingerprint());
        }
    }

    /** What a file says of itself must not steer a terminal. */
    private void line(String text) {
        text.codePoints().forEach(c -> lines.appendCodePoint(c < 0x20 || c >= 0x7F && c <= 0x9F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 ? 0xFFFD : c));
        lines.append('\n');
    }
}
