package jp.bunkai.platform.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Counts lines, hashes all bytes, and adds up the hashes of the lines modulo 2^256. The sum is the same in whatever order a server gives the
 * rows, and with it a table that was restored is held against the one that was saved.
 */
final class LineSums extends OutputStream {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest all = sha256();
    private final MessageDigest line = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long lines;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        all.update(bytes, from, length);
        int begin = from;
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') {
                line.update(bytes, begin, i - begin);
                sum = sum.add(new BigInteger(1, line.digest())).mod(MODULUS);
                lines++;
                begin = i + 1;
            }
        }
        line.update(bytes, begin, from + length - begin);
    }

    /** What was seen so far; to be asked once. */
    Contents.Entry entry(String name) {
        return new Contents.Entry(name, HexFormat.of().formatHex(all.digest()), lines, sum.toString(16));
    }

    /** A stream that counts what is read from it, and stays open when it is closed. */
    InputStream reading(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                int value = in.read();
                if (value >= 0) {
                    LineSums.this.write(value);
                }
                return value;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = in.read(bytes, from, length);
                if (count > 0) {
                    LineSums.this.write(bytes, from, count);
                }
                return count;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {
                // The next entry comes from the same stream.
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK has no SHA-256", e);
        }
    }
}
