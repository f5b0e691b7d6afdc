package jp.bunkai.platform.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is by its content, whatever its name says: documents, pictures of paper, and mail. What is none of them, programs and
 * files with macros above all, is kept by nobody here.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    TIFF("image/tiff", "tif"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OUTLOOK("application/vnd.ms-outlook", "msg"),
    MAIL("message/rfc822", "eml"),
    TEXT("text/plain", "txt");

    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?is)\\A(return-path|received|from|to|date|subject|message-id|mime-version|delivered-to|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+):.*");
    /** The directory of an Outlook message names its properties so. */
    private static final byte[] OUTLOOK_PROPERTIES = "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD_PART = bytes("word/document.xml");
    private static final byte[] EXCEL_PART = bytes("xl/workbook.xml");
    private static final byte[] MACROS = bytes("vbaproject.bin");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** The type of this content, if it is one that is kept. */
    public static Optional<FileType> of(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        } else if (starts(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        } else if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        } else if (starts(content, 'I', 'I', 42, 0) || starts(content, 'M', 'M', 0, 42)) {
            return Optional.of(TIFF);
        } else if (starts(content, 'P', 'K', 3, 4)) {
            return office(content);
        } else if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Bytes.contains(content, OUTLOOK_PROPERTIES) ? Optional.of(OUTLOOK) : Optional.empty();
        }
        return text(content);
    }

    /** The names of the parts stand in the file as they are. */
    private static Optional<FileType> office(byte[] content) {
        if (Bytes.containsIgnoringCase(content, MACROS)) {
            return Optional.empty();
        }
        if (Bytes.contains(content, WORD_PART)) {
            return Optional.of(WORD);
        }
        return Bytes.contains(content, EXCEL_PART) ? Optional.of(EXCEL) : Optional.empty();
    }

    private static Optional<FileType> text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            boolean binary = text.isEmpty() || text.codePoints().anyMatch(c -> c < 0x20 && "\t\r\n\f\u001B".indexOf(c) < 0);
            if (binary || text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")) {
                return Optional.empty();
            }
            return Optional.of(MAIL_HEADER.matcher(text.substring(0, Math.min(text.length(), 200))).matches() ? MAIL : TEXT);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] content, int... magic) {
        byte[] wanted = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            wanted[i] = (byte) magic[i];
        }
        return content.length >= wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
