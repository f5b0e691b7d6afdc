package jp.bunkai.negotiation.declaration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;

/** Tells the editors of those concerned how a round goes, in the transaction of what is told. No sentence knows of any answer. */
@Singleton
class RoundNotices {

    private final Notices notices;

    RoundNotices(Notices notices) {
        this.notices = notices;
    }

    void opened(ViewedDossier dossier, Round round, Collection<UUID> parties) {
        tell(dossier, round, parties, new Text("自己申告への回答依頼が届きました。期限は " + round.deadline() + " です。",
                "You are asked for declarations, by " + round.deadline() + "."));
    }

    /** To all who were asked, those who have handed in among them: they can change their answers until then. */
    void moved(ViewedDossier dossier, Round round, NewDeadline to, List<Sheet> sheets) {
        tell(dossier, round, sheets.stream().map(Sheet::partyId).toList(), new Text(
                "自己申告の回答期限が " + to.seen() + " から " + to.deadline() + (to.earlier() ? " に早まりました。" : " に延びました。")
                        + (to.reason() == null ? "" : "理由：" + to.reason()),
                "The deadline of your declarations is " + (to.earlier() ? "earlier" : "later") + " now: " + to.deadline() + " instead of "
                        + to.seen() + "." + (to.reason() == null ? "" : " Reason: " + to.reason())));
    }

    void soon(ViewedDossier dossier, Round round, UUID party) {
        tell(dossier, round, Set.of(party), new Text("自己申告の期限（" + round.deadline() + "）が近づいています。まだ提出されていません。",
                "Your declarations are due on " + round.deadline() + " and not yet handed in."));
    }

    void lastDay(ViewedDossier dossier, Round round, UUID party) {
        tell(dossier, round, Set.of(party), new Text("自己申告は本日が期限です。まだ提出されていません。",
                "Your declarations are due today and not yet handed in."));
    }

    /** To the hospital: it may close. */
    void complete(ViewedDossier dossier, Round round) {
        tell(dossier, round, Set.of(dossier.hospital().id()), new Text("依頼したすべての事業者が自己申告を提出しました。締め切れます。",
                "Every vendor asked has handed in its declarations. You can close the round."));
    }

    void ended(ViewedDossier dossier, Round round, RoundState state, List<Sheet> sheets) {
        Set<UUID> concerned = sheets.stream().map(Sheet::partyId).collect(Collectors.toSet());
        concerned.add(dossier.hospital().id());
        tell(dossier, round, concerned, state == RoundState.CANCELLED
                ? new Text("自己申告は取りやめになりました。", "The round of declarations was cancelled.")
                : new Text("自己申告が締め切られました。結果を確認できます。", "The round of declarations has closed. See its result."));
    }

    private void tell(ViewedDossier dossier, Round round, Collection<UUID> parties, Text sentence) {
        String name = dossier.dossier().name();
        List<UUID> organisations = dossier.allParties().stream().filter(party -> parties.contains(party.id()) && !party.left())
                .map(Party::organisationId).toList();
        notices.tellEditors(organisations, NoticeKind.DECLARATION, new Text("「" + name + "」" + sentence.ja(), "“" + name + "”: " + sentence.en()),
                "/dossiers/" + dossier.id() + "/declarations/" + round.id());
    }
}
