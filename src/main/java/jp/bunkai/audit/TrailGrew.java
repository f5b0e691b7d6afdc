package jp.bunkai.audit;

import java.util.Set;
import java.util.UUID;

/**
 * Chains of these dossiers and organisations have just grown on this node: a CDI event, sent after the commit. It is a hint for whoever
 * waits and would rather not; what other nodes commit sends none here, so nobody may depend on it.
 */
public record TrailGrew(Set<UUID> scopeIds) {
}
