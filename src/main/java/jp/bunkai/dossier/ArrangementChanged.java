package jp.bunkai.dossier;

import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/**
 * Parties, systems or assets of a dossier have changed, so its rows may have to follow. A CDI event, observed in the same
 * transaction before it ends: a failing observer undoes the change. The dossier's row is locked when it is sent.
 */
public record ArrangementChanged(UUID dossierId, Viewer by) {
}
