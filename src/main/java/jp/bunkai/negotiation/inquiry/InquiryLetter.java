package jp.bunkai.negotiation.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter of questions (照会状) to one vendor, as DOCX and as a workbook alike. {@code contracts} are this vendor's own, from which
 * it chooses when it cites one.
 */
public record InquiryLetter(UUID dossierId, UUID partyId, String dossier, LocalDate date, LocalDate answerBy, Sender sender,
        String addressee, List<Contract> contracts, List<InquiryQuestion> questions) {

    public InquiryLetter {
        contracts = List.copyOf(contracts);
        questions = List.copyOf(questions);
    }

    /** Who asks; {@code person} and {@code mail} may be null. */
    public record Sender(String organisation, String person, String mail) {
    }

    /** A contract of the vendor's, as it may be named to it. */
    public record Contract(UUID id, String name) {
    }
}
