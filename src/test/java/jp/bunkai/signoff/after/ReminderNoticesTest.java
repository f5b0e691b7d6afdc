package jp.bunkai.signoff.after;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.Binding;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.PartyDetails;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.signoff.revision.Revision;
import org.junit.jupiter.api.Test;

/** A vendor is told of its duties while it is in the dossier, and nobody in its place of what was frozen with it. */
class ReminderNoticesTest {

    private static final UUID ANY = new UUID(0, 1);
    private static final UUID VENDOR = new UUID(0, 2);
    private static final UUID ORGANISATION = new UUID(0, 3);
    private static final Revision REVISION = new Revision(ANY, ANY, ANY, VENDOR, 1, Instant.EPOCH, ANY, "a", ANY, "h", ORGANISATION, "v", "d", LocalDate.EPOCH, null, 1,
            "0".repeat(64), "0".repeat(64), "f.docx");

    private static Party party(UUID id, UUID organisation) {
        return new Party(id, ANY, organisation, 1, new PartyDetails(PartyFunction.NETWORK, null, Binding.NEGOTIATED, false, false));
    }

    @Test
    void itIsThereAsTheOrganisationOfTheRevision() {
        assertTrue(ReminderNotices.there(List.of(party(ANY, ANY), party(VENDOR, ORGANISATION)), REVISION));
        assertFalse(ReminderNotices.there(List.of(party(ANY, ANY)), REVISION), "no such party");
        assertFalse(ReminderNotices.there(List.of(party(VENDOR, ANY)), REVISION), "another organisation took its place");
        assertFalse(ReminderNotices.there(List.of(party(ANY, ORGANISATION)), REVISION), "the same organisation as another party");
    }

    @Test
    void whoHasLeftIsNotThereUntilItComesBack() {
        Party vendor = party(VENDOR, ORGANISATION);
        vendor.leave(LocalDate.EPOCH);
        assertFalse(ReminderNotices.there(List.of(vendor), REVISION));
        vendor.leave(null);
        assertTrue(ReminderNotices.there(List.of(vendor), REVISION));
    }
}
