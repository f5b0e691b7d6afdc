package jp.bunkai.disclosure.reading;

import java.time.LocalDate;

/**
 * One answer to a question.
 *
 * @param round the checklists are answered twice a year: 1 or 2, and on; 1 where a form has no rounds
 * @param place the cell of the answer, or the first of the cells that are ticked
 * @param on the day that stands beside it (確認日, 日付), null where there is none
 */
public record Given(int round, AnswerValue value, Place place, LocalDate on) {
}
