package jp.bunkai.negotiation.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;

/** Writes conversations as one of their parties sees them, in as many statements for many as for one. */
@ApplicationScoped
class ConversationViews {

    private final CommentRepository comments;
    private final MemberDirectory members;

    ConversationViews(CommentRepository comments, MemberDirectory members) {
        this.comments = comments;
        this.members = members;
    }

    List<ConversationView> of(Topic topic, List<Conversation> conversations) {
        Map<UUID, List<Comment>> said = comments.ofConversations(conversations.stream().map(Conversation::id).toList());
        List<UUID> shown = said.values().stream().flatMap(List::stream).filter(comment -> !comment.withdrawn()).map(Comment::id).toList();
        Map<UUID, List<CommentText>> texts = comments.texts(shown);
        Map<UUID, List<UUID>> mentions = comments.mentions(shown);
        Map<UUID, MemberContact> called = members.byId(mentions.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        Viewer viewer = topic.dossier().viewer();
        return conversations.stream().map(conversation -> view(topic, conversation, said.get(conversation.id()).stream()
                .map(comment -> view(viewer, comment, texts.getOrDefault(comment.id(), List.of()),
                        mentions.getOrDefault(comment.id(), List.of()).stream().map(called::get).toList()))
                .toList())).toList();
    }

    private static ConversationView view(Topic topic, Conversation conversation, List<CommentView> said) {
        Channel channel = conversation.channel();
        return new ConversationView(conversation.id(), conversation.rowId(), channel.visibility(), channel.partner(topic.dossier()),
                conversation.begunAt(), conversation.resolvedAt(), conversation.resolvedBy(),
                topic.dossier().viewer().role().edits() && topic.open(channel), said, Etag.of(conversation.version()));
    }

    private static CommentView view(Viewer viewer, Comment comment, List<CommentText> texts, List<MemberContact> called) {
        int last = texts.size() - 1;
        return new CommentView(comment.id(), comment.author(), comment.organisation(), comment.authorId().equals(viewer.memberId()),
                comment.organisationId().equals(viewer.organisationId()), comment.saidAt(), last < 0 ? null : texts.get(last).text(),
                comment.withdrawn(), comment.withdrawn() ? null : comment.correctedAt(),
                texts.stream().limit(Math.max(last, 0)).map(text -> new CommentView.Wording(text.text(), text.writtenAt())).toList(),
                called.stream().map(member -> new CommentView.Called(member.memberId(), member.name(), member.memberId().equals(viewer.memberId())))
                        .toList(),
                Etag.of(comment.version()));
    }
}
