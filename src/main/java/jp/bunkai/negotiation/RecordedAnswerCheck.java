package jp.bunkai.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.time.Clocks;

/**
 * Whether an answer can be recorded: it was received, it says something about rows that this vendor sees, and it does not speak over what
 * the vendor itself has declared.
 */
@ApplicationScoped
class RecordedAnswerCheck {

    private final Clock clock;

    RecordedAnswerCheck(Clock clock) {
        this.clock = clock;
    }

    /** What can be said without the matrix. */
    void require(NewRecordedAnswer answer, boolean file) {
        if (answer.receivedOn().isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid("/receivedOn", "in-the-future", "受領日が未来の日付です。", "The day of receipt lies in the future.");
        }
        if (answer.medium() == AnswerMedium.FILE && !file) {
            throw ProblemException.invalid("/file", "required", "ファイルによる回答は、そのファイルを添付してください。",
                    "An answer by file comes with that file.");
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < answer.answers().size(); i++) {
            NewRecordedAnswer.Row row = answer.answers().get(i);
            String at = "/answers/" + i;
            if (!seen.add(row.rowId())) {
                throw ProblemException.invalid(at + "/rowId", "named-twice", "同じ行が重複しています。", "A row is named twice.");
            }
            if ((row.answer() == Answer.CONDITIONAL) != (row.condition() != null)) {
                throw ProblemException.invalid(at + "/condition", row.condition() == null ? "required" : "without-condition",
                        "条件は、「条件付き」の回答に限り、必ず入力してください。", "A condition goes with CONDITIONAL, always and only.");
            }
            if (row.answer() == null && row.letter() == null && row.terms() == null && row.remark() == null) {
                throw ProblemException.invalid(at, "says-nothing", "回答・分担・条件・備考のいずれかを入力してください。",
                        "Give an answer, a letter, terms or a remark.");
            }
        }
    }

    /** What the matrix has to say about it, row by row. */
    void require(Arrangement arrangement, PartyFact vendor, NewRecordedAnswer answer) {
        Sight sight = new Sight(arrangement, vendor);
        for (int i = 0; i < answer.answers().size(); i++) {
            NewRecordedAnswer.Row wanted = answer.answers().get(i);
            String at = "/answers/" + i;
            Optional<RowFact> row = arrangement.findRow(wanted.rowId()).filter(sight::seesRow);
            if (row.isEmpty()) {
                throw ProblemException.invalid(at + "/rowId", "unknown-row", "この事業者に関わる行ではありません。", "This vendor sees no such row.");
            }
            Declaration declared = row.get().declarations().get(vendor.id());
            // While a blind round asks the vendor, its word is kept apart and decided on at the round's end; refusing would tell of it.
            boolean asked = arrangement.asking(row.get(), vendor.id());
            if (wanted.answer() != null && !asked && declared != null && declared.recordedBy() == RecordedBy.VENDOR) {
                throw ProblemException.invalid(at + "/answer", "answered-itself", "この行には事業者自身の回答があります。変更は事業者が行います。",
                        "The vendor has answered this row itself. It changes its answer itself.");
            }
            if (wanted.letter() != null && wanted.letter().accountable() && vendor.subcontractor()) {
                throw ProblemException.invalid(at + "/letter", "subcontractor-accountable", "再委託先は責任（A）を持てません。",
                        "A subcontractor cannot be accountable.");
            }
            UUID contract = wanted.terms() == null ? null : wanted.terms().contractId();
            if (contract != null && arrangement.findContract(contract).filter(found -> found.involves(vendor.id())).isEmpty()) {
                throw ProblemException.invalid(at + "/terms/contractId", "unknown-contract", "この事業者に関わる契約ではありません。",
                        "This vendor has no part in such a contract.");
            }
        }
    }
}
