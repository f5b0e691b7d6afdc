package jp.bunkai.platform.ooxml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Changes single fields of a ZIP file, as an attacker would. */
final class ZipSurgery {

    private static final byte[] CENTRAL = {'P', 'K', 1, 2};

    private ZipSurgery() {
    }

    /** The same file, but its directory does not know this entry, whose bytes stay. */
    static byte[] withoutDirectoryEntry(byte[] file, String name) {
        int at = central(file, name);
        ByteBuffer buffer = buffer(file);
        int length = 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30) + buffer.getShort(at + 32);
        byte[] shorter = new byte[file.length - length];
        System.arraycopy(file, 0, shorter, 0, at);
        System.arraycopy(file, at + length, shorter, at, file.length - at - length);
        ByteBuffer end = buffer(shorter);
        int record = shorter.length - 22;
        end.putShort(record + 8, (short) (end.getShort(record + 8) - 1));
        end.putShort(record + 10, (short) (end.getShort(record + 10) - 1));
        end.putInt(record + 12, end.getInt(record + 12) - length);
        return shorter;
    }

    /** The directory's entry {@code name} points to the bytes of {@code other}. */
    static byte[] pointingTo(byte[] file, String name, String other) {
        byte[] copy = file.clone();
        ByteBuffer buffer = buffer(copy);
        buffer.putInt(central(copy, name) + 42, buffer.getInt(central(copy, other) + 42));
        return copy;
    }

    /** Sets a flag of an entry, in the directory and in its local header. */
    static byte[] withFlag(byte[] file, String name, int flag) {
        byte[] copy = file.clone();
        ByteBuffer buffer = buffer(copy);
        int at = central(copy, name);
        int local = buffer.getInt(at + 42);
        buffer.putShort(at + 8, (short) (buffer.getShort(at + 8) | flag));
        buffer.putShort(local + 6, (short) (buffer.getShort(local + 6) | flag));
        return copy;
    }

    /** The same file with the description of its last entry made longer or shorter. */
    static byte[] withGap(byte[] file, int more) {
        int at = HostileZipTest.indexOf(file, CENTRAL, 0);
        byte[] copy = new byte[file.length + more];
        System.arraycopy(file, 0, copy, 0, Math.min(at, at + more));
        System.arraycopy(file, at, copy, at + more, file.length - at);
        buffer(copy).putInt(copy.length - 22 + 16, at + more);
        return copy;
    }

    private static int central(byte[] file, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = HostileZipTest.indexOf(file, CENTRAL, 0); at >= 0; at = HostileZipTest.indexOf(file, CENTRAL, at + 1)) {
            if (HostileZipTest.indexOf(file, wanted, at + 46) == at + 46) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }
}
