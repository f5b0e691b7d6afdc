package jp.bunkai.negotiation.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.rules.Say;

/**
 * Tells the audit trail what parties said: a vendor's word to it and the hospital, the hospital's to those for whom it changes
 * something, each in a chain of its own.
 */
@ApplicationScoped
class WordTrail {

    private final DossierTrail trail;

    WordTrail(DossierTrail trail) {
        this.trail = trail;
    }

    void said(Confirmations.Known known, RowFact row, Word word) {
        Text name = Say.row(known.arrangement(), row);
        AuditEntry entry = switch (word.kind()) {
            case CONFIRM -> entry("ROW_CONFIRMED", row, new Text(name.ja() + "を確認しました", "Confirmed " + name.en()));
            case REFUSE -> entry("ROW_REFUSED", row, new Text(name.ja() + "を差し戻しました", "Refused " + name.en()));
            case WITHDRAW -> entry("ROW_WORD_WITHDRAWN", row,
                    new Text(name.ja() + "についての確認または差戻しを取り下げました", "Took back what was said of " + name.en()));
        };
        trail.record(known.matrix().dossier(), entry.because(word.reason()), Audiences.parties(known.matrix().dossier(), told(known, row, word)));
    }

    /** Whom the hospital's word is news to; a vendor's is told to that vendor and the hospital. */
    private static Collection<UUID> told(Confirmations.Known known, RowFact row, Word word) {
        PartyFact speaker = known.arrangement().party(word.partyId());
        if (!speaker.hospital()) {
            return List.of(speaker.id());
        }
        return switch (word.kind()) {
            case CONFIRM -> known.parts().others(row).stream().filter(party -> !known.stands().of(speaker, party, row).confirmed())
                    .map(PartyFact::id).toList();
            case REFUSE -> word.addressed();
            case WITHDRAW -> known.parts().others(row).stream().filter(party -> known.stands().of(speaker, party, row).word() != null)
                    .map(PartyFact::id).toList();
        };
    }

    void answered(Confirmations.Known known, RowFact row, CounterProposal proposal, boolean accepted, String reason) {
        Text name = Say.row(known.arrangement(), row);
        Text text = accepted ? new Text(name.ja() + "の対案を受け入れました", "Accepted the counter-proposal to " + name.en())
                : new Text(name.ja() + "の対案を断りました", "Declined the counter-proposal to " + name.en());
        Collection<UUID> told = known.arrangement().party(proposal.refusal().partyId()).hospital() ? proposal.refusal().addressed()
                : List.of(proposal.refusal().partyId());
        trail.record(known.matrix().dossier(), entry(accepted ? "PROPOSAL_ACCEPTED" : "PROPOSAL_DECLINED", row, text).because(reason),
                Audiences.parties(known.matrix().dossier(), told));
    }

    private static AuditEntry entry(String action, RowFact row, Text text) {
        return AuditEntry.of(action, Subject.ROW, row.id(), text);
    }
}
