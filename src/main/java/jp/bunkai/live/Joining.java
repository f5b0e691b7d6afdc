package jp.bunkai.live;

import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/**
 * A listener on its way to the hub.
 *
 * @param dossier as its organisation met it after the places were read
 * @param places how far it has been told of each chain that it reads
 */
record Joining(Listener listener, ViewedDossier dossier, Map<UUID, Long> places) {
}
