package jp.bunkai.platform.ooxml;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import jp.bunkai.platform.ooxml.ZipEntries.Entry;

/** The content of a package that has passed the guard, taken from the very entries that the guard looked at, in their order in the file. */
public final class PackageParts {

    /** What deflate can make of a byte at most; an entry that says more of itself is not one that passed the guard. */
    private static final int MOST_PER_BYTE = 1032;

    private PackageParts() {
    }

    /** The parts by name, without folders; {@link IllegalArgumentException} for what is no such package. */
    public static Map<String, byte[]> read(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            List<Entry> entries = ZipEntries.read(file).stream().sorted(Comparator.comparingInt(Entry::header)).toList();
            for (Entry entry : entries) {
                if (!entry.name().endsWith("/")) {
                    parts.put(entry.name(), content(file, entry));
                }
            }
        } catch (Refused | DataFormatException e) {
            throw new IllegalArgumentException("Not a ZIP file", e);
        }
        return parts;
    }

    private static byte[] content(byte[] file, Entry entry) throws DataFormatException {
        if (entry.size() > (long) MOST_PER_BYTE * (entry.packedSize() + 1) || entry.size() > Integer.MAX_VALUE - 8) {
            throw new DataFormatException("An entry says too much of itself");
        }
        byte[] content = new byte[(int) entry.size()];
        if (!entry.deflated()) {
            System.arraycopy(file, entry.data(), content, 0, content.length);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, entry.data(), entry.packedSize());
            int read = 0;
            while (read < content.length) {
                int length = inflater.inflate(content, read, content.length - read);
                if (length == 0) {
                    throw new DataFormatException("An entry ends early");
                }
                read += length;
            }
        } finally {
            inflater.end();
        }
        return content;
    }
}
