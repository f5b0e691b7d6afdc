package jp.bunkai.negotiation.talk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Says, answers, corrects, withdraws and resolves. A conversation of which the viewer's party is no side is not there; a comment is
 * corrected or withdrawn by its author only.
 */
@ApplicationScoped
class TalkService {

    static final int MOST_WORDINGS = 50;

    private final Transactions transactions;
    private final DossierAccess access;
    private final Topics topics;
    private final ConversationRepository conversations;
    private final CommentRepository comments;
    private final ConversationViews views;
    private final Readers readers;
    private final TalkTrail trail;
    private final MergePatch mergePatch;
    private final Clock clock;

    TalkService(Transactions transactions, DossierAccess access, Topics topics, ConversationRepository conversations, CommentRepository comments,
            ConversationViews views, Readers readers, TalkTrail trail, MergePatch mergePatch, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.topics = topics;
        this.conversations = conversations;
        this.comments = comments;
        this.views = views;
        this.readers = readers;
        this.trail = trail;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** A conversation of the viewer's, locked, and what it is about. */
    private record Found(Topic topic, Conversation conversation) {
    }

    ConversationView begin(Viewer viewer, UUID dossierId, NewConversation wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            Topic topic = topics.find(dossier, wanted.rowId()).orElseThrow(() -> ProblemException.invalid("/rowId", "unknown-row",
                    "この案件にその行はありません。", "There is no such row in this dossier."));
            Channel channel = channel(topic, wanted);
            List<UUID> called = readers.require(dossier, channel, wanted.mentions());
            Conversation conversation = new Conversation(UUID.randomUUID(), dossierId, wanted.rowId(), channel, clock.instant());
            conversations.persist(conversation);
            conversations.flush();
            say(new Found(topic, conversation), wanted.text(), called);
            trail.record(topic, channel, "COMMENT_ADDED");
            trail.called(topic, called);
            trail.opened(topic, channel, called);
            return view(topic, conversation);
        });
    }

    ConversationView answer(Viewer viewer, UUID dossierId, UUID conversationId, CommentWording wanted) {
        return transactions.call(() -> {
            Found found = writable(find(viewer, dossierId, conversationId));
            Channel channel = found.conversation().channel();
            List<UUID> called = readers.require(found.topic().dossier(), channel, wanted.mentions());
            Set<UUID> before = comments.list("conversationId", conversationId).stream().map(Comment::authorId).collect(Collectors.toSet());
            say(found, wanted.text(), called);
            trail.record(found.topic(), channel, "COMMENT_ANSWERED");
            trail.called(found.topic(), called);
            trail.answered(found.topic(), before, called);
            return view(found.topic(), found.conversation());
        });
    }

    ConversationView correct(Viewer viewer, UUID dossierId, UUID conversationId, UUID commentId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            Found found = find(viewer, dossierId, conversationId);
            Comment comment = own(viewer, found, commentId, ifMatch);
            List<CommentText> texts = comments.texts(List.of(commentId)).get(commentId);
            CommentWording before = new CommentWording(texts.get(texts.size() - 1).text(),
                    comments.mentions(List.of(commentId)).getOrDefault(commentId, List.of()));
            CommentWording after = mergePatch.apply(before, patch);
            List<UUID> called = readers.require(found.topic().dossier(), found.conversation().channel(),
                    after.mentions().stream().filter(member -> !before.mentions().contains(member)).toList());
            reword(comment, texts.size(), before, after);
            if (!before.equals(after)) {
                trail.record(found.topic(), found.conversation().channel(), "COMMENT_CORRECTED");
                trail.called(found.topic(), called);
            }
            return view(found.topic(), found.conversation());
        });
    }

    void withdraw(Viewer viewer, UUID dossierId, UUID conversationId, UUID commentId, String ifMatch) {
        transactions.run(() -> {
            Found found = find(viewer, dossierId, conversationId);
            own(viewer, found, commentId, ifMatch).withdraw(clock.instant());
            trail.record(found.topic(), found.conversation().channel(), "COMMENT_WITHDRAWN");
        });
    }

    ConversationView resolve(Viewer viewer, UUID dossierId, UUID conversationId, String ifMatch, boolean resolved) {
        return transactions.call(() -> {
            Found found = writable(find(viewer, dossierId, conversationId));
            Conversation conversation = found.conversation();
            Etag.require(ifMatch, conversation.version());
            if (resolved ? conversation.resolve(viewer.name(), clock.instant()) : conversation.reopen()) {
                trail.record(found.topic(), conversation.channel(), resolved ? "CONVERSATION_RESOLVED" : "CONVERSATION_REOPENED");
            }
            return view(found.topic(), conversation);
        });
    }

    private static Channel channel(Topic topic, NewConversation wanted) {
        if (wanted.visibility() == Visibility.INTERNAL) {
            if (wanted.withPartyId() != null) {
                throw ProblemException.invalid("/withPartyId", "internal", "組織内のコメントには相手を指定できません。",
                        "A comment within the organisation has no other party.");
            }
            return Channel.internal(topic.dossier());
        }
        Party partner = Channel.partners(topic.dossier()).stream().filter(party -> party.id().equals(wanted.withPartyId())).findFirst()
                .orElseThrow(() -> ProblemException.invalid("/withPartyId", "cannot-talk", "共有する相手の当事者を選んでください。",
                        "Choose the party to share it with."));
        if (!topic.seenBy(partner.id())) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "相手はこの行を見られません。", "The other party cannot see this row.")
                    .at("/withPartyId", "cannot-see", "この行に関わる相手を選んでください。", "Choose a party that has a part in the row.");
        }
        return Channel.between(topic.dossier(), partner);
    }

    private Found find(Viewer viewer, UUID dossierId, UUID conversationId) {
        ViewedDossier dossier = access.edit(viewer, dossierId);
        Conversation conversation = conversations.locked(dossierId, dossier.mine().id(), conversationId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        return new Found(topics.require(dossier, conversation.rowId()), conversation);
    }

    private static Found writable(Found found) {
        if (!found.topic().open(found.conversation().channel())) {
            throw ProblemException.of(ProblemType.CONFLICT, "相手の当事者とは、もうこの件でやり取りできません。",
                    "The other party of this conversation can no longer be talked to about this.");
        }
        return found;
    }

    private Comment own(Viewer viewer, Found found, UUID commentId, String ifMatch) {
        Comment comment = comments.of(found.conversation().id(), commentId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        if (!comment.authorId().equals(viewer.memberId())) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "コメントを直せるのは書いた本人だけです。", "Only its author may change a comment.");
        }
        if (comment.withdrawn()) {
            throw ProblemException.of(ProblemType.CONFLICT, "このコメントは取り消されています。", "This comment was withdrawn.");
        }
        Etag.require(ifMatch, comment.version());
        return comment;
    }

    private void say(Found found, String text, List<UUID> called) {
        Instant now = clock.instant();
        Comment comment = new Comment(UUID.randomUUID(), found.conversation().id(), found.conversation().addComment(),
                found.topic().dossier().viewer(), now);
        comments.persist(comment);
        comments.flush();
        comments.say(comment.id(), 1, CommentWording.stored(text), now);
        comments.call(comment.id(), called);
    }

    private void reword(Comment comment, int wordings, CommentWording before, CommentWording after) {
        if (wordings >= MOST_WORDINGS) {
            throw ProblemException.of(ProblemType.CONFLICT, "このコメントはこれ以上訂正できません。", "This comment cannot be corrected any more.");
        }
        String text = CommentWording.stored(after.text());
        if (!text.equals(before.text())) {
            comments.say(comment.id(), wordings + 1, text, clock.instant());
            comment.correct(clock.instant());
        }
        if (!after.mentions().equals(before.mentions())) {
            comments.call(comment.id(), List.copyOf(new LinkedHashSet<>(after.mentions())));
        }
    }

    private ConversationView view(Topic topic, Conversation conversation) {
        conversations.flush();
        return views.of(topic, List.of(conversation)).get(0);
    }
}
