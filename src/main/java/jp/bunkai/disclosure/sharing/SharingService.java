package jp.bunkai.disclosure.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.matrix.store.OrganisationHold;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * The vendor's side of sharing: it grants products to hospitals that it meets or that asked, takes a grant back and refuses a request, both
 * with a reason, and sees who looked. Of any other hospital it learns nothing, not even that there is one.
 */
@ApplicationScoped
class SharingService {

    private final Transactions transactions;
    private final MetHospitals met;
    private final GrantStore grants;
    private final RequestStore requests;
    private final AccessStore accesses;
    private final OrganisationHold organisations;
    private final SharingTrail trail;
    private final Cursors cursors;
    private final Clock clock;

    SharingService(Transactions transactions, MetHospitals met, GrantStore grants, RequestStore requests, AccessStore accesses,
            OrganisationHold organisations, SharingTrail trail, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.met = met;
        this.grants = grants;
        this.requests = requests;
        this.accesses = accesses;
        this.organisations = organisations;
        this.trail = trail;
        this.cursors = cursors;
        this.clock = clock;
    }

    List<MetHospitals.Hospital> hospitals(Viewer viewer) {
        return viewer.hospital() ? List.of() : transactions.call(() -> met.of(viewer.organisationId()));
    }

    GrantView.Page grants(Viewer viewer, String cursor, int limit) {
        String purpose = "disclosure-grants:" + viewer.organisationId();
        return transactions.call(() -> {
            List<GrantView> found = grants.page(viewer.organisationId(), Places.of(cursors, purpose, cursor), limit + 1);
            return new GrantView.Page(Places.shown(found, limit),
                    Places.next(cursors, purpose, found, limit, last -> new Places.Place(last.grantedAt(), last.id())));
        });
    }

    RequestView.Page requests(Viewer viewer, String cursor, int limit) {
        String purpose = "disclosure-requests:" + viewer.organisationId();
        return transactions.call(() -> {
            List<RequestView> found = requests.page(viewer.organisationId(), Places.of(cursors, purpose, cursor), limit + 1);
            return new RequestView.Page(Places.shown(found, limit),
                    Places.next(cursors, purpose, found, limit, last -> new Places.Place(last.requestedAt(), last.id())));
        });
    }

    AccessView.Page accesses(Viewer viewer, String cursor, int limit) {
        String purpose = "disclosure-accesses:" + viewer.organisationId();
        return transactions.call(() -> {
            List<AccessView> found = accesses.page(viewer.organisationId(), Places.of(cursors, purpose, cursor), limit + 1);
            return new AccessView.Page(Places.shown(found, limit),
                    Places.next(cursors, purpose, found, limit, last -> new Places.Place(last.at(), last.id())));
        });
    }

    List<GrantView> grant(Viewer viewer, NewGrant wanted) {
        requireVendor(viewer);
        Set<UUID> ids = new LinkedHashSet<>(wanted.productIds());
        return transactions.call(() -> {
            organisations.hold(viewer.organisationId());
            if (met.of(viewer.organisationId()).stream().noneMatch(hospital -> hospital.id().equals(wanted.hospitalId()))) {
                throw ProblemException.invalid("/hospitalId", "unknown-hospital", "案件で関わる医療機関か、開示を依頼した医療機関を選んでください。",
                        "Choose a hospital that you meet in a dossier or that asked for it.");
            }
            if (!grants.locked(viewer, ids).containsAll(ids)) {
                throw ProblemException.invalid("/productIds", "unknown-product", "登録済みの製品を選んでください。", "Choose products of your own.");
            }
            Set<UUID> before = grants.standing(viewer, wanted.hospitalId(), ids).stream().map(GrantView::productId).collect(Collectors.toSet());
            grants.add(viewer, ids.stream().filter(id -> !before.contains(id)).toList(), wanted.hospitalId(), clock.instant());
            List<GrantView> standing = grants.standing(viewer, wanted.hospitalId(), ids);
            RequestStore.Made asked = requests.waiting(viewer.organisationId(), wanted.hospitalId()).orElse(null);
            if (asked != null) {
                requests.answer(asked.request().id(), viewer, null, clock.instant());
            }
            // What stood already is told again only as the answer to who asked.
            standing.stream().filter(grant -> asked != null || !before.contains(grant.productId()))
                    .forEach(grant -> trail.granted(viewer, grant, asked == null ? null : asked.dossierId()));
            return standing;
        });
    }

    GrantView revoke(Viewer viewer, UUID id, String reason) {
        return transactions.call(() -> {
            organisations.hold(viewer.organisationId());
            own(viewer, id);
            if (!grants.revoke(viewer, id, reason, clock.instant())) {
                throw ProblemException.of(ProblemType.CONFLICT, "すでに取り消されています。", "It was revoked already.");
            }
            GrantView revoked = own(viewer, id);
            trail.revoked(viewer, revoked);
            return revoked;
        });
    }

    RequestView refuse(Viewer viewer, UUID id, String reason) {
        return transactions.call(() -> {
            // Granting and refusing at once must not both happen.
            organisations.hold(viewer.organisationId());
            requests.own(viewer, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            if (!requests.answer(id, viewer, reason, clock.instant())) {
                throw ProblemException.of(ProblemType.CONFLICT, "すでに回答されています。", "It was answered already.");
            }
            RequestStore.Made refused = requests.own(viewer, id).orElseThrow();
            trail.refused(viewer, refused);
            return refused.request();
        });
    }

    private GrantView own(Viewer viewer, UUID id) {
        return grants.own(viewer, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static void requireVendor(Viewer viewer) {
        if (viewer.hospital()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "開示するのは事業者です。", "Vendors grant access.");
        }
    }
}
