package jp.bunkai.negotiation.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.AgreedRows;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.negotiation.confirmation.view.NewRefusal;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What belongs to a refusal besides the word: for whom it is meant, what it proposes instead, and how that is answered. */
@ApplicationScoped
class Refusals {

    private final AgreedRows rows;
    private final ProposalStore proposals;
    private final WordTrail trail;
    private final Clock clock;

    Refusals(AgreedRows rows, ProposalStore proposals, WordTrail trail, Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.trail = trail;
        this.clock = clock;
    }

    /** A refusal that may be said; {@code patch} is null where it proposes nothing. */
    record Checked(List<UUID> addressed, RowPatch patch) {
    }

    Checked check(Confirmations.Known known, StoredRow row, NewRefusal wanted) {
        List<PartyFact> addressed = addressed(known, row.fact(), wanted.forPartyIds());
        known.speech().toRefusing(known.viewer(), row.fact(), wanted.digest(), addressed).ifPresent(objection -> {
            throw switch (objection) {
                case CHANGED -> WordProblems.changed(List.of(new WordProblems.Changed("/digest", row.fact().id(), wanted.digest(),
                        known.digests().of(row.fact(), known.viewer().id()))));
                case NO_PART -> WordProblems.noPart(List.of());
                default -> WordProblems.refusedAlready();
            };
        });
        RowPatch patch = null;
        if (wanted.counterProposal() != null) {
            PartyFact other = other(known, addressed);
            RowPatch read = rows.read(known.matrix(), wanted.counterProposal().patch(), ProposalCheck.PATCH);
            patch = new ProposalCheck(known, row.fact(), other).complete(read, wanted.counterProposal().costAmount());
        }
        return new Checked(addressed.stream().map(PartyFact::id).toList(), patch);
    }

    /** The hospital says for whom its refusal is meant; a vendor's is always meant for the hospital. */
    private static List<PartyFact> addressed(Confirmations.Known known, RowFact row, List<UUID> wanted) {
        if (!known.viewer().hospital()) {
            if (wanted != null) {
                throw ProblemException.invalid("/forPartyIds", "not-yours", "差戻しの相手を選べるのは医療機関だけです。",
                        "Only the hospital says for whom its refusal is meant.");
            }
            return List.of();
        }
        List<PartyFact> others = known.parts().others(row);
        if (wanted == null) {
            List<PartyFact> vendors = others.stream().filter(PartyFact::directVendor).toList();
            if (vendors.isEmpty()) {
                throw WordProblems.nobody();
            }
            return vendors;
        }
        List<PartyFact> addressed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            UUID id = wanted.get(i);
            String pointer = "/forPartyIds/" + i;
            addressed.add(others.stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow(() -> ProblemException.invalid(
                    pointer, "unknown-party", "この行に分担も条件もない当事者です。", "This party has no part in the row.")));
        }
        if (addressed.isEmpty()) {
            throw WordProblems.nobody();
        }
        // A prime learns of what its subcontractor is told.
        List.copyOf(addressed).stream().filter(PartyFact::subcontractor)
                .forEach(sub -> others.stream().filter(party -> party.id().equals(sub.prime())).forEach(addressed::add));
        return addressed.stream().distinct().toList();
    }

    /** With whom a counter-proposal is made: a vendor's with the hospital, the hospital's with one party. */
    private static PartyFact other(Confirmations.Known known, List<PartyFact> addressed) {
        if (!known.viewer().hospital()) {
            return known.arrangement().hospital();
        }
        List<PartyFact> parties = addressed.stream().filter(party -> addressed.stream().noneMatch(sub -> party.id().equals(sub.prime()))).toList();
        if (parties.size() > 1) {
            throw ProblemException.invalid("/forPartyIds", "one-party", "対案は一者に対して出してください。",
                    "A counter-proposal is made to one party.");
        }
        return parties.get(0);
    }

    void propose(UUID dossierId, Word word, StoredRow row, Checked checked) {
        if (checked.patch() != null) {
            proposals.add(dossierId, word.id(), row.version(), checked.patch());
        }
    }

    void answer(Confirmations.Known known, StoredRow row, UUID proposalId, boolean accept, String reason) {
        CounterProposal proposal = find(known, row.fact(), proposalId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        ProposalSight sight = new ProposalSight(known, row.fact());
        if (sight.state(proposal) != ProposalState.OPEN) {
            throw ProblemException.of(ProblemType.CONFLICT, "この対案は、すでに答えがあるか、取り下げられています。",
                    "This counter-proposal was answered or taken back.");
        }
        if (!sight.mayAnswer(proposal)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "この対案に答えられるのは相手方だけです。",
                    "Only the other side answers this counter-proposal.");
        }
        proposals.answer(proposal.refusal().id(), accept, reason, known.matrix().dossier().viewer().actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (accept) {
            rows.enter(known.matrix(), row, proposal.base(), proposal.patch());
        }
        trail.answered(known, row.fact(), proposal, accept, reason);
    }

    private static Optional<CounterProposal> find(Confirmations.Known known, RowFact row, UUID proposalId) {
        return new ProposalSight(known, row).visible().stream().filter(proposal -> proposal.refusal().id().equals(proposalId)).findFirst();
    }
}
