package jp.bunkai.inspection.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a named person said to an item, and the digest and words of what was shown then. All of the answer is null where it is withdrawn. */
public record GivenAnswer(UUID id, UUID party, String item, int number, AnswerKind kind, int round, InspectionValue value, LocalDate answeredOn,
        LocalDate targetOn, String note, String digest, String shown, String person, String organisation, Instant at) {
}
