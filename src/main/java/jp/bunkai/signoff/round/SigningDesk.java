package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/**
 * A signatory's place in a round that is held: who may act there, and that acting is still possible. Asked in this order: is it there, is it the
 * viewer's, is the round open, is it waited for, is it its turn.
 */
@Singleton
class SigningDesk {

    private final SignatoryStore signatories;
    private final RoundEnds ends;

    SigningDesk(SignatoryStore signatories, RoundEnds ends) {
        this.signatories = signatories;
        this.ends = ends;
    }

    /** A signatory who may act now, among all of its round. */
    record Place(RoundSight.Seen seen, List<Signatory> all, Signatory signatory) {

        SigningRound round() {
            return seen.round();
        }

        /** As it will be once this signatory has signed. */
        List<Signatory> afterSigning() {
            return all.stream().map(one -> one.id().equals(signatory.id()) ? one.in(SignatoryState.SIGNED) : one).toList();
        }
    }

    /** For what only the signatory itself does. */
    Place own(RoundSight.Seen seen, UUID signatoryId) {
        Place place = place(seen, signatoryId);
        if (!place.signatory().memberId().equals(seen.dossier().viewer().memberId())) {
            throw RoundProblems.notYours();
        }
        return open(place);
    }

    /** For what an editor of its organisation may record in its stead. */
    Place ownOrEdited(RoundSight.Seen seen, UUID signatoryId) {
        Place place = place(seen, signatoryId);
        Viewer viewer = seen.dossier().viewer();
        boolean colleague = place.signatory().organisationId().equals(viewer.organisationId()) && viewer.role().edits();
        if (!colleague && !place.signatory().memberId().equals(viewer.memberId())) {
            throw RoundProblems.notYours();
        }
        return open(place);
    }

    /** Refuses who is not asked yet. */
    static void requireTurn(Place place) {
        if (!new SigningOrder(place.round(), place.all()).due(place.signatory())) {
            throw RoundProblems.notYet();
        }
    }

    private Place place(RoundSight.Seen seen, UUID signatoryId) {
        List<Signatory> all = signatories.of(seen.round().id());
        return new Place(seen, all, all.stream().filter(one -> one.id().equals(signatoryId)).findFirst().orElseThrow(RoundProblems::none));
    }

    private Place open(Place place) {
        ends.requireOpen(place.round());
        if (!place.signatory().waiting()) {
            throw RoundProblems.acted(place.signatory().state());
        }
        return place;
    }
}
