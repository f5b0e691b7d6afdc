package jp.bunkai.platform.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import jp.bunkai.platform.ooxml.PackageRefusal.Code;
import jp.bunkai.platform.ooxml.ZipEntries.Entry;

/**
 * Decides about an uploaded Office file before anything parses it. Unpacks each entry once, counting while it does and keeping
 * nothing but content types and relationships, so that a hostile file costs neither time nor memory.
 */
public final class PackageGuard {

    private static final int KEPT_LIMIT = 1 << 20;
    /** Even a table of 5,000 like rows stays below 1:200; deflate ends at 1:1032. */
    private static final int RATIO = 400;
    private static final int RATIO_FROM = 4 << 20;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final byte[] file;
    private final PackageKind kind;
    private final byte[] chunk = new byte[1 << 16];
    private final PackageRules rules;
    private long total;

    private PackageGuard(byte[] file, PackageKind kind) {
        this.file = file;
        this.kind = kind;
        this.rules = new PackageRules(kind);
    }

    /** The reason to refuse this file; empty for one of this kind that may be opened. */
    public static Optional<PackageRefusal> check(byte[] file, PackageKind kind) {
        try {
            new PackageGuard(file, kind).look();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal(kind));
        }
    }

    private void look() throws Refused {
        if (file.length > kind.fileLimit()) {
            throw new Refused(Code.TOO_LARGE, "");
        }
        if (startsWith(OLE)) {
            throw new Refused(contains(ENCRYPTED_STREAM) ? Code.ENCRYPTED : Code.WRONG_KIND, "");
        }
        if (!startsWith(new byte[] {'P', 'K', 3, 4})) {
            throw new Refused(Code.WRONG_KIND, "");
        }
        for (Entry entry : ZipEntries.read(file)) {
            rules.name(entry.name());
            unpack(entry);
        }
        rules.end();
    }

    private void unpack(Entry entry) throws Refused {
        if (entry.size() > kind.totalLimit()) {
            throw new Refused(Code.BOMB, entry.name());
        }
        Inflater inflater = new Inflater(true);
        try {
            Look look = new Look(entry);
            inflater.setInput(file, entry.data(), entry.packedSize());
            int stored = 0;
            while (entry.deflated() ? !inflater.finished() : stored < entry.packedSize()) {
                int length;
                if (entry.deflated()) {
                    length = inflater.inflate(chunk);
                } else {
                    length = Math.min(chunk.length, entry.packedSize() - stored);
                    System.arraycopy(file, entry.data() + stored, chunk, 0, length);
                    stored += length;
                }
                if (length == 0 && !inflater.finished()) {
                    throw new Refused(Code.DAMAGED, entry.name());
                }
                look.at(length);
            }
            look.end(entry.deflated() ? inflater.getBytesRead() : stored);
        } catch (DataFormatException e) {
            throw new Refused(Code.DAMAGED, entry.name());
        } finally {
            inflater.end();
        }
    }

    private boolean startsWith(byte[] start) {
        return file.length > start.length && java.util.Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private boolean contains(byte[] wanted) {
        for (int i = 0; i + wanted.length <= file.length; i++) {
            if (java.util.Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** One entry while it is unpacked. */
    private final class Look {
        private final Entry entry;
        private final CRC32 crc = new CRC32();
        private final ByteArrayOutputStream kept;
        private XmlScanner scanner;
        private long size;

        Look(Entry entry) {
            this.entry = entry;
            this.kept = rules.wants(entry.name()) ? new ByteArrayOutputStream() : null;
        }

        void at(int length) throws Refused {
            if (size == 0 && length > 0 && xml(length)) {
                scanner = new XmlScanner(entry.name());
            }
            size += length;
            total += length;
            boolean ratio = size > RATIO_FROM && size > (long) RATIO * entry.packedSize();
            boolean keptTooLarge = kept != null && size > KEPT_LIMIT;
            if (total > kind.totalLimit() || ratio || keptTooLarge) {
                throw new Refused(Code.BOMB, entry.name());
            }
            crc.update(chunk, 0, length);
            if (scanner != null) {
                scanner.scan(chunk, length);
            }
            if (kept != null) {
                kept.write(chunk, 0, length);
            }
        }

        void end(long packed) throws Refused {
            if (size != entry.size() || packed != entry.packedSize() || crc.getValue() != entry.crc()) {
                throw new Refused(Code.DAMAGED, entry.name());
            }
            if (scanner != null && !kind.readerFindsDamage(entry.name())) {
                scanner.end();
            }
            if (kept != null) {
                rules.read(entry.name(), kept.toByteArray());
            }
        }

        /** By its name, or because it begins like XML whatever its name says. */
        private boolean xml(int length) {
            if (!kind.reads(entry.name())) {
                return false;
            }
            String name = PartNames.folded(entry.name());
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                return true;
            }
            for (int i = 0; i < Math.min(length, 64); i++) {
                int b = chunk[i];
                boolean skipped = b == 0 || b == ' ' || b == '\t' || b == '\r' || b == '\n' || b < 0 && i < 3;
                if (!skipped) {
                    return b == '<';
                }
            }
            return false;
        }
    }
}
