package jp.bunkai.rolesheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.risk.Pairs;
import jp.bunkai.risk.Said;

/** Tells of a sheet to the hospital and the vendor that it is between, and to nobody else. */
@ApplicationScoped
class SheetTrail {

    private static final String SUBJECT = "ROLE_SHEET";

    private final DossierTrail trail;
    private final Notices notices;

    SheetTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    void uploaded(ViewedDossier dossier, SheetSummary sheet, int items, int carried) {
        record(dossier, sheet, AuditEntry.of("ROLE_SHEET_UPLOADED", SUBJECT, sheet.id(), new Text("確認表の第" + sheet.number() + "版を取り込みました（" + items + "項目、引継ぎ"
                + carried + "件、" + sheet.fileName() + "）", "Took in version " + sheet.number() + " of the confirmation sheet (" + items + " items, " + carried
                + " carried over, " + sheet.fileName() + ")")).changing("sha256", null, sheet.sha256()));
        tell(dossier, sheet.partyId(), "役割分担の確認表を取り込みました", "took in the confirmation sheet of shared roles");
    }

    void entered(ViewedDossier dossier, SheetSummary sheet, SheetItem before, NewEntries.One after) {
        record(dossier, sheet, AuditEntry.of("ROLE_SHEET_ENTERED", SUBJECT, sheet.id(), new Text("確認表の項目 " + before.question() + " に協議の結果を記録しました",
                "Entered what was found at item " + before.question() + " of the confirmation sheet")).changing(before.question(),
                before.entry() == null ? null : written(before.entry().answer(), before.entry().consultedOn(), before.entry().doneOn()),
                after.answer() == null ? null : written(after.answer(), after.consultedOn(), after.doneOn())));
    }

    private static String written(SheetAnswer answer, Object consulted, Object done) {
        return (answer == SheetAnswer.YES ? "はい" : "いいえ") + " " + consulted + (done == null ? "" : " → " + done);
    }

    void said(ViewedDossier dossier, SheetSummary sheet, SheetItem item, NewWords.One word) {
        boolean agreed = word.word() == SheetWordKind.AGREED;
        record(dossier, sheet, AuditEntry.of("ROLE_SHEET_ANSWERED", SUBJECT, sheet.id(), new Text("確認表の項目 " + item.question() + " の記録に"
                + (agreed ? "合意しました" : "異議を述べました"), (agreed ? "Agreed to what was entered at item " : "Objected to what was entered at item ")
                + item.question() + " of the confirmation sheet")).because(word.note()));
    }

    /** Once for however many items. */
    void told(ViewedDossier dossier, SheetSummary sheet, int items) {
        if (dossier.asHospital()) {
            tell(dossier, sheet.partyId(), "確認表の" + items + "項目に協議の結果を記録しました。確かめてください", "entered what was found at " + items
                    + " items of the confirmation sheet. Please look at them");
        } else {
            tell(dossier, sheet.partyId(), "確認表の" + items + "項目に回答しました", "answered " + items + " items of the confirmation sheet");
        }
    }

    private void record(ViewedDossier dossier, SheetSummary sheet, AuditEntry entry) {
        trail.record(dossier, entry, Pairs.audience(dossier, sheet.partyId()));
    }

    private void tell(ViewedDossier dossier, UUID party, String ja, String en) {
        List<UUID> other = Pairs.otherSide(dossier, party);
        notices.tellEditors(other, NoticeKind.CONFIRMATION, Said.by(dossier, ja, en), "/dossiers/" + dossier.id() + "/role-sheets/" + party);
    }
}
