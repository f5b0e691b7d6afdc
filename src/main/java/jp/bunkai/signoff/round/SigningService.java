package jp.bunkai.signoff.round;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.AuthenticatedAgain;
import jp.bunkai.platform.security.SecondLogins;
import jp.bunkai.platform.security.SignedInPerson;

/**
 * What a signatory does itself: log in once more and confirm what was shown, decline, or hand over. Each under the round's lock, so that of two
 * things at the same moment the second finds what the first left.
 */
@ApplicationScoped
class SigningService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final RoundSight sight;
    private final RoundEnds ends;
    private final SigningDesk desk;
    private final Signing signing;
    private final Naming naming;
    private final SignatoryStore signatories;
    private final RoundStore rounds;
    private final RoundTrail trail;
    private final RoundNotices notices;
    private final Receipts receipts;
    private final SecondLogins logins;
    private final MemberDirectory members;
    private final Clock clock;

    SigningService(Transactions transactions, DossierAccess access, RoundSight sight, RoundEnds ends, SigningDesk desk, Signing signing, Naming naming,
            SignatoryStore signatories, RoundStore rounds, RoundTrail trail, RoundNotices notices, Receipts receipts, SecondLogins logins,
            MemberDirectory members, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.sight = sight;
        this.ends = ends;
        this.desk = desk;
        this.signing = signing;
        this.naming = naming;
        this.signatories = signatories;
        this.rounds = rounds;
        this.trail = trail;
        this.notices = notices;
        this.receipts = receipts;
        this.logins = logins;
        this.members = members;
        this.clock = clock;
    }

    /** Whose browser it is, from the login that the provider knows. */
    record Browser(RoutingContext request, SignedInPerson person, String returnAddress) {
    }

    String beginLogin(Viewer viewer, UUID dossierId, UUID roundId, UUID signatoryId, Browser browser) {
        ends.settle(dossierId);
        SigningDesk.Place place = transactions.call(() -> toConfirm(viewer, dossierId, roundId, signatoryId));
        return logins.begin(browser.request(), browser.person(), browser.returnAddress(), purpose(roundId, signatoryId),
                RoundNotices.path(place.round()) + "?signatory=" + signatoryId);
    }

    void confirm(Viewer viewer, UUID dossierId, UUID roundId, UUID signatoryId, SigningConfirmation shown, Browser browser) {
        ends.settle(dossierId);
        transactions.run(() -> {
            SigningDesk.Place place = toConfirm(viewer, dossierId, roundId, signatoryId);
            if (!place.seen().revision().canonicalSha256().equals(shown.canonicalSha256())
                    || !place.seen().revision().documentSha256().equals(shown.documentSha256())) {
                throw RoundProblems.otherRevision();
            }
            AuthenticatedAgain again = logins.spend(browser.request(), browser.person(), purpose(roundId, signatoryId))
                    .orElseThrow(RoundProblems::secondLoginNeeded);
            signing.record(place, new SigningAct(UUID.randomUUID(), roundId, signatoryId, SigningAct.Kind.SIGNED, clock.instant(), viewer.personId(),
                    viewer.name(), office(viewer), viewer.organisationId(), viewer.organisationName(), null, null, again.at(), again.provider(), null,
                    null, shown.canonicalSha256(), shown.documentSha256()), viewer);
        });
        receipts.tellOwed();
    }

    private SigningDesk.Place toConfirm(Viewer viewer, UUID dossierId, UUID roundId, UUID signatoryId) {
        SigningDesk.Place place = desk.own(sight.hold(access.read(viewer, dossierId), roundId), signatoryId);
        if (place.signatory().manner() != Manner.TOOL) {
            throw RoundProblems.otherManner();
        }
        SigningDesk.requireTurn(place);
        return place;
    }

    void decline(Viewer viewer, UUID dossierId, UUID roundId, UUID signatoryId, String reason) {
        ends.settle(dossierId);
        transactions.run(() -> {
            SigningDesk.Place place = desk.own(sight.hold(access.read(viewer, dossierId), roundId), signatoryId);
            signatories.act(aside(viewer, place, SigningAct.Kind.DECLINED, reason));
            trail.declined(viewer.actor(), place.seen().revision(), place.signatory(), reason);
            ends.end(place.round(), place.seen().revision(), RoundState.DECLINED, viewer, reason);
        });
    }

    void handOver(Viewer viewer, UUID dossierId, UUID roundId, UUID signatoryId, SigningHandover wanted) {
        ends.settle(dossierId);
        transactions.run(() -> {
            SigningDesk.Place place = desk.own(sight.hold(access.read(viewer, dossierId), roundId), signatoryId);
            Signatory to = naming.successor(place.round(), place.signatory(), place.all(), wanted.toMemberId());
            signatories.act(aside(viewer, place, SigningAct.Kind.HANDED_OVER, wanted.reason()));
            signatories.add(List.of(to));
            rounds.touch(roundId);
            trail.handedOver(viewer.actor(), place.seen().revision(), place.signatory(), to, wanted.reason());
            notices.handedOver(place.round(), place.seen().revision(), place.signatory(), to);
            if (new SigningOrder(place.round(), place.all()).due(place.signatory())) {
                notices.asked(place.round(), place.seen().revision(), List.of(to));
            }
        });
    }

    private SigningAct aside(Viewer viewer, SigningDesk.Place place, SigningAct.Kind kind, String reason) {
        return new SigningAct(UUID.randomUUID(), place.round().id(), place.signatory().id(), kind, clock.instant(), viewer.personId(), viewer.name(),
                office(viewer), viewer.organisationId(), viewer.organisationName(), null, null, null, null, null, reason, null, null);
    }

    private String office(Viewer viewer) {
        MemberContact member = members.byId(List.of(viewer.memberId())).get(viewer.memberId());
        return member.title();
    }

    private static String purpose(UUID roundId, UUID signatoryId) {
        return "sign:" + roundId + ":" + signatoryId;
    }
}
