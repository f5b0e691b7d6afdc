package jp.bunkai.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/**
 * Encrypts a stream under a passphrase as an OpenPGP message (AES-256, integrity packet, iterated and salted key), which every program of
 * that standard opens as well: {@code gpg --decrypt} needs nothing of ours.
 */
final class OpenPgp {

    private static final int CHUNK = 1 << 16;
    /** The standard's code for the largest number of bytes hashed per guess, 65,011,712. */
    private static final int MOST_ITERATIONS = 0xff;

    private OpenPgp() {
    }

    /** Reads what was encrypted. */
    interface Reading<T> {
        T from(InputStream clear) throws IOException;
    }

    /** What is written goes encrypted to the target, which closing completes and leaves open. */
    static OutputStream encrypting(OutputStream target, char[] passphrase, String name, Instant when) throws IOException {
        try {
            PGPEncryptedDataGenerator encryption = new PGPEncryptedDataGenerator(
                    new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256).setWithIntegrityPacket(true).setSecureRandom(new SecureRandom()));
            encryption.addMethod(new BcPBEKeyEncryptionMethodGenerator(passphrase,
                    new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256), MOST_ITERATIONS));
            OutputStream encrypted = encryption.open(target, new byte[CHUNK]);
            OutputStream literal = new PGPLiteralDataGenerator().open(encrypted, PGPLiteralData.BINARY, name, Date.from(when), new byte[CHUNK]);
            return new FilterOutputStream(literal) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    out.close();
                    encrypted.close();
                }
            };
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    /** Reads an encrypted stream; what it gives is true only if this returns, for the integrity packet stands at the end. */
    static <T> T decrypted(InputStream source, char[] passphrase, Reading<T> reading) throws IOException {
        try {
            return decrypt(source, passphrase, reading);
        } catch (PGPException | RuntimeException e) {
            // The library says with many exceptions that bytes are not what they should be.
            throw e instanceof BackupException known ? known : BackupException.damaged(e);
        }
    }

    private static <T> T decrypt(InputStream source, char[] passphrase, Reading<T> reading) throws IOException, PGPException {
        PGPPBEEncryptedData data = encrypted(source);
        PGPLiteralData literal = literal(data, passphrase);
        T read = reading.from(literal.getInputStream());
        literal.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (!data.verify()) {
            throw BackupException.damaged(null);
        }
        return read;
    }

    private static PGPPBEEncryptedData encrypted(InputStream source) {
        try {
            if (new BcPGPObjectFactory(source).nextObject() instanceof PGPEncryptedDataList list
                    && list.get(0) instanceof PGPPBEEncryptedData data && data.isIntegrityProtected()) {
                return data;
            }
        } catch (IOException | RuntimeException e) {
            // The library says in several ways that this is none of its files.
        }
        throw new BackupException("Bunkai のバックアップファイルではありません。", "This is no backup of Bunkai.");
    }

    private static PGPLiteralData literal(PGPPBEEncryptedData data, char[] passphrase) {
        Exception why = null;
        try {
            InputStream clear = data.getDataStream(new BcPBEDataDecryptorFactory(passphrase, new BcPGPDigestCalculatorProvider()));
            // One wrong passphrase in 65,536 passes the quick look of the line above.
            if (new BcPGPObjectFactory(clear).nextObject() instanceof PGPLiteralData literal) {
                return literal;
            }
        } catch (PGPException | IOException | RuntimeException e) {
            why = e;
        }
        throw BackupException.wrongPassphrase(why);
    }
}
