package jp.bunkai.award;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Reminds candidates that have not sent: some days before the deadline and on its day, whoever was asked only today not today; and tells the
 * hospital once that a deadline closed its selection. In the morning in Japan, each once however many nodes look. No candidate learns of another.
 */
@ApplicationScoped
class AwardReminders {

    private static final int DAYS_BEFORE = 3;
    private static final int MORNING = 8;
    private static final int LATEST_DAYS = 30;
    private static final String SILENT = """
            select c.id, c.organisation_id, c.named_at, s.deadline, d.name
            from award_selection s join award_candidate c on c.selection_id = s.id join dossier d on d.id = s.dossier_id
            where s.state = 'OPEN' and s.deadline between ? and ? and c.state = 'ASKED' order by s.deadline, c.id limit 1000""";
    private static final String OVER = """
            select s.id, s.dossier_id, d.hospital_id, d.name, count(c.id), count(case when c.state = 'SENT' then 1 end)
            from award_selection s join dossier d on d.id = s.dossier_id
              left join award_candidate c on c.selection_id = s.id and c.state in ('ASKED', 'SENT')
            where s.state = 'OPEN' and s.deadline between ? and ? and not exists (select 1 from award_selection_over o where o.selection_id = s.id)
            group by s.id, s.dossier_id, d.hospital_id, d.name, s.deadline order by s.deadline, s.id limit 1000""";

    private final Transactions transactions;
    private final Sql sql;
    private final Notices notices;
    private final Clock clock;

    AwardReminders(Transactions transactions, Sql sql, Notices notices, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.notices = notices;
        this.clock = clock;
    }

    private record Silent(UUID candidate, UUID organisation, LocalDate asked, LocalDate deadline, String dossier) {
    }

    private record Over(UUID selection, UUID dossier, UUID hospital, String name, int asked, int sent) {
    }

    @Scheduled(every = "{bunkai.award.every}", delayed = "45s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAPAN);
        if (now.getHour() < MORNING) {
            return;
        }
        LocalDate today = now.toLocalDate();
        transactions.call(() -> sql.query(SILENT, List.of(today, today.plusDays(DAYS_BEFORE)), line -> new Silent(Sql.uuid(line, 1), Sql.uuid(line, 2),
                Sql.instant(line, 3).atZone(Clocks.JAPAN).toLocalDate(), line.getObject(4, LocalDate.class), line.getString(5))))
                .stream().filter(silent -> silent.asked().isBefore(today)).forEach(silent -> transactions.run(() -> remind(silent, today)));
        transactions.call(() -> sql.query(OVER, List.of(today.minusDays(LATEST_DAYS), today.minusDays(1)), line -> new Over(Sql.uuid(line, 1), Sql.uuid(line, 2),
                Sql.uuid(line, 3), line.getString(4), line.getInt(5), line.getInt(6)))).forEach(over -> transactions.run(() -> tell(over)));
    }

    private void remind(Silent silent, LocalDate today) {
        boolean lastDay = silent.deadline().equals(today);
        if (sql.update("insert ignore into award_reminder (candidate_id, kind, deadline, told_at) values (?,?,?,?)",
                List.of(silent.candidate(), lastDay ? "LAST_DAY" : "SOON", silent.deadline(), clock.instant())) == 0) {
            return;
        }
        Text sentence = lastDay
                ? new Text("調達前の照会は、本日が回答期限です。まだ回答を送っていません。", "Your answers before award are due today and were not sent.")
                : new Text("調達前の照会の回答期限（" + silent.deadline() + "）が近づいています。まだ回答を送っていません。",
                        "Your answers before award are due by " + silent.deadline() + " and were not sent.");
        notices.tellEditors(List.of(silent.organisation()), NoticeKind.DECLARATION, named(silent.dossier(), sentence), "/candidacies/" + silent.candidate());
    }

    private void tell(Over over) {
        if (sql.update("insert ignore into award_selection_over (selection_id, told_at) values (?,?)", List.of(over.selection(), clock.instant())) == 1) {
            notices.tellEditors(List.of(over.hospital()), NoticeKind.DECLARATION, named(over.name(), new Text(
                    "調達前の選定の回答期限を過ぎ、締め切りました（照会 " + over.asked() + " 者のうち回答 " + over.sent() + " 者）。回答を比較できます。",
                    "The deadline of the selection has passed and closed it: " + over.sent() + " of " + over.asked() + " candidates answered. You can compare.")),
                    "/dossiers/" + over.dossier() + "/award/" + over.selection());
        }
    }

    private static Text named(String dossier, Text sentence) {
        return new Text("「" + dossier + "」" + sentence.ja(), "“" + dossier + "”: " + sentence.en());
    }
}
