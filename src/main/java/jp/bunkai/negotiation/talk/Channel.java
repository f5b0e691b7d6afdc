package jp.bunkai.negotiation.talk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.audit.Audience;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;

/**
 * Between whom a conversation is: within one party, or between two that deal with each other. These are the hospital and a vendor that is no
 * subcontractor, or a subcontractor and the prime it works for; two vendors side by side never talk here.
 *
 * @param party the party itself, or of two the hospital or the prime
 * @param other the vendor or the subcontractor, or null
 */
record Channel(UUID party, UUID other) {

    static Channel internal(ViewedDossier dossier) {
        return new Channel(dossier.mine().id(), null);
    }

    static Channel between(ViewedDossier dossier, Party partner) {
        Party mine = dossier.mine();
        boolean above = mine.hospital() || mine.id().equals(partner.primeId());
        return above ? new Channel(mine.id(), partner.id()) : new Channel(partner.id(), mine.id());
    }

    /** With whom the viewer's party may talk today. */
    static List<Party> partners(ViewedDossier dossier) {
        return dossier.allParties().stream().filter(party -> !party.left() && deal(dossier.mine(), party)).toList();
    }

    private static boolean deal(Party one, Party other) {
        if (one.subcontractor() || other.subcontractor()) {
            return one.id().equals(other.primeId()) || other.id().equals(one.primeId());
        }
        return one.hospital() != other.hospital();
    }

    Visibility visibility() {
        return other == null ? Visibility.INTERNAL : Visibility.SHARED;
    }

    boolean includes(UUID partyId) {
        return party.equals(partyId) || Objects.equals(other, partyId);
    }

    /** The party on the other side of the viewer, or null for none. */
    UUID partner(ViewedDossier dossier) {
        return dossier.mine().id().equals(party) ? other : party;
    }

    /** Whether something may still be said here: the partner has not left, and still deals with the viewer's party. */
    boolean open(ViewedDossier dossier) {
        UUID partner = partner(dossier);
        return partner == null || partners(dossier).stream().anyMatch(party -> party.id().equals(partner));
    }

    /** The organisations of both sides. */
    List<UUID> organisations(ViewedDossier dossier) {
        return Stream.of(party, other).filter(Objects::nonNull).map(id -> organisation(dossier, id)).toList();
    }

    /** Hospital and vendor read one chain; a prime and its subcontractor each their own, for the hospital reads every pair. */
    Set<Audience> audiences(ViewedDossier dossier) {
        if (other == null) {
            return Set.of(Audience.organisation(organisation(dossier, party)));
        }
        return party.equals(dossier.hospital().id()) ? Set.of(Audience.pair(organisation(dossier, other)))
                : Set.of(Audience.organisation(organisation(dossier, party)), Audience.organisation(organisation(dossier, other)));
    }

    private static UUID organisation(ViewedDossier dossier, UUID partyId) {
        return dossier.allParties().stream().filter(party -> party.id().equals(partyId)).findFirst().orElseThrow().organisationId();
    }
}
