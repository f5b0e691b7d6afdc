package jp.bunkai.signoff.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.round.SignedBy;

/** How manners and times of signing are printed in Japanese. None of it claims more than what was recorded. */
final class Wording {

    static final String NO_SIGNATURE = "この頁と封印は、確定した文書が後から変更されていないことを確かめるためのものであり、当事者の署名又は記名押印に代わるものではない。";
    static final String MANNER_NOTE = "「合意記録」は、再度のログインの後に画面で確認した旨の記録である。法令上の効力は、双方の契約及び法令による。";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private Wording() {
    }

    static String manner(Manner manner) {
        return switch (manner) {
            case TOOL -> "合意記録（画面での確認）";
            case CERTIFICATE -> "電子証明書（Word ファイルへの付与）";
            case SERVICE -> "外部の電子契約サービス";
            case PAPER -> "書面（記名押印・自署）";
        };
    }

    /** 令和8年11月21日（2026年11月21日）, with the time of day where it was recorded by the program itself. */
    static String when(SignedBy signed) {
        return signed.signedOn() != null ? JapaneseDates.both(signed.signedOn()) : moment(signed.at());
    }

    static String moment(Instant at) {
        return JapaneseDates.both(day(at)) + " " + MINUTES.format(at.atZone(Clocks.JAPAN));
    }

    static LocalDate day(Instant at) {
        return at.atZone(Clocks.JAPAN).toLocalDate();
    }

    static String side(boolean hospital) {
        return hospital ? "甲（医療機関）" : "乙（事業者）";
    }
}
