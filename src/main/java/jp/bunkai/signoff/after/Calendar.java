package jp.bunkai.signoff.after;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** Dated duties as a calendar (RFC 5545): whole days, lines folded at 75 octets, texts escaped, and the same UID for the same duty each time. */
final class Calendar {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private Calendar() {
    }

    static byte[] of(String name, List<Obligation> duties, Instant now) {
        Calendar calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Bunkai//annex//JA").line("X-WR-CALNAME:" + escaped(name));
        duties.forEach(duty -> calendar.event(duty, now));
        return calendar.line("END:VCALENDAR").out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Obligation duty, Instant now) {
        LocalDate day = duty.due();
        line("BEGIN:VEVENT");
        line("UID:" + String.join("-", duty.kind().name(), duty.revision().toString(), Objects.toString(duty.row(), "annex"), Objects.toString(duty.party(), "both")));
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + escaped(duty.what().ja()));
        line("DESCRIPTION:" + escaped(duty.cadence().ja()));
        line("END:VEVENT");
    }

    private Calendar line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            at += Character.charCount(point);
        }
        out.append("\r\n");
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }
}
