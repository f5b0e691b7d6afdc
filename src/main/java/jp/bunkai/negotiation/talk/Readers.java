package jp.bunkai.negotiation.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Who reads a comment, and so can be called by it: whoever acts today for one of the organisations of its conversation, and nobody else. */
@ApplicationScoped
class Readers {

    private final MemberDirectory members;

    Readers(MemberDirectory members) {
        this.members = members;
    }

    List<MemberContact> people(ViewedDossier dossier, Channel channel) {
        return members.activeOf(channel.organisations(dossier));
    }

    /** The members called, each once; a problem for those who could not read the comment, whether or not there is such a member. */
    List<UUID> require(ViewedDossier dossier, Channel channel, List<UUID> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = people(dossier, channel).stream().map(MemberContact::memberId).collect(Collectors.toCollection(HashSet::new));
        ProblemException problem = ProblemException.of(ProblemType.NOT_PROCESSABLE, "このコメントを見られない人は呼べません。",
                "Somebody who cannot see this comment cannot be mentioned.");
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                problem.at("/mentions/" + i, "cannot-see", "この人はこのコメントを見られません。", "This person cannot see the comment.");
            }
        }
        if (problem.hasErrors()) {
            throw problem;
        }
        return List.copyOf(new LinkedHashSet<>(wanted));
    }
}
