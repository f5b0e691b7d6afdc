package jp.bunkai.negotiation.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a letter of questions as a workbook to be filled: answers, questions as a whole, how to fill, and a hidden sheet of keys. */
public final class InquiryWorkbook {

    private InquiryWorkbook() {
    }

    public static byte[] write(InquiryLetter letter) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            new AnswerSheet(workbook, letter, styles).write();
            if (letter.questions().stream().anyMatch(question -> question.topic() != null)) {
                TopicSheet.write(workbook, letter, styles);
            }
            GuideSheet.write(workbook, letter, styles);
            KeySheet.write(workbook, letter);
            workbook.lockStructure();
            workbook.setActiveSheet(0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook written into memory failed", e);
        }
    }
}
