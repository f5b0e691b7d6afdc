package jp.bunkai.negotiation.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The hidden sheet by which a returned workbook is known: of which dossier and vendor it is, which questions it held and what each
 * of them said, so that a deleted, doubled or reworded row is noticed.
 */
final class KeySheet {

    static final String NAME = "_bunkai";
    static final String FORMAT = "bunkai-inquiry-1";
    /** The first row of the questions, counted from 0. */
    static final int FIRST = 4;
    static final int CONTRACT_COLUMN = 4;

    private KeySheet() {
    }

    static void write(XSSFWorkbook workbook, InquiryLetter letter) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        line(sheet, 0, FORMAT);
        line(sheet, 1, "dossier", letter.dossierId().toString());
        line(sheet, 2, "party", letter.partyId().toString());
        line(sheet, 3, "key", "number", "digest");
        int number = 0;
        for (InquiryQuestion question : letter.questions()) {
            line(sheet, FIRST + number, question.key(), String.valueOf(number + 1), digest(question.title().ja(), AnswerSheet.asked(question)));
            number++;
        }
        int at = FIRST;
        for (InquiryLetter.Contract contract : letter.contracts()) {
            XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            row.createCell(CONTRACT_COLUMN).setCellValue(contract.id().toString());
            row.createCell(CONTRACT_COLUMN + 1).setCellValue(contractLabel(at - FIRST, contract.name()));
            at++;
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** The cells that list the vendor's contracts for choice. */
    static String contractRange(int contracts) {
        return NAME + "!$F$" + (FIRST + 1) + ":$F$" + (FIRST + contracts);
    }

    /** Numbered, so that two contracts of one name differ and no choice begins like a formula. */
    static String contractLabel(int index, String name) {
        return (index + 1) + ". " + name;
    }

    /** What a question said, whatever a program did to its white space. */
    static String digest(String title, String question) {
        String said = (title + "|" + question).replaceAll("\\s+", "");
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK has no SHA-256", e);
        }
    }

    private static void line(XSSFSheet sheet, int at, String... values) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }
}
