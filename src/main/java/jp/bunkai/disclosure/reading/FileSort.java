package jp.bunkai.disclosure.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Tells what a file is that is no workbook of today, whatever its name says, and how to save it anew. */
enum FileSort {
    EMPTY("ファイルが空です。", "The file is empty."),
    OLD_WORKBOOK("古い形式のExcelファイル（.xls）です。Excelで開き、「名前を付けて保存」でファイルの種類に「Excel ブック (*.xlsx)」を選んで保存してからお送りください。",
            "This is a workbook of the old kind (.xls). Open it in Excel, choose Save As with the type Excel Workbook (*.xlsx), and send that file."),
    PASSWORD("パスワードで保護（暗号化）されています。Excelで開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」でパスワードを空にして保存してからお送りください。",
            "The file is protected by a password. Open it in Excel, clear the password under File, Info, Protect Workbook, Encrypt with Password, save it and send that file."),
    OLD_OFFICE("古い形式のOffice文書です。Excelブック（.xlsx）で保存し直してお送りください。",
            "This is an Office document of an old kind. Save it as an Excel workbook (.xlsx) and send that file."),
    PDF("PDFです。回答を読み取るには、元のExcelブック（.xlsx）をお送りください。PDFは証跡として保存できます。",
            "This is a PDF. For its answers to be read, send the Excel workbook (.xlsx) it was made from. A PDF can be kept as evidence."),
    TEXT("文字だけのファイル（CSVなど）です。Excelで開き、「Excel ブック (*.xlsx)」で保存してからお送りください。",
            "This is a file of plain text, such as CSV. Open it in Excel, save it as Excel Workbook (*.xlsx), and send that file."),
    WORD("Word文書です。Excelブック（.xlsx）をお送りください。", "This is a Word document. Send an Excel workbook (.xlsx)."),
    OTHER("Excelブック（.xlsx）ではありません。Excelで「Excel ブック (*.xlsx)」の形式で保存してからお送りください。",
            "This is not an Excel workbook (.xlsx). Save it from Excel as Excel Workbook (*.xlsx), and send that file.");

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] OLD_BIFF = {0x09, 0x08};
    private static final int LOOKED_AT = 1 << 16;

    private final String ja;
    private final String en;

    FileSort(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** What it is, if it is no ZIP file with a workbook in it. */
    static Optional<FileSort> of(byte[] file) {
        if (file.length == 0) {
            return Optional.of(EMPTY);
        } else if (starts(file, OLE)) {
            return Optional.of(contains(file, utf16("EncryptedPackage")) ? PASSWORD
                    : contains(file, utf16("Workbook")) || contains(file, utf16("Book")) ? OLD_WORKBOOK : OLD_OFFICE);
        } else if (starts(file, OLD_BIFF)) {
            return Optional.of(OLD_WORKBOOK);
        } else if (starts(file, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        } else if (!starts(file, new byte[] {'P', 'K', 3, 4})) {
            return Optional.of(text(file) ? TEXT : OTHER);
        }
        boolean word = contains(file, "word/document.xml".getBytes(StandardCharsets.US_ASCII));
        boolean workbook = contains(file, "xl/".getBytes(StandardCharsets.US_ASCII));
        return workbook ? Optional.empty() : Optional.of(word ? WORD : OTHER);
    }

    ProblemException problem() {
        return ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), ja, en);
    }

    /** UTF-8 or the encoding that Japanese programs write CSV in: no sign but those of text at the beginning. */
    private static boolean text(byte[] file) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, LOOKED_AT));
        for (byte one : head) {
            if (one >= 0 && one < 0x20 && one != '\t' && one != '\r' && one != '\n' && one != '\f' && one != 0x1B) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return new String(head, java.nio.charset.Charset.forName("windows-31j")).indexOf('\uFFFD') < 0;
        }
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static boolean starts(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int at = 0; at + wanted.length <= file.length; at++) {
            if (file[at] == wanted[0] && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
