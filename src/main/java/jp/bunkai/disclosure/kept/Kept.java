package jp.bunkai.disclosure.kept;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/**
 * A version as stored, without its answers.
 *
 * @param number the number of the version among those of its product, null before it is confirmed
 * @param current whether it is the version that counts
 */
public record Kept(UUID id, UUID organisationId, KeptFile file, Form form, Edition edition, DisclosureDetails details, DisclosureState state,
        UUID productId, Integer number, boolean current, String confirmedBy, Instant confirmedAt, String withdrawnBecause, int version,
        AnswerCounts counts) {

    /** How people call it: its product, else its form. */
    public String called() {
        return details.product() == null ? form.called().ja() : details.product();
    }
}
