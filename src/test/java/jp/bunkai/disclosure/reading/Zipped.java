package jp.bunkai.disclosure.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Adds parts to a workbook that are too large to be held, written as they stream by. */
final class Zipped {

    private Zipped() {
    }

    /** Writes the inside of a part. */
    interface Inside {
        void write(OutputStream out) throws IOException;
    }

    /** The same file with a part in place of the old one. */
    static byte[] with(byte[] file, String name, Inside inside) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
            out.putNextEntry(new ZipEntry(name));
            inside.write(out);
            out.closeEntry();
        }
        return packed.toByteArray();
    }

    /** Writes a text this often, with a number where it says {@code %}. */
    static void often(OutputStream out, String text, int times) throws IOException {
        StringBuilder block = new StringBuilder();
        for (int i = 1; i <= times; i++) {
            block.append(text.replace("%", String.valueOf(i)));
            if (block.length() > 1 << 16 || i == times) {
                out.write(block.toString().getBytes(StandardCharsets.UTF_8));
                block.setLength(0);
            }
        }
    }

    /** Writes the same text this often. */
    static void block(OutputStream out, String text, int times) throws IOException {
        byte[] block = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(block);
        }
    }

    static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
