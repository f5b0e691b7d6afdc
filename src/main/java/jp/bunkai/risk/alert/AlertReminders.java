package jp.bunkai.risk.alert;

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
 * Reminds vendors that have not answered an alert at all: the day before, on the last day, and the day after, when the hospital is told
 * too; in the morning in Japan, each once however many nodes look.
 */
@ApplicationScoped
class AlertReminders {

    private static final int MORNING = 8;
    private static final int LATEST_DAYS = 30;
    private static final String SILENT = """
            select a.id, a.dossier_id, a.title, a.answer_by, c.party_id, p.organisation_id, h.organisation_id, d.name
            from alert a join alert_copy c on c.alert_id = a.id join party p on p.id = c.party_id join dossier d on d.id = a.dossier_id
              join party h on h.dossier_id = a.dossier_id and h.function = 'HOSPITAL'
            where a.answer_by between ? and ? and p.left_on is null
              and not exists (select 1 from alert_end e where e.alert_id = a.id)
              and not exists (select 1 from alert_answer w where w.alert_id = c.alert_id and w.party_id = c.party_id)
            order by a.answer_by, a.id, c.party_id limit 1000""";

    private final Transactions transactions;
    private final Sql sql;
    private final Notices notices;
    private final Clock clock;

    AlertReminders(Transactions transactions, Sql sql, Notices notices, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.notices = notices;
        this.clock = clock;
    }

    private record Silent(UUID alert, UUID dossier, String title, LocalDate answerBy, UUID party, UUID vendor, UUID hospital, String dossierName) {
    }

    @Scheduled(every = "{bunkai.alerts.every}", delayed = "40s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAPAN);
        if (now.getHour() < MORNING) {
            return;
        }
        LocalDate today = now.toLocalDate();
        List<Silent> silent = transactions.call(() -> sql.query(SILENT, List.of(today.minusDays(LATEST_DAYS), today.plusDays(1)), line -> new Silent(
                Sql.uuid(line, 1), Sql.uuid(line, 2), line.getString(3), line.getObject(4, LocalDate.class), Sql.uuid(line, 5), Sql.uuid(line, 6),
                Sql.uuid(line, 7), line.getString(8))));
        silent.forEach(each -> transactions.run(() -> remind(each, today)));
    }

    private void remind(Silent silent, LocalDate today) {
        String kind = today.isAfter(silent.answerBy()) ? "OVERDUE" : today.equals(silent.answerBy()) ? "LAST_DAY" : "SOON";
        if (sql.update("insert ignore into alert_reminder (alert_id, party_id, kind, told_at) values (?,?,?,?)",
                List.of(silent.alert(), silent.party(), kind, clock.instant())) == 0) {
            return;
        }
        String day = " " + silent.answerBy() + " ";
        Text sentence = switch (kind) {
            case "OVERDUE" -> new Text("の回答期限（" + silent.answerBy() + "）を過ぎました。まだ回答がありません。", "was to be answered by" + day + "and is not.");
            case "LAST_DAY" -> new Text("は本日が回答期限です。まだ回答がありません。", "is to be answered today.");
            default -> new Text("の回答期限（" + silent.answerBy() + "）が近づいています。", "is to be answered by" + day + "at the latest.");
        };
        Text whole = new Text("「" + silent.dossierName() + "」照会「" + silent.title() + "」" + sentence.ja(),
                "“" + silent.dossierName() + "”: the alert “" + silent.title() + "” " + sentence.en());
        String path = AlertTrail.path(silent.dossier(), silent.alert());
        notices.tellEditors(List.of(silent.vendor()), NoticeKind.RISK, whole, path);
        if (kind.equals("OVERDUE")) {
            notices.tellEditors(List.of(silent.hospital()), NoticeKind.RISK, whole, path);
        }
    }
}
