package jp.bunkai.platform.upload;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.validation.PlainText;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file that somebody sent to be kept: its name without a path, its type by content, its bytes and their SHA-256. */
public record UploadedFile(String name, FileType type, byte[] content, String sha256) {

    /** The largest file that is kept, in bytes. */
    public static final int LIMIT = 20 << 20;
    private static final int LONGEST_NAME = 200;

    /** Takes an uploaded file; a problem at {@code pointer} where it is none to keep. */
    public static UploadedFile of(FileUpload upload, String pointer) {
        byte[] content = content(upload, pointer, LIMIT);
        FileType type = FileType.of(content).orElseThrow(() -> ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "この種類のファイルは保存できません。PDF、画像、Word、Excel、メール、テキストのいずれかにしてください（マクロなし）。",
                "A file of this kind is not kept. Send a PDF, a picture, Word, Excel, a mail or a text, without macros.")
                .at(pointer, "unsupported-type", "この種類のファイルは保存できません。", "A file of this kind is not kept."));
        return new UploadedFile(plainName(upload.fileName(), type.extension()), type, content, sha256(content));
    }

    /** The bytes of an uploaded file that is read and not kept. */
    public static byte[] content(FileUpload upload, String pointer, int limit) {
        if (upload == null || upload.size() == 0) {
            throw ProblemException.invalid(pointer, "required", "ファイルを選んでください。", "Choose a file.");
        }
        if (upload.size() > limit) {
            String megabytes = String.valueOf(limit >> 20);
            throw ProblemException.of(ProblemType.TOO_LARGE, "ファイルは " + megabytes + " MB 以下にしてください。",
                    "A file may have at most " + megabytes + " MB.");
        }
        try {
            byte[] content = Files.readAllBytes(upload.uploadedFile());
            scan(content, pointer);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file is gone", e);
        }
    }

    /** Looked up here, so that no resource can take a file in and forget the scanner. */
    private static void scan(byte[] content, String pointer) {
        Arc.container().instance(UploadScan.class).get().look(content, pointer);
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK has no SHA-256", e);
        }
    }

    /** The last step of the name that was sent; browsers of old send a path. */
    public static String plainName(String sent, String extension) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
        int[] points = last.codePoints().filter(point -> point >= ' ' && PlainText.isPlain(Character.toString(point))).toArray();
        int from = Math.max(0, points.length - LONGEST_NAME);
        String plain = new String(points, from, points.length - from).strip();
        return plain.isEmpty() || plain.startsWith(".") ? "file." + extension : plain;
    }
}
