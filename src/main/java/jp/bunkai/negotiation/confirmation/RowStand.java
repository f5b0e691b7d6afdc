package jp.bunkai.negotiation.confirmation;

import java.util.List;
import java.util.UUID;

/**
 * How a row stands for one viewer.
 *
 * @param needsMe whether the viewer has to do something: confirm it, answer a refusal, or speak again after its counter-proposal was declined
 * @param parties the parties whose words the viewer may know, itself first among vendors as in the matrix
 */
record RowStand(UUID rowId, ConfirmationState state, boolean needsMe, List<PartyStand> parties) {
}
