package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.Role;
import jp.bunkai.platform.http.ProblemException;

/**
 * Who signs for one side: members of that organisation with the role SIGNATORY, each once in one manner. Each side names its own, for the other
 * cannot know them; until somebody has signed, it may name others. Where a party is a 地方公共団体, the tool is not the last manner of any side.
 */
@Singleton
class Naming {

    private final MemberDirectory members;

    Naming(MemberDirectory members) {
        this.members = members;
    }

    /** What a side's naming changes. */
    record Change(List<Signatory> added, List<Signatory> removed, Map<UUID, FollowerKind> followers) {
    }

    /** Compares what a side wants with whom it has named so far; a problem at the place of the body where it may not. */
    Change of(SigningRound round, SigningSide side, UUID organisationId, String organisation, List<Signatory> sofar, NewSide wanted) {
        Map<UUID, MemberContact> known = members.activeOf(List.of(organisationId)).stream()
                .collect(Collectors.toMap(MemberContact::memberId, Function.identity()));
        List<Signatory> own = sofar.stream().filter(one -> one.side() == side && one.counts()).toList();
        List<Signatory> done = own.stream().filter(one -> !one.waiting()).toList();
        Set<String> named = done.stream().map(one -> key(one.memberId(), one.manner())).collect(Collectors.toCollection(HashSet::new));
        int position = own.stream().filter(one -> !one.waiting()).mapToInt(one -> one.position() + 1).max().orElse(0);
        List<Signatory> added = new ArrayList<>();
        for (int i = 0; i < wanted.signatories().size(); i++) {
            NewSignatory one = wanted.signatories().get(i);
            MemberContact member = known.get(one.memberId());
            if (member == null || member.role() != Role.SIGNATORY) {
                throw ProblemException.invalid("/signatories/" + i + "/memberId", "no-signatory", "自組織の署名者（役割が「署名者」の担当者）ではありません。",
                        "This is no signatory of your organisation.");
            }
            if (!named.add(key(one.memberId(), one.manner()))) {
                throw ProblemException.invalid("/signatories/" + i + "/memberId", "named-twice", "同じ人が同じ署名方法で重複しています。",
                        "This person is named twice in the same manner.");
            }
            added.add(signatory(round, side, organisation, member, position + i, one.manner()));
        }
        requireMoreThanTheTool(round, wanted.signatories());
        return new Change(added, own.stream().filter(Signatory::waiting).toList(), followers(known, wanted));
    }

    /** Who takes over from a signatory: another one of the same organisation, who is not asked for the same already. */
    Signatory successor(SigningRound round, Signatory from, List<Signatory> all, UUID memberId) {
        MemberContact member = members.activeOf(List.of(from.organisationId())).stream()
                .filter(one -> one.memberId().equals(memberId) && one.role() == Role.SIGNATORY && !one.memberId().equals(from.memberId())).findFirst()
                .orElseThrow(() -> ProblemException.invalid("/toMemberId", "no-signatory", "引き継げるのは、自組織のほかの署名者だけです。",
                        "You can hand over to another signatory of your organisation only."));
        if (all.stream().anyMatch(one -> one.counts() && one.memberId().equals(memberId) && one.manner() == from.manner())) {
            throw ProblemException.invalid("/toMemberId", "named-twice", "この人はすでに同じ署名方法で署名者になっています。",
                    "This person is asked to sign in the same manner already.");
        }
        Signatory taken = signatory(round, from.side(), from.organisation(), member, from.position(), from.manner());
        return new Signatory(taken.id(), taken.roundId(), taken.side(), taken.organisationId(), taken.organisation(), taken.memberId(), taken.personId(),
                taken.person(), taken.office(), taken.position(), taken.manner(), taken.state(), from.id());
    }

    private static void requireMoreThanTheTool(SigningRound round, List<NewSignatory> wanted) {
        int last = wanted.size() - 1;
        boolean beyond = round.inOrder() ? wanted.get(last).manner() != Manner.TOOL : wanted.stream().anyMatch(one -> one.manner() != Manner.TOOL);
        if (round.beyondTool() && !beyond) {
            throw RoundProblems.toolIsLast("/signatories/" + last + "/manner");
        }
    }

    private static Map<UUID, FollowerKind> followers(Map<UUID, MemberContact> known, NewSide wanted) {
        for (int i = 0; i < wanted.followers().size(); i++) {
            if (!known.containsKey(wanted.followers().get(i).memberId())) {
                throw ProblemException.invalid("/followers/" + i + "/memberId", "no-member", "自組織の担当者ではありません。",
                        "This is no member of your organisation.");
            }
        }
        return wanted.followers().stream().collect(Collectors.toMap(NewFollower::memberId, NewFollower::kind,
                (one, other) -> one == FollowerKind.VIEWER ? one : other));
    }

    private static String key(UUID memberId, Manner manner) {
        return memberId + " " + manner;
    }

    private static Signatory signatory(SigningRound round, SigningSide side, String organisation, MemberContact member, int position, Manner manner) {
        return new Signatory(UUID.randomUUID(), round.id(), side, member.organisationId(), organisation, member.memberId(), member.personId(),
                member.name() == null ? member.email() : member.name(), member.title(), position, manner, SignatoryState.WAITING, null);
    }
}
