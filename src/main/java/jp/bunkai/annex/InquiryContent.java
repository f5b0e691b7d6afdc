package jp.bunkai.annex;

import java.time.LocalDate;
import java.util.List;

import jp.bunkai.catalogue.Phase;

/**
 * What flows into a letter of questions (照会状) to one vendor: only questions that this vendor could answer. {@code number},
 * {@code answerBy} and {@code closing} (a sentence of the hospital's own) are nullable.
 */
public record InquiryContent(
        String number,
        LocalDate date,
        LocalDate answerBy,
        String dossier,
        Sender sender,
        Addressee addressee,
        List<Question> questions,
        String closing) {

    /** The list is copied, so that nobody changes a content under its document. */
    public InquiryContent {
        questions = List.copyOf(questions);
    }

    /** Who asks. {@code address}, {@code department}, {@code person}, {@code phone} and {@code mail} are nullable. */
    public record Sender(String organisation, String address, String department, String person, String phone, String mail) {
    }

    /** Who is asked. {@code department} and {@code person} are nullable. */
    public record Addressee(String organisation, String department, String person) {
    }

    /** One question; {@code key} as in {@link AnnexContent}, {@code phase} nullable, {@code scope} what it is about (対象). */
    public record Question(String key, Phase phase, String scope, String title, String question) {
    }
}
