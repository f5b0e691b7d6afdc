package jp.bunkai.annex.docx.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.bunkai.annex.InquiryContent;
import jp.bunkai.annex.InquiryContent.Addressee;
import jp.bunkai.annex.InquiryContent.Question;
import jp.bunkai.annex.InquiryContent.Sender;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes a letter of questions (照会状) to one vendor. */
public final class InquiryDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "inquiry";

    private InquiryDocument() {
    }

    /** The letter as DOCX. */
    public static byte[] write(Template template, InquiryContent content) {
        Values document = Values.document()
                .keep("letter.numbered", content.number() != null)
                .text("letter.number", content.number() == null ? "" : content.number())
                .text("letter.date", JapaneseDates.both(content.date()))
                .text("letter.answerBy", content.answerBy() == null ? "御都合のつく早い日" : JapaneseDates.both(content.answerBy()))
                .text("letter.dossier", content.dossier())
                .keep("closings", content.closing() != null)
                .text("closing", content.closing() == null ? "" : content.closing())
                .text("questions.count", Integer.toString(content.questions().size()))
                .repeat("question", questions(content.questions()));
        addressee(document, content.addressee());
        sender(document, content.sender());
        return TemplateFiller.fill(template, document);
    }

    private static void addressee(Values document, Addressee addressee) {
        document.text("addressee.name", addressee.organisation())
                .keep("addressee.persons", addressee.person() != null)
                .text("addressee.person", joined("　", addressee.department(), addressee.person()));
    }

    private static void sender(Values document, Sender sender) {
        String details = joined("\n", sender.address(), orNull(joined("　", sender.department(), sender.person())),
                orNull(joined("　", sender.phone(), sender.mail())));
        document.text("sender.name", sender.organisation())
                .keep("sender.detailed", !details.isEmpty())
                .text("sender.details", details);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<Values> questions(List<Question> questions) {
        return IntStream.range(0, questions.size()).mapToObj(i -> {
            Question question = questions.get(i);
            return Values.row(question.key())
                    .text("question.no", Integer.toString(i + 1))
                    .text("question.scope", question.scope())
                    .keep("question.phased", question.phase() != null)
                    .text("question.phase", question.phase() == Phase.EMERGENCY ? "非常時" : "通常時")
                    .text("question.duty", question.title())
                    .text("question.text", question.question());
        }).toList();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
