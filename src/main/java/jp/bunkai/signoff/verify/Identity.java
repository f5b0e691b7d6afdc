package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.time.LocalDate;

import jp.bunkai.signoff.revision.Revision;

/** Which annex and revision a file is. {@code known}: it was frozen here; otherwise it is what the file says of itself. */
public record Identity(boolean known, String dossier, String hospital, String vendor, int number, Instant frozenAt, LocalDate effectiveFrom,
        String documentSha256, String canonicalSha256) {

    static Identity of(Revision revision) {
        return new Identity(true, revision.dossier(), revision.hospital(), revision.vendor(), revision.number(), revision.frozenAt(),
                revision.effectiveFrom(), revision.documentSha256(), revision.canonicalSha256());
    }
}
