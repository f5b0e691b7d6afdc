package jp.bunkai.annex.docx.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.platform.time.JapaneseDates;

/** The Japanese words that documents print for kinds, letters and what is not there. */
final class Words {

    /** Stands where there is nothing to say, so that nothing can be written into the blank later. */
    static final String NOTHING = "－";
    /** Stands where the matrix of this annex names nobody: whether somebody holds the duty elsewhere is not for this annex to say. */
    static final String NOT_IN_THIS_ANNEX = "本別紙では定めない";

    private Words() {
    }

    static String orNothing(String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    static String orNothing(LocalDate day) {
        return day == null ? NOTHING : JapaneseDates.common(day);
    }

    static String letter(Letter letter) {
        return letter == null ? NOTHING : letter.written();
    }

    /** Levels one after another, each with what it measures. */
    static String levels(List<ServiceLevel> levels) {
        return levels.stream().map(level -> level.written(Language.JA)).collect(Collectors.joining("、"));
    }

    /** Levels one below the other. */
    static String levelLines(List<ServiceLevel> levels) {
        return levels.stream().map(level -> level.written(Language.JA)).collect(Collectors.joining("\n"));
    }

    /** The promise of a level without what it measures. */
    static String value(ServiceLevel level) {
        return new ServiceLevel(level.kind(), null, level.comparator(), level.amount(), level.unit(), level.cadence(), level.date(),
                level.text()).written(Language.JA);
    }

    static String kind(SystemKind kind) {
        return switch (kind) {
            case EHR -> "電子カルテ";
            case DEPARTMENTAL -> "部門システム";
            case MEDICAL_DEVICE -> "医療機器";
            case BILLING -> "医事会計";
            case NETWORK -> "ネットワーク";
            case OTHER -> "その他";
        };
    }

    static String kind(AssetKind kind) {
        return switch (kind) {
            case SERVER -> "サーバ";
            case CLIENT -> "端末";
            case VPN -> "VPN装置";
            case NETWORK -> "ネットワーク機器";
            case CONNECTION -> "外部接続";
            case MEDICAL_DEVICE -> "医療機器";
        };
    }

    /** What a party is in a dossier. */
    static String function(PartyFunction function) {
        return switch (function) {
            case HOSPITAL -> "病院";
            case EHR -> "電子カルテ";
            case NETWORK -> "ネットワーク・VPN";
            case DEPARTMENTAL -> "部門システム";
            case CONNECTED -> "外部接続先";
            case SUBCONTRACTOR -> "再委託先";
        };
    }
}
