package jp.bunkai.platform.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes parts of a package, as a program that means no good would. */
public final class TestZip {

    private TestZip() {
    }

    /** The same package with this part, new or in place of the old one. */
    public static byte[] with(byte[] file, String name, String content) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    /** The same package with a part rewritten. */
    public static byte[] edited(byte[] file, String name, UnaryOperator<String> edit) throws IOException {
        return with(file, name, edit.apply(new String(parts(file).get(name), StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
