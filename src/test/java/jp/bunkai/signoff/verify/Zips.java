package jp.bunkai.signoff.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes ZIP files apart and puts them together again, altered or only handled. */
final class Zips {

    private Zips() {
    }

    static Map<String, byte[]> read(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static byte[] write(Map<String, byte[]> entries) {
        return write(entries, 6, Instant.parse("2026-11-22T06:00:00Z"), false);
    }

    /** Packed at this level, or stored as it is, with this time on every entry. A container's first entry is always stored. */
    static byte[] write(Map<String, byte[]> entries, int level, Instant time, boolean stored) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setLastModifiedTime(FileTime.from(time));
                if (stored || one.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(one.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(one.getValue().length);
                    entry.setCrc(crc.getValue());
                    // An extra field would stand between name and content, where a container's kind is read.
                    entry.setExtra(null);
                    entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                }
                zip.putNextEntry(entry);
                zip.write(one.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The file with its entries changed. */
    static byte[] altered(byte[] zip, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> entries = read(zip);
        change.accept(entries);
        return write(entries);
    }

    /** The file with the text of one entry changed; a change that changes nothing is an error of the test. */
    static byte[] edited(byte[] zip, String entry, UnaryOperator<String> change) {
        return altered(zip, entries -> edit(entries, entry, change));
    }

    static void edit(Map<String, byte[]> entries, String entry, UnaryOperator<String> change) {
        String before = new String(entries.get(entry), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing in " + entry + " was changed");
        }
        entries.put(entry, after.getBytes(StandardCharsets.UTF_8));
    }
}
