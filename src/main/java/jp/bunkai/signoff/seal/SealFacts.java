package jp.bunkai.signoff.seal;

import java.time.Instant;
import java.util.List;

import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.ChainCheck;
import jp.bunkai.signoff.revision.FrozenContent;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.AddedFile;
import jp.bunkai.signoff.round.CompletedRound;

/**
 * Everything that a seal is made from, read once: the frozen revision, who signed it how, the files that belong to their manners, and the
 * chain of hospital and vendor up to the head that is named.
 */
public record SealFacts(Revision revision, FrozenContent frozen, CompletedRound round, List<AddedFile> files, List<AuditEvent> chain, Instant sealedAt) {

    public SealFacts {
        files = List.copyOf(files);
        chain = List.copyOf(chain);
    }

    /** The chain of hospital and vendor. */
    public Chain pair() {
        return Chain.ofDossier(revision.dossierId(), Audience.pair(revision.vendorOrganisationId()));
    }

    /** The last event of the chain as it was read. */
    public ChainCheck.Head head() {
        return chain.isEmpty() ? ChainCheck.Head.EMPTY : new ChainCheck.Head(chain.get(chain.size() - 1).seq(), chain.get(chain.size() - 1).hash());
    }
}
