package jp.bunkai.signoff.seal;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.signoff.round.RoundFollower;
import jp.bunkai.signoff.seal.SealedFile.Kind;
import org.jboss.logging.Logger;

/**
 * Seals what everybody has signed, step by step. Files are made outside of any transaction and stored with the step that they belong to, so
 * that a worker that dies between any two leaves nothing half and the next one goes on. An authority without answer delays, and after some
 * tries is done without.
 */
@ApplicationScoped
public class SealWorker implements RoundFollower {

    private static final Logger LOG = Logger.getLogger(SealWorker.class);

    private final Transactions transactions;
    private final SealJobs jobs;
    private final SealReader reader;
    private final SealedFiles files;
    private final SealTelling telling;
    private final SealSettings settings;
    private final Clock clock;
    private final Consumer<String> reached;

    @Inject
    SealWorker(Transactions transactions, SealJobs jobs, SealReader reader, SealedFiles files, SealTelling telling, SealSettings settings, Clock clock) {
        this(transactions, jobs, reader, files, telling, settings, clock, moment -> {
        });
    }

    /** {@code reached} is told of every moment between two acts, which is where a worker may die. */
    SealWorker(Transactions transactions, SealJobs jobs, SealReader reader, SealedFiles files, SealTelling telling, SealSettings settings, Clock clock,
            Consumer<String> reached) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.reader = reader;
        this.files = files;
        this.telling = telling;
        this.settings = settings;
        this.clock = clock;
        this.reached = reached;
    }

    @Override
    public void completed(UUID dossierId, UUID revisionId) {
        jobs.add(dossierId, revisionId);
    }

    @Scheduled(every = "{bunkai.seal.every}", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealDue() {
        Optional<SealJob> job = transactions.call(jobs::claimNext);
        while (job.isPresent()) {
            seal(job.get());
            job = transactions.call(jobs::claimNext);
        }
    }

    private void seal(SealJob claimed) {
        reached.accept("claimed");
        SealJob job = claimed;
        try {
            while (job.step() != SealStep.DONE) {
                job = next(job);
            }
        } catch (SealJobs.ClaimLost e) {
            LOG.warnf("Somebody else seals revision %s", job.revisionId());
        } catch (RuntimeException e) {
            boolean stamping = refusal(e).isPresent();
            if (stamping) {
                LOG.warnf("No time stamp for revision %s yet: %s", job.revisionId(), refusal(e).get().getMessage());
            } else {
                LOG.errorf(e, "Revision %s could not be sealed; it is tried again", job.revisionId());
            }
            SealJob stopped = job;
            transactions.run(() -> jobs.putOff(stopped, stamping));
        }
    }

    private SealJob next(SealJob job) {
        SealJob after = switch (job.step()) {
            case WAITING -> sign(job);
            case SIGNED -> contain(job);
            case CONTAINED -> transactions.call(() -> {
                SealJob advanced = jobs.advance(job, SealStep.RECORDED, job.sealedAt());
                telling.record(reader.read(job.revisionId(), job.sealedAt()).revision(), files.of(job.revisionId()));
                return advanced;
            });
            case RECORDED -> transactions.call(() -> {
                SealJob advanced = jobs.advance(job, SealStep.DONE, job.sealedAt());
                SealFacts facts = reader.read(job.revisionId(), job.sealedAt());
                telling.receipt(facts.revision(), facts.round(), files.of(job.revisionId()));
                return advanced;
            });
            case DONE -> job;
        };
        reached.accept("after " + after.step());
        return after;
    }

    private SealJob sign(SealJob job) {
        Instant sealedAt = clock.instant();
        SealFacts facts = transactions.call(() -> reader.read(job.revisionId(), sealedAt));
        Optional<SealKey> key = key(sealedAt);
        byte[] signed = SignedDocument.make(facts, key);
        reached.accept("signed document made");
        return transactions.call(() -> {
            // First, because it holds the job: whoever lost it adds nothing.
            SealJob advanced = jobs.advance(job, SealStep.SIGNED, sealedAt);
            files.add(job.revisionId(), Kind.SIGNED_DOCX, signed, sealedAt, key.isPresent() ? TimeSource.CLOCK : null, key);
            return advanced;
        });
    }

    private SealJob contain(SealJob job) {
        SealFacts facts = transactions.call(() -> reader.read(job.revisionId(), job.sealedAt()));
        byte[] signed = transactions.call(() -> files.content(job.revisionId(), Kind.SIGNED_DOCX)).orElseThrow();
        Instant now = clock.instant();
        Optional<SealKey> key = key(now);
        // A key that came after the document was sealed seals the container on its own day.
        Instant signedAt = key.isEmpty() || key.get().validAt(facts.sealedAt()) ? facts.sealedAt() : now;
        Optional<TSPSource> stamps = key.flatMap(any -> settings.stamps(job.stampAttempts()));
        TimeSource time = stamps.isPresent() ? TimeSource.AUTHORITY : TimeSource.CLOCK;
        Map<String, byte[]> entries = ContainerContent.of(facts, signed, key, time);
        Optional<byte[]> container = key.map(seal -> Container.make(entries, seal, signedAt, stamps));
        reached.accept("container made");
        return transactions.call(() -> {
            SealJob advanced = jobs.advance(job, SealStep.CONTAINED, job.sealedAt());
            container.ifPresent(made -> files.add(job.revisionId(), Kind.CONTAINER, made, facts.sealedAt(), time, key));
            files.add(job.revisionId(), Kind.EVIDENCE_PAGE, entries.get(ContainerContent.PAGE), facts.sealedAt(), null, key);
            return advanced;
        });
    }

    /** Asked before anything is made: what an expired key has sealed stays for good, and no container can be made of it. */
    private Optional<SealKey> key(Instant now) {
        Optional<SealKey> key = settings.key();
        if (key.isPresent() && !key.get().validAt(now)) {
            throw new IllegalStateException("The certificate of the seal is valid from " + key.get().certificate().getNotBefore().toInstant() + " to "
                    + key.get().certificate().getNotAfter().toInstant() + "; set another one");
        }
        return key;
    }

    private static Optional<TimeStampRefused> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof TimeStampRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
