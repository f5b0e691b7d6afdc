package jp.bunkai.signoff.seal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.audit.Actor;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.CanonicalJson;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.CompletedRound;
import jp.bunkai.signoff.round.SignedBy;
import jp.bunkai.signoff.seal.SealedFile.Kind;

/** Tells the chain of the pair that a revision was sealed, and mails both parties what proves it later (受領控え). */
@Singleton
class SealTelling {

    static final String SUBJECT = "SEAL";

    private final AuditTrail trail;
    private final AuditReader reader;
    private final Notices notices;
    private final MemberDirectory members;

    SealTelling(AuditTrail trail, AuditReader reader, Notices notices, MemberDirectory members) {
        this.trail = trail;
        this.reader = reader;
        this.notices = notices;
        this.members = members;
    }

    /** By nobody in person: the installation does it, in the name of the hospital whose server it is. */
    void record(Revision revision, List<SealedFile> files) {
        Map<String, String> hashes = files.stream().collect(Collectors.toMap(file -> file.kind().name(), SealedFile::sha256));
        trail.record(revision.dossierId(), new Actor(null, "Bunkai", revision.hospitalOrganisationId(), revision.hospital()),
                AuditEntry.of("SEALED", SUBJECT, revision.id(), new Text("第" + revision.number() + "版を封印しました",
                        "Revision " + revision.number() + " was sealed")).with(CanonicalJson.text(hashes)),
                List.of(Audience.pair(revision.vendorOrganisationId())));
    }

    /** To who edits for either party, and to everybody who signed. */
    void receipt(Revision revision, CompletedRound round, List<SealedFile> files) {
        AuditEvent event = reader.history(List.of(Chain.ofDossier(revision.dossierId(), Audience.pair(revision.vendorOrganisationId()))),
                new Subject(SUBJECT, revision.id())).get(0);
        Set<UUID> signed = round.signed().stream().map(SignedBy::personId).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        List<UUID> to = members.activeOf(List.of(revision.hospitalOrganisationId(), revision.vendorOrganisationId())).stream()
                .filter(member -> member.role().edits() || member.personId() != null && signed.contains(member.personId())).map(MemberContact::memberId).toList();
        notices.tell(to, NoticeKind.RECEIPT, text(revision, files, event), "/dossiers/" + revision.dossierId() + "/signing/" + round.id());
    }

    /** Hashes first, for a long name is cut at the end. */
    private static Text text(Revision revision, List<SealedFile> files, AuditEvent event) {
        Map<Kind, SealedFile> byKind = files.stream().collect(Collectors.toMap(SealedFile::kind, file -> file));
        SealedFile last = byKind.getOrDefault(Kind.CONTAINER, byKind.get(Kind.SIGNED_DOCX));
        String seal = last.certificateSha256() == null ? "-" : last.certificateSha256();
        String hashes = "DOCX " + revision.documentSha256() + " / " + last.sha256() + " / 証明書 seal " + seal + " / 記録 record " + event.seq() + " " + event.hash();
        return new Text("【受領控え】封印 SHA-256 " + hashes + "：「" + revision.dossier() + "」第" + revision.number() + "版",
                "Receipt: sealed. SHA-256 " + hashes + ": “" + revision.dossier() + "”, revision " + revision.number());
    }
}
