package jp.bunkai.negotiation.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Reminds vendors that have not handed in: some days before the deadline and on its day, in the morning in Japan, each once however many
 * nodes look. Whoever was asked only today is not reminded today.
 */
@ApplicationScoped
class RoundReminders {

    private static final int DAYS_BEFORE = 3;
    private static final int MORNING = 8;

    private final Transactions transactions;
    private final DossierAccess access;
    private final RoundStore rounds;
    private final RoundNotices notices;
    private final Clock clock;

    RoundReminders(Transactions transactions, DossierAccess access, RoundStore rounds, RoundNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = clock;
    }

    void remind() {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAPAN);
        if (now.getHour() < MORNING) {
            return;
        }
        LocalDate today = now.toLocalDate();
        List<Round> soon = transactions.call(() -> rounds.endingBy(today.plusDays(DAYS_BEFORE)));
        soon.stream().filter(round -> !round.due(today) && round.openedAt().atZone(Clocks.JAPAN).toLocalDate().isBefore(today))
                .forEach(round -> transactions.run(() -> remind(round, today)));
    }

    private void remind(Round round, LocalDate today) {
        boolean lastDay = round.deadline().equals(today);
        ViewedDossier dossier = access.read(Acting.hospital(round.openedBy()), round.dossierId());
        for (Sheet sheet : rounds.sheets(round.id())) {
            UUID party = sheet.partyId();
            if (!sheet.handedIn() && rounds.first(round, party, lastDay ? "LAST_DAY" : "SOON", clock.instant())) {
                if (lastDay) {
                    notices.lastDay(dossier, round, party);
                } else {
                    notices.soon(dossier, round, party);
                }
            }
        }
    }
}
