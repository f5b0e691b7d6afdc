package jp.bunkai.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.RowState;

/**
 * A row of the matrix as rules see it: what it is about, which never changes but for the assets of a group, and its state, which
 * people edit. {@code duty} is null for a duty of the hospital's own.
 */
public record RowFact(UUID id, String duty, String area, boolean core, Phase phase, Scope scope, RowState state, boolean outAgreed,
        List<EvidenceFact> evidence) {

    public RowFact {
        evidence = List.copyOf(evidence);
    }

    /** Equal, asked of the same object more often than not. */
    boolean same(RowFact other) {
        return this == other || equals(other);
    }

    /** Whether it counts. */
    public boolean in() {
        return state.standing() == Standing.IN;
    }

    public Text title() {
        return state.title();
    }

    /** All letters, those of parties that left included; rules read {@link Arrangement#letters(RowFact)}. */
    public Map<UUID, Letter> letters() {
        return state.letters();
    }

    /** The letter of one party, or null. */
    public Letter letter(UUID party) {
        return state.letters().get(party);
    }

    /** The terms of one party, empty where it has none. */
    public Terms terms(UUID party) {
        return state.terms().getOrDefault(party, Terms.NONE);
    }

    public Map<UUID, Declaration> declarations() {
        return state.declarations();
    }

    /** What this party declared, or null. */
    public Answer declared(UUID party) {
        Declaration declaration = state.declarations().get(party);
        return declaration == null ? null : declaration.answer();
    }

    /** Whether a party has a part in it: a letter or terms. A declaration alone is none. */
    public boolean involves(UUID party) {
        return state.letters().containsKey(party) || state.terms().containsKey(party);
    }
}
