package jp.bunkai.disclosure.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.kept.DisclosureStands;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;

/**
 * Tells of grants, requests and new versions. A grant is between two organisations and so is told to each of them in its own chain; what answers
 * a request also to both in the dossier in which it was made. No other party of a dossier is told.
 */
@ApplicationScoped
class SharingTrail {

    private static final String REQUEST = "DISCLOSURE_REQUEST";
    private static final String OWN_PAGE = "/organisation/disclosures/sharing";

    private final AuditTrail trail;
    private final Notices notices;
    private final MetHospitals met;
    private final GrantStore grants;

    SharingTrail(AuditTrail trail, Notices notices, MetHospitals met, GrantStore grants) {
        this.trail = trail;
        this.notices = notices;
        this.met = met;
        this.grants = grants;
    }

    /** {@code dossier}: where it was asked for, null where nobody asked. */
    void granted(Viewer vendor, GrantView grant, UUID dossier) {
        both(vendor, grant.hospital().id(), dossier, entry("DISCLOSURE_GRANTED", grant, "を開示しました", "Granted access to the disclosure of "),
                "開示書「" + grant.product() + "」を開示しました", "granted you access to the disclosure of “" + grant.product() + "”");
    }

    void revoked(Viewer vendor, GrantView grant) {
        both(vendor, grant.hospital().id(), null, entry("DISCLOSURE_REVOKED", grant, "の開示を取り消しました", "Revoked access to the disclosure of ")
                .because(grant.revokedBecause()), "開示書「" + grant.product() + "」の開示を取り消しました",
                "revoked your access to the disclosure of “" + grant.product() + "”");
    }

    void refused(Viewer vendor, RequestStore.Made made) {
        RequestView request = made.request();
        AuditEntry entry = AuditEntry.of("DISCLOSURE_REFUSED", REQUEST, request.id(), new Text("開示書の開示依頼を断りました（"
                + request.hospital().name() + "）", "Refused the request for disclosures of " + request.hospital().name())).because(request.refusedBecause());
        both(vendor, request.hospital().id(), made.dossierId(), entry, "開示書の開示依頼を断りました", "refused your request for disclosures");
    }

    void requested(Viewer hospital, UUID dossier, UUID vendor, RequestView request) {
        trail.record(dossier, hospital.actor(), AuditEntry.of("DISCLOSURE_REQUESTED", REQUEST, request.id(),
                new Text("開示書の開示を依頼しました", "Asked for disclosures")).because(request.text()), Set.of(Audience.pair(vendor)));
        notices.tellEditors(List.of(vendor), NoticeKind.DISCLOSURE, said(hospital, "開示書の開示を依頼しました", "asks for your disclosures"), OWN_PAGE);
    }

    /** Something else counts from now on: the hospitals that may see it learn of it. */
    void stands(@Observes DisclosureStands other) {
        grants.hospitals(other.productId()).forEach(hospital -> hospital(other.by(), hospital, other.entry(), other.entry().text()));
    }

    private void both(Viewer vendor, UUID hospital, UUID dossier, AuditEntry entry, String ja, String en) {
        trail.recordOwn(vendor.organisationId(), vendor.actor(), entry);
        hospital(vendor, hospital, entry, new Text(ja, en));
        if (dossier != null) {
            trail.record(dossier, vendor.actor(), entry, Set.of(Audience.pair(vendor.organisationId())));
        }
    }

    private void hospital(Viewer vendor, UUID hospital, AuditEntry entry, Text notice) {
        trail.recordOwn(hospital, vendor.actor(), entry);
        met.dossier(vendor.organisationId(), hospital).ifPresent(dossier -> notices.tellEditors(List.of(hospital), NoticeKind.DISCLOSURE,
                said(vendor, notice.ja(), notice.en()), "/dossiers/" + dossier + "/disclosures"));
    }

    private static Text said(Viewer by, String ja, String en) {
        return new Text(by.organisationName() + "が" + ja, by.organisationName() + ": " + en);
    }

    private static AuditEntry entry(String action, GrantView grant, String ja, String en) {
        return AuditEntry.of(action, "DISCLOSURE_GRANT", grant.id(), new Text("開示書「" + grant.product() + "」" + ja + "（" + grant.hospital().name() + "）",
                en + "“" + grant.product() + "” (" + grant.hospital().name() + ")"));
    }
}
