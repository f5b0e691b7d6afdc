package jp.bunkai.signoff.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;

/** Verifies one file: refuses what may not be opened, tells a container from a document, and leaves the rest to the check of each. */
public final class Verifier {

    private static final byte[] CONTAINER = "mimetype".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME = 30;

    private final KnownRevisions known;
    private final Expected expected;
    private final Instant now;

    public Verifier(KnownRevisions known, Expected expected, Instant now) {
        this.known = known;
        this.expected = expected;
        this.now = now;
    }

    /** The answer; {@link RefusedFile} for what may not be opened. */
    public Verification verify(byte[] file) {
        boolean container = isContainer(file);
        guard(file, container ? PackageKind.CONTAINER : PackageKind.WORD);
        return container ? new ContainerCheck(known, expected, now).check(file) : new DocumentCheck(known, expected, now).check(file);
    }

    /** A container begins with an entry of this name, so that it is told by its first bytes. */
    public static boolean isContainer(byte[] file) {
        int end = NAME + CONTAINER.length;
        return file.length > end && file[26] == CONTAINER.length && file[27] == 0 && Arrays.equals(file, NAME, end, CONTAINER, 0, CONTAINER.length);
    }

    static void guard(byte[] file, PackageKind kind) {
        PackageGuard.check(file, kind).ifPresent(refusal -> {
            throw new RefusedFile(refusal);
        });
    }
}
