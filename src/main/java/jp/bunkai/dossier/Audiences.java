package jp.bunkai.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.audit.Audience;

/**
 * Who is told of an act, from who may see the fact it tells. Direct parties share one chain; a subcontractor, which sees its own things
 * only, and every fact that not all may see, go to chains of hospital and one party each.
 */
public final class Audiences {

    private static final Comparator<Audience> ORDER = Comparator.comparing(Audience::kind)
            .thenComparing(Audience::organisationId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Audiences() {
    }

    /** A fact that every direct party sees. */
    public static Set<Audience> all() {
        return Set.of(Audience.all());
    }

    /** A fact that the hospital alone sees. */
    public static Set<Audience> hospital(ViewedDossier dossier) {
        return Set.of(Audience.organisation(dossier.hospital().organisationId()));
    }

    /**
     * A fact that the hospital and these parties see, each of them with the prime it works for; without any vendor among them it stays
     * with the hospital. Nulls are skipped.
     */
    public static Set<Audience> parties(ViewedDossier dossier, Collection<UUID> partyIds) {
        Set<Audience> audiences = new TreeSet<>(ORDER);
        partyIds.stream().filter(Objects::nonNull).forEach(id -> add(dossier, id, audiences));
        return audiences.isEmpty() ? hospital(dossier) : audiences;
    }

    /**
     * A fact between the hospital and each of these parties alone, whomever one of them works for; without any vendor among them it stays with
     * the hospital. Nulls are skipped.
     */
    public static Set<Audience> sides(ViewedDossier dossier, Collection<UUID> partyIds) {
        Set<Audience> audiences = new TreeSet<>(ORDER);
        dossier.allParties().stream().filter(party -> !party.hospital() && partyIds.contains(party.id()))
                .forEach(party -> audiences.add(Audience.pair(party.organisationId())));
        return audiences.isEmpty() ? hospital(dossier) : audiences;
    }

    /** The fact that this party is in the dossier, and everything that is seen with it. */
    public static Set<Audience> whoSee(ViewedDossier dossier, Party party) {
        if (!party.subcontractor()) {
            return all();
        }
        Set<Audience> audiences = new TreeSet<>(ORDER);
        add(dossier, party.id(), audiences);
        if (party.shownToAll()) {
            audiences.add(Audience.all());
        }
        return audiences;
    }

    private static void add(ViewedDossier dossier, UUID partyId, Set<Audience> audiences) {
        dossier.allParties().stream().filter(party -> party.id().equals(partyId) && !party.hospital()).forEach(party -> {
            audiences.add(Audience.pair(party.organisationId()));
            if (party.subcontractor()) {
                add(dossier, party.primeId(), audiences);
            }
        });
    }
}
