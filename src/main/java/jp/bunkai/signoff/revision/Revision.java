package jp.bunkai.signoff.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.dossier.Party;

/**
 * An annex frozen for signature: who it binds, from when, and the hashes of its two forms. Names are those of the day of freezing.
 * {@code effectiveTo} is nullable; {@code formatVersion} is the form of the canonical JSON; hashes are SHA-256 in lower-case hexadecimal.
 */
public record Revision(UUID id, UUID dossierId, UUID annexId, UUID partyId, int number, Instant frozenAt, UUID personId, String person,
        UUID hospitalOrganisationId, String hospital, UUID vendorOrganisationId, String vendor, String dossier, LocalDate effectiveFrom,
        LocalDate effectiveTo, int formatVersion, String canonicalSha256, String documentSha256, String fileName) {

    /** Whether it was frozen with this vendor, as the organisation that speaks for it today. */
    public boolean binds(Party vendor) {
        return partyId.equals(vendor.id()) && vendorOrganisationId.equals(vendor.organisationId());
    }
}
