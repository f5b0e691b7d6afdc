package jp.bunkai.audit;

import java.util.UUID;
import jp.bunkai.catalogue.Text;

/**
 * What a feature hands to the trail: the act in business language, its subject, and where a single field changed, that field with
 * the values before and after. The trail adds who, when, and the place in each chain.
 *
 * @param action what was done, a stable code in capitals such as {@code LETTER_CHANGED}
 * @param text the sentence a person reads, in both languages, kept as worded that day
 * @param field the path of the field that changed, or null where the act is no change of a field
 * @param before the value before, null where there was none
 * @param after the value after, null where there is none
 * @param detail what programs need to follow the act, as JSON, such as the new value as the API writes it; null where there is none.
 *               It goes exactly where the event goes, so it tells nothing that the words do not
 * @param reason why, as its author gave it, or null
 */
public record AuditEntry(String action, Subject subject, Text text, String field, String before, String after, String detail,
        String reason) {

    public AuditEntry {
        if (!action.matches("[A-Z][A-Z_]{1,38}")) {
            throw new IllegalArgumentException("An action is written in capitals");
        }
    }

    /** An act that is no change of a field. */
    public static AuditEntry of(String action, String subjectKind, UUID subjectId, Text text) {
        return new AuditEntry(action, new Subject(subjectKind, subjectId), text, null, null, null, null, null);
    }

    /** The same act, as the change of one field. */
    public AuditEntry changing(String path, String from, String to) {
        return new AuditEntry(action, subject, text, path, from, to, detail, reason);
    }

    /** The same act, with what programs need to follow it. */
    public AuditEntry with(String json) {
        return new AuditEntry(action, subject, text, field, before, after, json, reason);
    }

    /** The same act, with the reason that its author gave. */
    public AuditEntry because(String why) {
        return new AuditEntry(action, subject, text, field, before, after, detail, why);
    }
}
