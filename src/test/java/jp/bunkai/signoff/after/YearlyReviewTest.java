package jp.bunkai.signoff.after;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.signoff.revision.Revision;
import org.junit.jupiter.api.Test;

/** The yearly review stays owed when its day has passed, until a later revision takes the place of the one that was to be looked at. */
class YearlyReviewTest {

    private static final UUID ANY = new UUID(0, 1);

    private static Revision revision(int number, String frozen, String from) {
        return new Revision(new UUID(1, number), ANY, ANY, ANY, number, Instant.parse(frozen), ANY, "a", ANY, "h", ANY, "v", "d", LocalDate.parse(from), null, 1,
                "0".repeat(64), "0".repeat(64), "f.docx");
    }

    private static Optional<ReminderStage> stage(Revision revision, String today) {
        LocalDate due = Obligations.reviewDue(revision);
        return ReminderStage.of(new Obligation(ObligationKind.REVIEW, revision.id(), ANY, null, null, new Text("見直し", "Review"), new Text("年1回", "once a year"), null,
                due.minusYears(1), due), LocalDate.parse(today));
    }

    @Test
    void itIsDueOnTheAnniversaryAndOverdueFromTheDayAfter() {
        Revision signed = revision(1, "2026-03-01T00:00:00Z", "2026-04-01");
        assertEquals(Optional.empty(), stage(signed, "2027-03-17"));
        assertEquals(Optional.of(ReminderStage.SOON), stage(signed, "2027-03-31"));
        assertEquals(Optional.of(ReminderStage.SOON), stage(signed, "2027-04-01"));
        assertEquals(Optional.of(ReminderStage.OVERDUE), stage(signed, "2027-04-02"));
        assertEquals(Optional.of(ReminderStage.LATE), stage(signed, "2027-05-02"));
        assertEquals(Optional.of(ReminderStage.LATE), stage(signed, "2029-01-01"), "nobody looked at it");
    }

    @Test
    void aLaterRevisionAnswersItAndHasItsOwnAnniversary() {
        Revision later = revision(2, "2027-04-10T00:00:00Z", "2027-05-01");
        assertEquals(Optional.empty(), stage(later, "2027-05-02"));
        assertEquals(Optional.of(ReminderStage.OVERDUE), stage(later, "2028-05-02"));
    }

    @Test
    void whatWasFrozenLongAfterItTookEffectWasLookedAtThen() {
        assertEquals(LocalDate.parse("2028-02-29"), Obligations.reviewDue(revision(1, "2027-02-28T00:00:00Z", "2024-02-29")), "frozen on the day itself");
        assertEquals(LocalDate.parse("2027-02-28"), Obligations.reviewDue(revision(1, "2027-02-27T00:00:00Z", "2024-02-29")));
    }
}
