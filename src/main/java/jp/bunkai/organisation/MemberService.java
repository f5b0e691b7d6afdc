package jp.bunkai.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Who acts for an organisation. Administrators invite, change and end memberships of their own organisation; the last administrator
 * stays one. The organisation's row is locked meanwhile, so that two administrators cannot dismiss each other.
 */
@ApplicationScoped
class MemberService {

    private static final Map<String, Text> FIELDS = Map.of("name", new Text("氏名", "name"), "title", new Text("役職", "title"),
            "role", new Text("役割", "role"), "mayConfirm", new Text("確認の権限", "right to confirm"), "left", new Text("離任", "leaving"));

    private final Transactions transactions;
    private final OrganisationRepository organisations;
    private final MemberRepository members;
    private final MergePatch mergePatch;
    private final AuditTrail trail;
    private final Newcomers newcomers;
    private final Clock clock;

    MemberService(Transactions transactions, OrganisationRepository organisations, MemberRepository members, MergePatch mergePatch,
            AuditTrail trail, Newcomers newcomers, Clock clock) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.members = members;
        this.mergePatch = mergePatch;
        this.trail = trail;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    MemberView invite(Viewer viewer, NewMember invitation) {
        return transactions.call(() -> {
            Organisation organisation = organisations.findById(viewer.organisationId(), LockModeType.PESSIMISTIC_WRITE);
            String email = Email.stored(invitation.email());
            if (members.byEmail(viewer.organisationId(), email).isPresent()) {
                throw ProblemException.of(ProblemType.CONFLICT).at("/email", "already-a-member",
                        "このメールアドレスの担当者はすでにいます。", "There is already a member with this address.");
            }
            Member member = new Member(UUID.randomUUID(), viewer.organisationId(), email, new MemberDuties(invitation.name(),
                    invitation.title(), invitation.role(), invitation.mayConfirm()), Clocks.today(clock));
            members.persist(member);
            members.flush();
            newcomers.welcome(organisation, member.id());
            tell(viewer, AuditEntry.of("MEMBER_INVITED", Subject.MEMBER, member.id(),
                    new Text("担当者 " + email + " を招待しました", "Invited " + email)).changing("role", null, member.role().name()));
            return MemberView.of(member);
        });
    }

    MemberView change(Viewer viewer, UUID memberId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            Organisation organisation = organisations.findById(viewer.organisationId(), LockModeType.PESSIMISTIC_WRITE);
            Member member = members.ofOrganisation(viewer.organisationId(), memberId)
                    .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            Etag.require(ifMatch, member.version());
            MemberEdit before = MemberEdit.of(member);
            MemberEdit after = mergePatch.apply(before, patch);
            keepAnAdministrator(member, after);
            member.assign(after.duties());
            if (after.left() != before.left()) {
                member.leave(after.left() ? Clocks.today(clock) : null);
            }
            for (FieldChange change : FieldChange.between(before, after)) {
                Text field = FIELDS.get(change.field());
                tell(viewer, AuditEntry.of("MEMBER_CHANGED", Subject.MEMBER, member.id(), new Text("担当者 " + member.email() + " の"
                        + field.ja() + "を変更しました", "Changed the " + field.en() + " of " + member.email()))
                        .changing(change.field(), change.before(), change.after()));
            }
            members.flush();
            if (before.left() && !after.left()) {
                newcomers.welcome(organisation, member.id());
            }
            return MemberView.of(member);
        });
    }

    private void keepAnAdministrator(Member member, MemberEdit after) {
        boolean stays = after.role() == Role.ADMIN && !after.left();
        boolean another = members.ofOrganisation(member.organisationId()).stream()
                .anyMatch(other -> !other.id().equals(member.id()) && other.active() && other.role() == Role.ADMIN && other.personId() != null);
        if (!stays && !another && member.role() == Role.ADMIN && member.active()) {
            throw ProblemException.of(ProblemType.CONFLICT).at(after.left() ? "/left" : "/role", "last-administrator",
                    "最後の管理者です。先に別の担当者を管理者にしてください。",
                    "This is the last administrator. Make another member administrator first.");
        }
    }

    private void tell(Viewer viewer, AuditEntry entry) {
        trail.recordOwn(viewer.organisationId(), viewer.actor(), entry);
    }
}
