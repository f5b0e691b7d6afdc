package jp.bunkai.annex;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.InquiryDocument;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.negotiation.inquiry.InquiryLetterWriter;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;

/** Writes the letters of questions that {@code negotiation} composes, as Word documents. */
@ApplicationScoped
class InquiryLetters implements InquiryLetterWriter {

    private final Templates templates;

    InquiryLetters(Templates templates) {
        this.templates = templates;
    }

    @Override
    public byte[] write(InquiryLetter letter) {
        return InquiryDocument.write(templates.get(InquiryDocument.TEMPLATE), content(letter));
    }

    static InquiryContent content(InquiryLetter letter) {
        InquiryLetter.Sender sender = letter.sender();
        List<InquiryContent.Question> questions = letter.questions().stream().map(InquiryLetters::question).toList();
        return new InquiryContent(null, letter.date(), letter.answerBy(), letter.dossier(),
                new InquiryContent.Sender(sender.organisation(), null, null, sender.person(), null, sender.mail()),
                new InquiryContent.Addressee(letter.addressee(), null, null), questions, null);
    }

    private static InquiryContent.Question question(InquiryQuestion question) {
        String key = question.rowId() == null ? question.topic().name() : ShortId.of(question.rowId());
        String scope = question.scope() == null ? "案件全体" : question.scope().ja();
        return new InquiryContent.Question(key, question.phase(), scope, question.title().ja(), question.question().ja());
    }
}
