package jp.bunkai.signoff.reimport;

import jakarta.inject.Singleton;
import java.util.List;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.risk.Pairs;

/**
 * Tells the other side of a pair, and nobody else, that an annex came back from Word, that a text waits for its word, and of every special note that came
 * about or was taken back.
 */
@Singleton
class ReimportNotices {

    private final Notices notices;

    ReimportNotices(Notices notices) {
        this.notices = notices;
    }

    void taken(ViewedDossier dossier, Party vendor, ReimportSummary file) {
        int open = file.deviations();
        notices.tellEditors(Pairs.otherSide(dossier, vendor.id()), NoticeKind.SIGNING, about(dossier, new Text(file.organisation() + "がWordで直した別紙「" + file.fileName()
                + "」を取り込みました。" + (open == 0 ? "" : "雛形からの逸脱が " + open + " 件あります。"), file.organisation() + " brought back the annex “" + file.fileName()
                + "” as edited in Word." + (open == 0 ? "" : " It deviates from the template in " + open + " places."))), path(dossier, vendor));
    }

    /** What somebody said of a deviation. */
    void decided(ViewedDossier dossier, Party vendor, Deviation before, Deviation now) {
        if (now.state() == DeviationState.WAITS_FOR_VENDOR) {
            waitsForVendor(dossier, vendor, now.place());
        } else if (now.state().agreementChangedSince(before.state())) {
            agreement(dossier, vendor, now);
        }
    }

    /** The hospital accepted a text that the vendor did not bring itself. */
    private void waitsForVendor(ViewedDossier dossier, Party vendor, String place) {
        notices.tellEditors(List.of(vendor.organisationId()), NoticeKind.SIGNING, about(dossier, new Text("雛形と異なる文（" + place + "）を病院が受け入れました。受け入れるかどうかを決めてください。",
                "The hospital accepted a text that deviates from the template (" + place + "). Decide whether you accept it.")), path(dossier, vendor));
    }

    /** A special note came about, or was taken back, by a word of the viewer's side. */
    private void agreement(ViewedDossier dossier, Party vendor, Deviation now) {
        boolean note = now.state() == DeviationState.NOTE;
        String by = dossier.viewer().organisationName();
        notices.tellEditors(Pairs.otherSide(dossier, vendor.id()), NoticeKind.SIGNING, about(dossier, note
                ? new Text(by + "が、雛形と異なる文（" + now.place() + "）を受け入れました。双方が受け入れたので、特記事項になりました。",
                        by + " accepted a text that deviates from the template (" + now.place() + "). Both sides accepted it: it is a special note now.")
                : new Text(by + "が、特記事項（" + now.place() + "）を取り下げました。", by + " took back a special note (" + now.place() + ").")), path(dossier, vendor));
    }

    private static Text about(ViewedDossier dossier, Text sentence) {
        return new Text("「" + dossier.dossier().name() + "」別紙：" + sentence.ja(), "“" + dossier.dossier().name() + "”, annex: " + sentence.en());
    }

    private static String path(ViewedDossier dossier, Party vendor) {
        return "/dossiers/" + dossier.id() + "/annex/" + vendor.id();
    }
}
