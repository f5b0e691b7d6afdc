package jp.bunkai.negotiation.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.time.JapaneseDates;

/** Tells both sides of a pair of its turns: in their chain, and those who are on now by a notice. The note is told nowhere else. */
@ApplicationScoped
class TurnTrail {

    private final DossierTrail trail;
    private final Notices notices;
    private final OrganisationDirectory organisations;

    TurnTrail(DossierTrail trail, Notices notices, OrganisationDirectory organisations) {
        this.trail = trail;
        this.notices = notices;
        this.organisations = organisations;
    }

    void sent(ViewedDossier dossier, Party vendor, Turn turn) {
        UUID to = turn.nextSide() == TurnSide.HOSPITAL || turn.kind() == TurnKind.CONTRIBUTED ? dossier.hospital().organisationId()
                : vendor.organisationId();
        Text name = name(to);
        int rows = turn.rowCount();
        record(dossier, vendor, turn, turn.kind() == TurnKind.CONTRIBUTED ? "TURN_CONTRIBUTED" : "TURN_SENT",
                new Text(name.ja() + "に" + rows + "行の変更を送りました", "Sent changes of " + counted(rows) + " to " + name.in(Language.EN)));
        String ja = turn.organisation() + "から案件「" + dossier.dossier().name() + "」の変更（" + rows + "行）が届きました";
        String en = turn.organisation() + " sent changes of " + counted(rows) + " in “" + dossier.dossier().name() + "”";
        if (turn.kind() == TurnKind.SENT) {
            ja += turn.answerBy() == null ? "。あなたの側の番です" : "。回答期限は" + JapaneseDates.common(turn.answerBy()) + "です";
            en += turn.answerBy() == null ? ". It is your turn" : ". Please answer by " + turn.answerBy();
        }
        tell(dossier, to, new Text(ja, en));
    }

    void takenBack(ViewedDossier dossier, Party vendor, Turn turn) {
        Text name = name(vendor.organisationId());
        record(dossier, vendor, turn, "TURN_TAKEN_BACK", new Text(name.ja() + "の番を取り戻しました", "Took the turn of " + name.in(Language.EN) + " back"));
        tell(dossier, vendor.organisationId(), new Text(turn.organisation() + "が案件「" + dossier.dossier().name() + "」の番を取り戻しました",
                turn.organisation() + " took the turn back in “" + dossier.dossier().name() + "”"));
    }

    private void record(ViewedDossier dossier, Party vendor, Turn turn, String action, Text text) {
        trail.record(dossier, AuditEntry.of(action, "TURN", turn.id(), text).because(turn.note()),
                Audiences.parties(dossier, List.of(vendor.id())));
    }

    private void tell(ViewedDossier dossier, UUID organisation, Text sentence) {
        notices.tellEditors(List.of(organisation), NoticeKind.TURN, sentence, "/dossiers/" + dossier.id() + "/matrix");
    }

    private Text name(UUID organisationId) {
        Map<UUID, Organisation> named = organisations.byId(List.of(organisationId));
        Organisation organisation = named.get(organisationId);
        return new Text(organisation.name(), organisation.nameEn());
    }

    private static String counted(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
