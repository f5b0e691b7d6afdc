package jp.bunkai.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.kept.AnswerKind;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.KeptPack;
import jp.bunkai.inspection.kept.KeptWorkbook;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;

/** Tells of packs: that there is one to all who contract with the hospital, of a vendor's checklist the hospital and it, of the hospital's it alone. */
@ApplicationScoped
class InspectionTrail {

    private static final String PACK = "INSPECTION_PACK";

    private final DossierTrail trail;
    private final Notices notices;

    InspectionTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    void created(ViewedDossier dossier, KeptPack pack) {
        String ja = pack.year().called().ja();
        String en = pack.year().called().en();
        trail.record(dossier, AuditEntry.of("INSPECTION_PACK_CREATED", PACK, pack.id(),
                new Text(ja + "の立入検査パックを作成しました", "Made the inspection pack of " + en)), Audiences.all());
        List<UUID> vendors = dossier.allParties().stream().filter(party -> !party.left() && !party.hospital() && !party.subcontractor())
                .map(Party::organisationId).distinct().toList();
        String who = dossier.viewer().organisationName();
        notices.tellEditors(vendors, NoticeKind.INSPECTION, new Text(who + "が" + ja + "の立入検査パックを作成しました。事業者確認用チェックリストに回答してください",
                who + " made the inspection pack of " + en + ". Please answer the vendor's checklist"), path(dossier, pack));
    }

    void brought(ViewedDossier dossier, KeptPack pack, KeptWorkbook workbook) {
        boolean forAll = dossier.asHospital() && workbook.form() == Form.CHECKLIST_VENDOR;
        Set<Audience> audiences = forAll ? Audiences.all() : dossier.asHospital() ? Audiences.hospital(dossier)
                : Audiences.parties(dossier, List.of(dossier.mine().id()));
        trail.record(dossier, AuditEntry.of("INSPECTION_WORKBOOK_ADDED", PACK, pack.id(),
                new Text(pack.year().called().ja() + "の様式「" + workbook.fileName() + "」を登録しました（" + workbook.form().called().ja() + "）",
                        "Brought the form “" + workbook.fileName() + "” of " + pack.year().called().en() + " (" + workbook.form().called().en() + ")"))
                .changing("sha256", null, workbook.sha256()), audiences);
    }

    void answered(ViewedDossier dossier, KeptPack pack, Checklist checklist, ItemStand stand, GivenAnswer given) {
        String item = stand.shown().item().question() + (stand.shown().item().object() == null ? "" : "（" + stand.shown().item().object() + "）");
        String ja = pack.year().called().ja() + "のチェックリスト " + item;
        String en = item + " of the checklist of " + pack.year().called().en();
        AuditEntry entry = given.kind() == AnswerKind.WITHDRAWN
                ? AuditEntry.of("INSPECTION_ANSWER_WITHDRAWN", PACK, pack.id(), new Text(ja + " の回答を取り消しました", "Took back the answer to " + en))
                : AuditEntry.of("INSPECTION_ANSWER_CONFIRMED", PACK, pack.id(),
                        new Text(ja + " を「" + given.value().written().ja() + "」と確認しました（" + given.round() + "回目）",
                                "Confirmed “" + given.value().written().en() + "” for " + en + " (round " + given.round() + ")")).because(given.note());
        trail.record(dossier, entry, audience(dossier, checklist.party()));
    }

    void fetched(ViewedDossier dossier, KeptPack pack, String manifest) {
        trail.record(dossier, AuditEntry.of("INSPECTION_PACK_FETCHED", PACK, pack.id(), new Text(pack.year().called().ja() + "の立入検査パックを取り出しました",
                "Fetched the inspection pack of " + pack.year().called().en())).changing("manifest", null, manifest), Audiences.hospital(dossier));
    }

    /** The hospital is told when a vendor has answered everything. */
    void whole(ViewedDossier dossier, KeptPack pack, Checklist checklist) {
        if (!checklist.party().hospital()) {
            String who = dossier.viewer().organisationName();
            notices.tellEditors(List.of(dossier.hospital().organisationId()), NoticeKind.INSPECTION,
                    new Text(who + "が" + pack.year().called().ja() + "のチェックリストの全項目を確認しました",
                            who + " confirmed every item of the checklist of " + pack.year().called().en()), path(dossier, pack));
        }
    }

    private static Set<Audience> audience(ViewedDossier dossier, PartyFact party) {
        return party.hospital() ? Audiences.hospital(dossier) : Audiences.parties(dossier, List.of(party.id()));
    }

    private static String path(ViewedDossier dossier, KeptPack pack) {
        return "/dossiers/" + dossier.id() + "/inspection/" + pack.id();
    }
}
