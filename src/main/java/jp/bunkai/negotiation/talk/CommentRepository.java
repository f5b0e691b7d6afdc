package jp.bunkai.negotiation.talk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Comments in the database, with their wordings and whom they call. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    private final EntityManager entities;

    CommentRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Comment> of(UUID conversationId, UUID id) {
        return find("conversationId = ?1 and id = ?2", conversationId, id).firstResultOptional();
    }

    /** By conversation, in the order in which they were said. */
    Map<UUID, List<Comment>> ofConversations(Collection<UUID> conversationIds) {
        return conversationIds.isEmpty() ? Map.of() : list("conversationId in ?1 order by position", conversationIds).stream()
                .collect(Collectors.groupingBy(Comment::conversationId));
    }

    /** By comment, the present wording last. */
    Map<UUID, List<CommentText>> texts(Collection<UUID> commentIds) {
        return commentIds.isEmpty() ? Map.of() : entities.createQuery("from CommentText where commentId in :ids order by number", CommentText.class)
                .setParameter("ids", commentIds).getResultStream().collect(Collectors.groupingBy(CommentText::commentId));
    }

    /** By comment, in the order given. */
    Map<UUID, List<UUID>> mentions(Collection<UUID> commentIds) {
        return commentIds.isEmpty() ? Map.of() : entities.createQuery("from Mention where commentId in :ids order by position", Mention.class)
                .setParameter("ids", commentIds).getResultStream()
                .collect(Collectors.groupingBy(Mention::commentId, Collectors.mapping(Mention::memberId, Collectors.toList())));
    }

    void say(UUID commentId, int number, String text, Instant at) {
        entities.persist(new CommentText(commentId, number, text, at));
    }

    /** Calls these members and nobody else. */
    void call(UUID commentId, List<UUID> memberIds) {
        entities.createQuery("delete from Mention where commentId = :id").setParameter("id", commentId).executeUpdate();
        for (int i = 0; i < memberIds.size(); i++) {
            entities.persist(new Mention(commentId, memberIds.get(i), i));
        }
    }
}
