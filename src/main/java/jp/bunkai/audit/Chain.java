package jp.bunkai.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One hash chain: the events of one dossier, or of one organisation's own affairs, for one audience. Its id follows from what it
 * is, so that two transactions that write the first event of a chain meet in the same row.
 */
public record Chain(Scope scope, UUID scopeId, Audience audience) {

    /** What the events of a chain are about. */
    public enum Scope {
        DOSSIER, ORGANISATION
    }

    /** The chain of a dossier for an audience. */
    public static Chain ofDossier(UUID dossierId, Audience audience) {
        return new Chain(Scope.DOSSIER, dossierId, audience);
    }

    /** The chain of an organisation's own affairs (its members, its contacts), read by itself only. */
    public static Chain ofOrganisation(UUID organisationId) {
        return new Chain(Scope.ORGANISATION, organisationId, Audience.organisation(organisationId));
    }

    /** The same id for the same chain, everywhere and always. */
    public UUID id() {
        String name = String.join("|", "bunkai-chain", scope.name(), scopeId.toString(), audience.kind().name(),
                String.valueOf(audience.organisationId()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
