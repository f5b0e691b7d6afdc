package jp.bunkai.platform.ooxml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.bunkai.platform.ooxml.PackageRefusal.Code;

/**
 * The entries of a ZIP file, read from central directory and local headers, which must say the same and lie side by side
 * without gap or overlap. So every program that opens the file afterwards, from the front or from the back, sees what was
 * looked at here.
 */
final class ZipEntries {

    /** One entry: its name, how it is packed, where its bytes lie, and what it says of its content. */
    record Entry(String name, boolean deflated, int header, int data, int packedSize, long size, long crc, boolean described) {
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LIMIT = 4096;
    /** How long a description of an entry's size after its bytes can be: with or without a signature, sizes of 4 or 8 bytes. */
    private static final Set<Integer> DESCRIPTIONS = Set.of(12, 16, 20, 24);

    private final ByteBuffer file;

    private ZipEntries(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<Entry> read(byte[] file) throws Refused {
        try {
            return new ZipEntries(file).entries();
        } catch (IndexOutOfBoundsException e) {
            throw new Refused(Code.DAMAGED, "");
        }
    }

    private List<Entry> entries() throws Refused {
        int end = end();
        int count = file.getShort(end + 10) & 0xFFFF;
        int directory = file.getInt(end + 16);
        demand(file.getShort(end + 8) == file.getShort(end + 10) && file.getInt(end + 4) == 0);
        demand(directory >= 0 && directory + (long) file.getInt(end + 12) == end);
        if (count > LIMIT) {
            throw new Refused(Code.TOO_MANY_PARTS, "");
        }
        List<Entry> entries = new ArrayList<>(count);
        int at = directory;
        for (int i = 0; i < count; i++) {
            demand(file.getInt(at) == CENTRAL);
            entries.add(entry(at, directory));
            at += 46 + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        demand(at == end);
        names(entries);
        sideBySide(entries, directory);
        return entries;
    }

    private int end() throws Refused {
        for (int at = file.limit() - 22; at >= Math.max(0, file.limit() - 22 - 0xFFFF); at--) {
            if (file.getInt(at) == END && at + 22 + unsigned(at + 20) == file.limit()) {
                return at;
            }
        }
        throw new Refused(Code.DAMAGED, "");
    }

    private Entry entry(int at, int directory) throws Refused {
        int flags = unsigned(at + 8);
        int method = unsigned(at + 10);
        int nameLength = unsigned(at + 28);
        int header = file.getInt(at + 42);
        String name = name(at + 46, nameLength);
        if ((flags & 0x2041) != 0) {
            throw new Refused(Code.ENCRYPTED, name);
        }
        demand(header >= 0 && header < directory && file.getInt(header) == LOCAL);
        boolean described = (flags & 8) != 0;
        int packed = file.getInt(at + 20);
        long size = file.getInt(at + 24) & 0xFFFFFFFFL;
        demand(packed >= 0 && (method == 8 || method == 0 && !described && packed == size));
        demand(unsigned(header + 6) == flags && unsigned(header + 8) == method);
        demand(described || file.getInt(header + 18) == packed && file.getInt(header + 22) == (int) size
                && file.getInt(header + 14) == file.getInt(at + 16));
        if (!Arrays.equals(bytes(at + 46, nameLength), bytes(header + 30, unsigned(header + 26)))) {
            throw new Refused(Code.TWIN_ENTRIES, name);
        }
        int data = header + 30 + nameLength + unsigned(header + 28);
        demand(data + (long) packed <= directory);
        return new Entry(name, method == 8, header, data, packed, size, file.getInt(at + 16) & 0xFFFFFFFFL, described);
    }

    /** Part names are the same if they differ in case or in percent signs only. */
    private static void names(List<Entry> entries) throws Refused {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            String name = entry.name();
            String decoded = name.replaceAll("%2[eE]", ".").replaceAll("%2[fF]", "/").replaceAll("%5[cC]", "\\\\");
            boolean unsafe = decoded.startsWith("/") || decoded.contains("\\") || decoded.contains(":")
                    || decoded.chars().anyMatch(c -> c < 0x20) || Arrays.asList(decoded.split("/", -1)).contains("..");
            if (unsafe || name.isEmpty()) {
                throw new Refused(Code.UNSAFE_PATH, name);
            }
            if (!seen.add(PartNames.folded(name))) {
                throw new Refused(Code.TWIN_ENTRIES, name);
            }
        }
    }

    private void sideBySide(List<Entry> entries, int directory) throws Refused {
        List<Entry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingInt(Entry::header));
        int at = 0;
        boolean described = false;
        for (Entry entry : inOrder) {
            gap(at, entry.header(), described, entry.name());
            at = entry.data() + entry.packedSize();
            described = entry.described();
        }
        gap(at, directory, described, "");
    }

    /** Between two entries lies nothing, or the description of the first one's size. */
    private void gap(int at, int next, boolean described, String name) throws Refused {
        int gap = next - at;
        if (gap < 0) {
            throw new Refused(Code.BOMB, name);
        }
        if (gap == 0 || described && DESCRIPTIONS.contains(gap)) {
            return;
        }
        boolean hidden = file.getInt(at) == LOCAL
                || described && DESCRIPTIONS.stream().anyMatch(length -> file.getInt(at + length) == LOCAL);
        throw new Refused(hidden ? Code.TWIN_ENTRIES : Code.DAMAGED, name);
    }

    private String name(int at, int length) throws Refused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(at, length))).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Code.UNSAFE_PATH, "");
        }
    }

    private byte[] bytes(int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return bytes;
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private static void demand(boolean condition) throws Refused {
        if (!condition) {
            throw new Refused(Code.DAMAGED, "");
        }
    }
}
