package jp.bunkai.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What of a trail is asked for; each part is nullable and then leaves nothing out. {@code from} is included, {@code to} is not. {@code words} stand
 * somewhere in the sentence, the values, the reason or the names; letter case, width and the two kana are alike.
 */
public record TrailFilter(Instant from, Instant to, UUID organisationId, String subjectKind, String words) {

    /** Everything. */
    public static final TrailFilter NONE = new TrailFilter(null, null, null, null, null);

    /** The same, of what members of this organisation did. */
    public TrailFilter by(UUID organisation) {
        return new TrailFilter(from, to, organisation, subjectKind, words);
    }

    /** The condition on event {@code e}, beginning with {@code and}; what it compares with is added to {@code values}. */
    String condition(List<Object> values) {
        StringBuilder condition = new StringBuilder();
        if (from != null) {
            condition.append(" and e.happened_at >= ?");
            values.add(utc(from));
        }
        if (to != null) {
            condition.append(" and e.happened_at < ?");
            values.add(utc(to));
        }
        if (organisationId != null) {
            condition.append(" and e.organisation_id = ?");
            values.add(organisationId.toString());
        }
        if (subjectKind != null) {
            condition.append(" and e.subject = ?");
            values.add(subjectKind);
        }
        if (words != null) {
            // LIKE compares letter by letter, as the collation says; LOCATE compares stretches of the same number of bytes.
            condition.append(" and concat_ws(' ', e.text_ja, e.text_en, e.value_before, e.value_after, e.reason, e.person, e.organisation)"
                    + " collate utf8mb4_uca1400_ai_ci like ? escape '|'");
            values.add('%' + words.replaceAll("[|%_]", "|$0") + '%');
        }
        return condition.toString();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
