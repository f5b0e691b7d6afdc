package jp.bunkai.signoff.seal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The work that waits, in the database. A claim lasts a while and is checked with every step, so that a worker that slept through its claim
 * changes nothing any more.
 */
@Singleton
class SealJobs {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final String COLUMNS = "select revision_id, dossier_id, step, sealed_at, attempts, stamp_attempts, claim from seal_job where ";

    private final Sql sql;
    private final Clock clock;
    private final Duration claim;

    SealJobs(Sql sql, Clock clock, @ConfigProperty(name = "bunkai.seal.claim", defaultValue = "PT3M") Duration claim) {
        this.sql = sql;
        this.clock = clock;
        this.claim = claim;
    }

    /** How long a step may take: nobody else takes the work up before, and somebody does afterwards. */
    Duration claim() {
        return claim;
    }

    void add(UUID dossierId, UUID revisionId) {
        sql.update("insert into seal_job (revision_id, dossier_id, step, made_at, attempts, stamp_attempts, next_try_at) values (?,?,'WAITING',?,0,0,?)",
                List.of(revisionId, dossierId, clock.instant(), clock.instant()));
    }

    /** The next one that is due and that nobody works on; what another node is claiming meanwhile is passed over. */
    Optional<SealJob> claimNext() {
        Instant now = clock.instant();
        Optional<UUID> due = sql.query("select revision_id from seal_job where step <> 'DONE' and next_try_at <= ? and (claim is null or claimed_until < ?)"
                + " order by next_try_at, revision_id limit 1 for update skip locked", List.of(now, now), line -> Sql.uuid(line, 1)).stream().findFirst();
        return due.map(id -> {
            sql.update("update seal_job set claim = ?, claimed_until = ?, attempts = attempts + 1 where revision_id = ?",
                    List.of(UUID.randomUUID(), now.plus(claim), id));
            return sql.query(COLUMNS + "revision_id = ?", List.of(id), SealJobs::job).get(0);
        });
    }

    /** Goes on to this step, if the claim is still ours. */
    SealJob advance(SealJob job, SealStep to, Instant sealedAt) {
        int changed = sql.update("update seal_job set step = ?, sealed_at = ?, attempts = 0, stamp_attempts = ?, claimed_until = ?"
                + " where revision_id = ? and claim = ? and step = ?",
                Arrays.asList(to, sealedAt, job.stampAttempts(), clock.instant().plus(claim), job.revisionId(), job.claim(), job.step()));
        if (changed == 0) {
            throw new ClaimLost();
        }
        return new SealJob(job.revisionId(), job.dossierId(), to, sealedAt, 0, job.stampAttempts(), job.claim());
    }

    /** Lets go of it until later; {@code stamping}: the authority was asked in vain. */
    void putOff(SealJob job, boolean stamping) {
        int tries = stamping ? job.stampAttempts() + 1 : job.attempts();
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 10));
        sql.update("update seal_job set claim = null, claimed_until = null, stamp_attempts = ?, next_try_at = ? where revision_id = ? and claim = ?",
                List.of(stamping ? job.stampAttempts() + 1 : job.stampAttempts(),
                        clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause), job.revisionId(), job.claim()));
    }

    /** How far the seal of a revision is; empty where nothing is to be sealed. */
    Optional<SealStep> step(UUID revisionId) {
        return sql.query("select step from seal_job where revision_id = ?", List.of(revisionId), line -> Sql.constant(SealStep.class, line, 1)).stream().findFirst();
    }

    private static SealJob job(ResultSet line) throws SQLException {
        return new SealJob(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.constant(SealStep.class, line, 3), line.getObject(4) == null ? null : Sql.instant(line, 4),
                line.getInt(5), line.getInt(6), Sql.uuid(line, 7));
    }

    /** Somebody else works on it by now. */
    static final class ClaimLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
