package jp.bunkai.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.negotiation.inquiry.InquiryLetterWriter;
import jp.bunkai.negotiation.workbook.InquiryWorkbook;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Asks vendors: how much there is to ask each, the questions, and the letter as DOCX and as a workbook. It changes nothing. */
@ApplicationScoped
class InquiryService {

    private static final int DAYS_TO_ANSWER = 14;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Transactions transactions;
    private final DossierAccess access;
    private final Inquiries inquiries;
    private final InquiryLetterWriter letters;
    private final Clock clock;

    InquiryService(Transactions transactions, DossierAccess access, Inquiries inquiries, InquiryLetterWriter letters, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.inquiries = inquiries;
        this.letters = letters;
        this.clock = clock;
    }

    List<InquirySummaryView> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            Inquiries.Asking asking = inquiries.of(access.read(viewer, dossierId));
            return asking.vendors().stream().map(vendor -> new InquirySummaryView(vendor.id(), vendor.name().ja(),
                    asking.questionsTo(vendor).size())).toList();
        });
    }

    InquiryView preview(Viewer viewer, UUID dossierId, UUID partyId) {
        return transactions.call(() -> {
            Inquiries.Asking asking = inquiries.of(access.read(viewer, dossierId));
            return new InquiryView(partyId, asking.questionsTo(vendor(asking, partyId)).stream().map(InquiryView.Question::of).toList());
        });
    }

    FileContent letter(Viewer viewer, UUID dossierId, UUID partyId, LocalDate answerBy) {
        InquiryLetter letter = compose(viewer, dossierId, partyId, answerBy);
        return new FileContent("照会状_" + letter.addressee() + "_" + letter.date() + ".docx", DOCX, letters.write(letter));
    }

    FileContent workbook(Viewer viewer, UUID dossierId, UUID partyId, LocalDate answerBy) {
        InquiryLetter letter = compose(viewer, dossierId, partyId, answerBy);
        return new FileContent("照会回答票_" + letter.addressee() + "_" + letter.date() + ".xlsx", XLSX, InquiryWorkbook.write(letter));
    }

    /** The letter as of today; written outside the transaction that read it. */
    private InquiryLetter compose(Viewer viewer, UUID dossierId, UUID partyId, LocalDate answerBy) {
        LocalDate today = Clocks.today(clock);
        if (answerBy != null && answerBy.isBefore(today)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST).parameter("answerBy", "in-the-past", "回答期限が過去の日付です。",
                    "The day to answer by lies in the past.");
        }
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            Inquiries.Asking asking = inquiries.of(dossier);
            PartyFact vendor = vendor(asking, partyId);
            List<InquiryLetter.Contract> contracts = asking.matrix().arrangement().contracts().stream()
                    .filter(contract -> contract.involves(partyId))
                    .map(contract -> new InquiryLetter.Contract(contract.id(), contract.name())).toList();
            String hospital = asking.matrix().arrangement().hospital().name().ja();
            return new InquiryLetter(dossierId, partyId, dossier.dossier().name(), today,
                    answerBy == null ? today.plusDays(DAYS_TO_ANSWER) : answerBy,
                    new InquiryLetter.Sender(hospital, dossier.asHospital() ? viewer.name() : null, null), vendor.name().ja(), contracts,
                    asking.questionsTo(vendor));
        });
    }

    private static PartyFact vendor(Inquiries.Asking asking, UUID partyId) {
        return asking.vendors().stream().filter(vendor -> vendor.id().equals(partyId)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
