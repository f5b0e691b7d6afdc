package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.sharing.MetElsewhere;

/** A candidate may disclose to the hospital that asks it, while it is in. */
@Singleton
class MetAsCandidate implements MetElsewhere {

    private final CandidateStore candidates;

    MetAsCandidate(CandidateStore candidates) {
        this.candidates = candidates;
    }

    @Override
    public List<UUID> hospitals(UUID vendor) {
        return candidates.hospitals(vendor);
    }
}
