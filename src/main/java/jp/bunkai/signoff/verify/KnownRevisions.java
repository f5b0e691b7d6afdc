package jp.bunkai.signoff.verify;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to what was frozen and issued here. Whoever has no database stands before {@link #NONE}. */
public interface KnownRevisions {

    KnownRevisions NONE = new KnownRevisions() {
        @Override
        public Optional<KnownRevision> byFile(String sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<KnownRevision> byContent(String contentSha256) {
            return Optional.empty();
        }

        @Override
        public Optional<KnownRevision> byText(String textSha256) {
            return Optional.empty();
        }

        @Override
        public Optional<KnownRevision> byId(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<KnownRevision> ofRows(Collection<UUID> rowIds) {
            return List.of();
        }
    };

    /** The one of which exactly this file was issued: frozen, signed or as a container. */
    Optional<KnownRevision> byFile(String sha256);

    /** The one whose frozen DOCX consists of these parts. */
    Optional<KnownRevision> byContent(String contentSha256);

    /** The one whose frozen DOCX says this. */
    Optional<KnownRevision> byText(String textSha256);

    Optional<KnownRevision> byId(UUID id);

    /** Some of those in which any of these rows may stand, the newest first; a document names its rows in the tags of its controls. */
    List<KnownRevision> ofRows(Collection<UUID> rowIds);
}
