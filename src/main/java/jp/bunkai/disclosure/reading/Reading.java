package jp.bunkai.disclosure.reading;

import java.util.List;
import java.util.Locale;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * What a workbook says, and beside it everything in it that could not be read or is doubtful. Nothing of it counts before a person
 * confirmed it.
 *
 * @param disclosures the forms in it, in the order of their sheets; empty when it was stopped
 * @param stop why the workbook as a whole is not taken, null when it is
 */
public record Reading(List<ReadDisclosure> disclosures, List<Doubt> doubts, Stop stop) {

    public Reading {
        disclosures = List.copyOf(disclosures);
        doubts = List.copyOf(doubts);
    }

    /** The form that was found first; that no form is known says so too. */
    public Form form() {
        return disclosures.isEmpty() ? Form.UNKNOWN_FORM : disclosures.get(0).form();
    }

    /** This reading, or the problem to answer an upload with when the workbook is not taken. */
    public Reading orProblem(String pointer) {
        if (stop == null) {
            return this;
        }
        throw ProblemException.of(ProblemType.NOT_PROCESSABLE, stop.why().ja(), stop.why().en())
                .at(pointer, stop.code().word().toLowerCase(Locale.ROOT), stop.why().ja(), stop.why().en());
    }
}
