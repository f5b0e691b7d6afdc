package jp.bunkai.disclosure.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/**
 * A disclosure that counts in a dossier, with those of its answers that were asked for, in the order of the form.
 *
 * @param partyId whose it is: a vendor's party, or the hospital's for its own checklist
 * @param disclosureId the version; it names its content for good, so equal ids have equal answers
 * @param mappingId the version of the hospital's own mapping of questions to duties, which names its content for good; null where it keeps none
 */
public record SharedDisclosure(UUID partyId, UUID disclosureId, Form form, Edition edition, String product, UUID mappingId,
        List<Answer> answers) {

    public SharedDisclosure {
        answers = List.copyOf(answers);
    }

    /**
     * What stands as the answer to one question.
     *
     * @param question its number as mappings know it
     * @param object what it was asked about where one number is asked about several things, else null
     * @param target by when a 「いいえ」 is to be mended, else null
     */
    public record Answer(String question, String object, AnswerValue value, LocalDate target) {
    }
}
