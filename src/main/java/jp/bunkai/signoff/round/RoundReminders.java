package jp.bunkai.signoff.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;

/**
 * Reminds those whose signature is asked: a week, three days and a day before the last day and on it, in the morning in Japan, each once however
 * many nodes look. A side that has named nobody is reminded of that. Not on the day on which the round was opened.
 */
@ApplicationScoped
class RoundReminders {

    private static final Set<Long> DAYS_BEFORE = Set.of(7L, 3L, 1L, 0L);
    private static final int MORNING = 8;

    private final Transactions transactions;
    private final Sql sql;
    private final RoundStore rounds;
    private final SignatoryStore signatories;
    private final RevisionStore revisions;
    private final RoundNotices notices;
    private final Clock clock;

    RoundReminders(Transactions transactions, Sql sql, RoundStore rounds, SignatoryStore signatories, RevisionStore revisions, RoundNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.rounds = rounds;
        this.signatories = signatories;
        this.revisions = revisions;
        this.notices = notices;
        this.clock = clock;
    }

    void remind() {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAPAN);
        if (now.getHour() < MORNING) {
            return;
        }
        LocalDate today = now.toLocalDate();
        for (SigningRound round : transactions.call(() -> rounds.running(clock.instant()))) {
            boolean day = DAYS_BEFORE.contains(ChronoUnit.DAYS.between(today, round.lastDay()));
            if (day && round.openedAt().atZone(Clocks.JAPAN).toLocalDate().isBefore(today)) {
                transactions.run(() -> remind(round, today));
            }
        }
    }

    private void remind(SigningRound seen, LocalDate today) {
        SigningRound round = rounds.lock(seen.dossierId(), seen.id()).orElseThrow();
        if (!round.open() || round.due(clock.instant())) {
            return;
        }
        Revision revision = revisions.find(round.revisionId()).orElseThrow();
        SigningOrder order = new SigningOrder(round, signatories.of(round.id()));
        for (Signatory due : order.due()) {
            if (first(round.id(), due.id(), today)) {
                notices.remind(round, revision, due, today.equals(round.lastDay()));
            }
        }
        Map<SigningSide, UUID> sides = Map.of(SigningSide.HOSPITAL, revision.hospitalOrganisationId(), SigningSide.VENDOR, revision.vendorOrganisationId());
        sides.forEach((side, organisation) -> {
            if (!order.named(side) && first(round.id(), organisation, today)) {
                notices.remindToName(round, revision, organisation);
            }
        });
    }

    /** Whether this is the first time today; of two nodes only one is answered yes. */
    private boolean first(UUID round, UUID whom, LocalDate today) {
        return sql.update("insert ignore into signing_reminder (round_id, whom, day, told_at) values (?,?,?,?)",
                List.of(round, whom, today, clock.instant())) == 1;
    }
}
