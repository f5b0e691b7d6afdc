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
    record Entry(String name, boolean deflated, int header, int data, int packedSize, long size, long crc, boolean described, boolean large) {
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LIMIT = 4096;
    private static final int DESCRIPTION = 0x08074b50;
    /** How long a description of an entry's size after its bytes can be: with or without a signature, sizes of 4 or 8 bytes. */
    private static final Set<Integer> DESCRIPTIONS = Set.of(12, 16, 20, 24);
    /** Extra fields that give an entry other sizes or another name. */
    private static final int LARGE = 1;
    private static final int OTHER_NAME = 0x7075;

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
        demand(!described || known(header, at));
        demand(size == 0 || !name.endsWith("/"));
        demand(!extra(at + 46 + nameLength, unsigned(at + 30), -1, -1));
        if (!Arrays.equals(bytes(at + 46, nameLength), bytes(header + 30, unsigned(header + 26)))) {
            throw new Refused(Code.TWIN_ENTRIES, name);
        }
        int data = header + 30 + nameLength + unsigned(header + 28);
        demand(data + (long) packed <= directory);
        boolean large = extra(header + 30 + nameLength, unsigned(header + 28), described ? 0 : size, described ? 0 : packed);
        return new Entry(name, method == 8, header, data, packed, size, file.getInt(at + 16) & 0xFFFFFFFFL, described, large);
    }

    /** Whether the header of a described entry leaves open what the directory says, or says the same. */
    private boolean known(int header, int at) {
        for (int field = 0; field < 12; field += 4) {
            int said = file.getInt(header + 14 + field);
            if (said != 0 && said != -1 && said != file.getInt(at + 16 + field)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a field of sizes of 8 bytes. It may say only this, for some readers take it for the truth and others do not see it. */
    private boolean extra(int from, int length, long size, long packed) throws Refused {
        boolean large = false;
        int at = from;
        while (at + 4 <= from + length) {
            int id = unsigned(at);
            int content = unsigned(at + 2);
            demand(id != OTHER_NAME && at + 4 + content <= from + length);
            if (id == LARGE) {
                demand(!large && content == 16 && file.getLong(at + 4) == size && file.getLong(at + 12) == packed);
                large = true;
            }
            at += 4 + content;
        }
        demand(at == from + length || !large);
        return large;
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
        Entry last = null;
        for (Entry entry : inOrder) {
            gap(at, entry.header(), last, entry.name());
            at = entry.data() + entry.packedSize();
            last = entry;
        }
        gap(at, directory, last, "");
    }

    /** Between two entries lies nothing, or the description of the first one's size, which says what the directory says. */
    private void gap(int at, int next, Entry last, String name) throws Refused {
        int gap = next - at;
        if (gap < 0) {
            throw new Refused(Code.BOMB, name);
        }
        boolean described = last != null && last.described();
        if (described ? describes(at, gap, last) : gap == 0) {
            return;
        }
        boolean hidden = gap > 0 && (file.getInt(at) == LOCAL
                || described && DESCRIPTIONS.stream().anyMatch(length -> length < gap && file.getInt(at + length) == LOCAL));
        throw new Refused(hidden ? Code.TWIN_ENTRIES : Code.DAMAGED, name);
    }

    /** Sizes of 8 bytes belong only where the header announces them, so that readers agree where the description ends. */
    private boolean describes(int at, int length, Entry entry) {
        boolean large = length == 20 || length == 24;
        if (!DESCRIPTIONS.contains(length) || large != entry.large()) {
            return false;
        }
        int from = at;
        if (length % 8 == 0) {
            if (file.getInt(at) != DESCRIPTION) {
                return false;
            }
            from += 4;
        }
        long packed = large ? file.getLong(from + 4) : file.getInt(from + 4) & 0xFFFFFFFFL;
        long size = large ? file.getLong(from + 12) : file.getInt(from + 8) & 0xFFFFFFFFL;
        return (file.getInt(from) & 0xFFFFFFFFL) == entry.crc() && packed == entry.packedSize() && size == entry.size();
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
