package jp.bunkai.signoff.verify;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.verify.text.DocumentText;
import org.jboss.logging.Logger;

/**
 * By what a frozen DOCX is known again that was packed or saved anew: hashes over its parts and over what it says. Computed beside the work of
 * freezing; until then such a copy is not known.
 */
@ApplicationScoped
class RevisionPrints {

    private static final int AT_ONCE = 50;
    private static final Logger LOG = Logger.getLogger(RevisionPrints.class);

    private final Transactions transactions;
    private final RevisionStore revisions;
    private final Sql sql;

    RevisionPrints(Transactions transactions, RevisionStore revisions, Sql sql) {
        this.transactions = transactions;
        this.revisions = revisions;
        this.sql = sql;
    }

    @Scheduled(every = "{bunkai.seal.every}", delayed = "45s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void addMissing() {
        List<UUID> missing;
        do {
            missing = transactions.call(() -> sql.query("select r.id from revision r where not exists (select 1 from revision_print p where p.revision_id = r.id)"
                    + " order by r.frozen_at limit " + AT_ONCE, List.of(), line -> Sql.uuid(line, 1)));
            missing.forEach(id -> transactions.run(() -> add(id)));
        } while (missing.size() == AT_ONCE);
    }

    private void add(UUID id) {
        byte[] document = revisions.content(id).document();
        String content;
        String text;
        try {
            PackageFile file = PackageFile.read(document);
            content = file.contentSha256();
            text = DocumentText.of(file).sha256();
        } catch (RuntimeException e) {
            // Known by its bytes alone, and not looked at again.
            LOG.warnf("The document of revision %s cannot be read: %s", id, e.toString());
            content = UploadedFile.sha256(document);
            text = content;
        }
        sql.update("insert ignore into revision_print (revision_id, content_sha256, text_sha256) values (?,?,?)", List.of(id, content, text));
    }

    Optional<UUID> byContent(String sha256) {
        return find("content_sha256", sha256);
    }

    Optional<UUID> byText(String sha256) {
        return find("text_sha256", sha256);
    }

    /** Only where exactly one revision matches. */
    private Optional<UUID> find(String column, String sha256) {
        List<UUID> found = sql.query("select revision_id from revision_print where " + column + " = ? limit 2", List.of(sha256), line -> Sql.uuid(line, 1));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
