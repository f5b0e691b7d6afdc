package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.security.AccessDecision;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.SignedInPerson;

/**
 * Decides for which organisation a person acts in this request, and whether its role there allows the action. The header names the
 * organisation; it may be left out by whoever is a member of one only.
 */
@ApplicationScoped
class MemberAccess implements AccessDecision {

    static final String HEADER = "Bunkai-Organisation";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Memberships memberships;
    private final CurrentViewer current;
    private final EditLimit edits;
    private final ReadLimit reads;

    MemberAccess(Memberships memberships, CurrentViewer current, EditLimit edits, ReadLimit reads) {
        this.memberships = memberships;
        this.current = current;
        this.edits = edits;
        this.reads = reads;
    }

    @Override
    public void require(Action action, SignedInPerson person, ContainerRequestContext request) {
        Viewer viewer = chosen(memberships.viewers(person), request.getHeaderString(HEADER));
        // Also what is refused for want of a role counts: it has cost its question to the database.
        if (SAFE.contains(request.getMethod())) {
            reads.take(viewer.memberId());
        } else {
            edits.take(viewer.memberId());
        }
        boolean allowed = switch (action) {
            case PUBLIC, SIGNED_IN, VIEW -> true;
            case EDIT -> viewer.role().edits();
            case CONFIRM -> viewer.mayConfirm();
            case SIGN -> viewer.role() == Role.SIGNATORY;
            case ADMIN -> viewer.role() == Role.ADMIN;
        };
        if (!allowed && action == Action.CONFIRM) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "行を確認する権限がありません。組織の管理者に相談してください。",
                    "You have no right to confirm rows. Ask an administrator of your organisation.");
        }
        if (!allowed && action == Action.SIGN) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "署名者の役割が必要です。組織の管理者に相談してください。",
                    "Only signatories sign. Ask an administrator of your organisation.");
        }
        if (!allowed) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "この操作には別の役割が必要です。組織の管理者に相談してください。",
                    "This needs another role. Ask an administrator of your organisation.");
        }
        current.set(viewer);
    }

    private static Viewer chosen(List<Viewer> viewers, String header) {
        if (header == null && viewers.size() > 1) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST).parameter(HEADER, "required",
                    "どの組織として操作するかを指定してください。", "Say for which organisation you act.");
        }
        return viewers.stream().filter(viewer -> header == null || viewer.organisationId().equals(id(header))).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_A_MEMBER));
    }

    private static UUID id(String header) {
        try {
            return UUID.fromString(header);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
