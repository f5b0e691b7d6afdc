package jp.bunkai.signoff.verify;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.signoff.round.RoundReader;
import jp.bunkai.signoff.seal.SealedFile;
import jp.bunkai.signoff.seal.SealedFile.Kind;
import jp.bunkai.signoff.seal.SealedFiles;

/** What was frozen and issued here, from the database. Each look-up is a short transaction of its own; hashing and parsing happen outside of any. */
@Singleton
class IssuedRevisions implements KnownRevisions {

    private static final int MOST = 6;

    private final Transactions transactions;
    private final RevisionStore revisions;
    private final SealedFiles files;
    private final RevisionPrints prints;
    private final RoundReader rounds;
    private final Sql sql;

    IssuedRevisions(Transactions transactions, RevisionStore revisions, SealedFiles files, RevisionPrints prints, RoundReader rounds, Sql sql) {
        this.transactions = transactions;
        this.revisions = revisions;
        this.files = files;
        this.prints = prints;
        this.rounds = rounds;
        this.sql = sql;
    }

    @Override
    public Optional<KnownRevision> byFile(String sha256) {
        return transactions.call(() -> revisions.ofDocument(sha256)
                .or(() -> files.bySha256(sha256).map(SealedFile::revisionId).flatMap(revisions::find))).map(this::known);
    }

    @Override
    public Optional<KnownRevision> byContent(String contentSha256) {
        return transactions.call(() -> prints.byContent(contentSha256).flatMap(revisions::find)).map(this::known);
    }

    @Override
    public Optional<KnownRevision> byText(String textSha256) {
        return transactions.call(() -> prints.byText(textSha256).flatMap(revisions::find)).map(this::known);
    }

    @Override
    public Optional<KnownRevision> byId(UUID id) {
        return transactions.call(() -> revisions.find(id)).map(this::known);
    }

    @Override
    public List<KnownRevision> ofRows(Collection<UUID> rowIds) {
        if (rowIds.isEmpty()) {
            return List.of();
        }
        return transactions.call(() -> {
            List<Revision> found = new ArrayList<>();
            sql.query("select distinct dossier_id from duty_row where id in (" + Sql.marks(rowIds) + ") limit 2", List.copyOf(rowIds), line -> Sql.uuid(line, 1))
                    .forEach(dossier -> found.addAll(revisions.ofDossier(dossier)));
            return found.stream().limit(MOST).toList();
        }).stream().map(this::known).toList();
    }

    private KnownRevision known(Revision revision) {
        return new Read(revision);
    }

    private final class Read implements KnownRevision {
        private final Revision revision;

        Read(Revision revision) {
            this.revision = revision;
        }

        @Override
        public Revision revision() {
            return revision;
        }

        @Override
        public byte[] frozen() {
            return transactions.call(() -> revisions.content(revision.id())).document();
        }

        @Override
        public Optional<byte[]> signed() {
            return transactions.call(() -> files.content(revision.id(), Kind.SIGNED_DOCX));
        }

        @Override
        public Optional<byte[]> container() {
            return transactions.call(() -> files.content(revision.id(), Kind.CONTAINER));
        }

        @Override
        public List<SignerView> signers() {
            return transactions.call(() -> rounds.completed(revision.id())).map(round -> round.signed().stream().map(SignerView::of).toList()).orElse(List.of());
        }
    }
}
