package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import jp.bunkai.organisation.Viewer;

/** Records a signature in the transaction that holds the round: the act, its event and receipt, whose turn it is next, and the end if it is the last. */
@Singleton
class Signing {

    private final SignatoryStore signatories;
    private final RoundStore rounds;
    private final RoundEnds ends;
    private final RoundTrail trail;
    private final RoundNotices notices;
    private final Receipts receipts;

    Signing(SignatoryStore signatories, RoundStore rounds, RoundEnds ends, RoundTrail trail, RoundNotices notices, Receipts receipts) {
        this.signatories = signatories;
        this.rounds = rounds;
        this.ends = ends;
        this.trail = trail;
        this.notices = notices;
        this.receipts = receipts;
    }

    void record(SigningDesk.Place place, SigningAct act, Viewer by) {
        SigningOrder before = new SigningOrder(place.round(), place.all());
        SigningOrder after = new SigningOrder(place.round(), place.afterSigning());
        signatories.act(act);
        receipts.owe(act);
        trail.signed(by.actor(), place.seen().revision(), place.signatory(), act, after.complete());
        notices.signed(place.round(), place.seen().revision(), place.signatory());
        if (after.complete()) {
            ends.complete(place.round(), place.seen().revision());
        } else {
            rounds.touch(place.round().id());
            List<Signatory> next = new ArrayList<>(after.due());
            next.removeAll(before.due());
            notices.asked(place.round(), place.seen().revision(), next);
        }
    }
}
