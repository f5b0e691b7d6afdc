package jp.bunkai.organisation.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import org.junit.jupiter.api.Test;

/** What a mail says, and when there is one. */
class MailTextTest {

    private static final UnaryOperator<String> LINK = path -> "https://bunkai.midorino.example" + path;

    @Test
    void oneNoticeIsTheSubject() {
        MailText mail = MailText.of("鈴木 一郎", Language.JA, List.of(notice("佐藤 健 さんが呼びかけました", "Ken Sato named you")), LINK);
        assertEquals("[Bunkai] 佐藤 健 さんが呼びかけました", mail.subject());
        assertEquals("""
                鈴木 一郎 様

                ・佐藤 健 さんが呼びかけました
                  https://bunkai.midorino.example/dossiers/1

                開くにはログインが必要です。このメールは Bunkai が自動で送っています。返信は読まれません。
                """, mail.body());
    }

    @Test
    void englishForWhoeverReadsEnglish() {
        MailText mail = MailText.of("Suzuki", Language.EN, List.of(notice("呼びかけ", "Ken Sato named you")), LINK);
        assertEquals("[Bunkai] Ken Sato named you", mail.subject());
        assertEquals("""
                Suzuki,

                - Ken Sato named you
                  https://bunkai.midorino.example/dossiers/1

                Opening it needs a login. Bunkai sent this mail by itself; nobody reads answers to it.
                """, mail.body());
    }

    @Test
    void bothLanguagesWhereTheReadersIsNotKnown() {
        MailText mail = MailText.of(null, null, List.of(notice("一つ目", "the first"), notice("二つ目", "the second")), path -> null);
        assertEquals("[Bunkai] お知らせ 2 件", mail.subject());
        assertEquals("""
                ・一つ目

                ・二つ目

                開くにはログインが必要です。このメールは Bunkai が自動で送っています。返信は読まれません。

                ----------------------------------------

                - the first

                - the second

                Opening it needs a login. Bunkai sent this mail by itself; nobody reads answers to it.
                """, mail.body());
    }

    @Test
    void noLineBreakGetsIntoAHeader() {
        MailText mail = MailText.of("A\r\nBcc: x@evil.example", Language.JA, List.of(notice("件名\r\nBcc: x@evil.example\u2028続き", "en")), LINK);
        assertEquals("[Bunkai] 件名 Bcc: x@evil.example 続き", mail.subject());
        assertTrue(mail.body().startsWith("A Bcc: x@evil.example 様\n"));
        assertFalse(mail.subject().codePoints().anyMatch(Character::isISOControl));
    }

    @Test
    void aLongSubjectEndsInAnEllipsis() {
        String subject = MailText.of(null, Language.JA, List.of(notice("𠮟".repeat(300), "en")), LINK).subject();
        assertEquals(120, subject.codePointCount(0, subject.length()));
        assertTrue(subject.endsWith("𠮟…"));
    }

    @Test
    void withoutAServerNothingIsMailedAndDevelopmentLogs() {
        assertFalse(settings(null, false).mails());
        assertTrue(settings(null, true).mails());
        assertTrue(settings(null, true).logged());
        assertTrue(settings("smtp.midorino.example", true).mails());
        assertFalse(settings("smtp.midorino.example", true).logged());
        assertNull(settings(null, false).link("/dossiers/1"));
    }

    @Test
    void aServerNeedsASender() {
        assertThrows(IllegalStateException.class,
                () -> new MailSettings(Optional.of("smtp.midorino.example"), Optional.empty(), Duration.ZERO, Optional.empty(), false));
    }

    @Test
    void aMailIsTriedLaterEachTimeAndGivenUpAfterDays() {
        Instant now = Instant.parse("2026-11-01T00:00:00Z");
        NoticeMail mail = new NoticeMail(UUID.randomUUID(), now);
        mail.takeUp(now);
        assertEquals(now.plus(Duration.ofMinutes(1)), mail.dueAt());
        mail.takeUp(mail.dueAt());
        assertEquals(now.plus(Duration.ofMinutes(3)), mail.dueAt());
        for (int attempt = 3; attempt <= 14; attempt++) {
            mail.takeUp(mail.dueAt());
            assertFalse(mail.givenUp(), "after attempt " + attempt);
        }
        assertEquals(now.plus(Duration.ofMinutes(511 + 5 * 360)), mail.dueAt());
        mail.takeUp(mail.dueAt());
        assertTrue(mail.givenUp());
    }

    private static MailSettings settings(String host, boolean development) {
        return new MailSettings(Optional.ofNullable(host), Optional.of("bunkai@midorino.example"), Duration.ZERO, Optional.empty(), development);
    }

    private static Notice notice(String ja, String en) {
        return new Notice(UUID.randomUUID(), UUID.randomUUID(), NoticeKind.MENTION, new Text(ja, en), "/dossiers/1", Instant.EPOCH);
    }
}
