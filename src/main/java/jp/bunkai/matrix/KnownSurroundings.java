package jp.bunkai.matrix;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.SurroundingsReader;
import jp.bunkai.matrix.store.UnderStamp;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * What stands around the rows of dossiers and what rounds, registers and disclosures add to it, remembered under the stamp that the database
 * gives them anew whenever one of the tables they are read from changes (see {@code V53}, {@code V95}, {@code V96}, {@code V107}, {@code V130}): no statement where all are
 * known, some ten where any is not, however many dossiers.
 */
@Singleton
class KnownSurroundings {

    /** What surroundings are read from and entities write. Who writes rounds and registers says when; they are read as the database has them. */
    private static final Set<String> TABLES = Set.of("party", "organisation", "emergency_contact", "covered_system", "asset", "asset_touched_by",
            "contract", "contract_system");

    private static final int DOSSIERS = 1_000;
    /** Vendors decide how much they disclose, and each dossier remembers it for itself. */
    private static final int ANSWERS = 200_000;
    private static final int SIGNED = 200_000;

    private final EntityManager entities;
    private final SurroundingsReader reader;
    private final UnderStamp<Surroundings> surroundings;
    private final UnderStamp<BlindRounds> rounds;
    private final UnderStamp<RegisteredRisks> risks;
    private final UnderStamp<List<StatedDisclosure>> disclosures;
    private final UnderStamp<List<SignedRow>> signed;
    private final UnderStamp<List<SheetStatement>> sheets;

    KnownSurroundings(EntityManager entities, SurroundingsReader reader, DeclarationRounds rounds, RiskRegisters registers,
            StatedDisclosures disclosures, SignedRows signed, ConfirmationSheets sheets) {
        this.entities = entities;
        this.reader = reader;
        this.surroundings = new UnderStamp<>(reader::read, null, DOSSIERS, each -> 1);
        this.rounds = new UnderStamp<>(rounds::of, BlindRounds.NONE, DOSSIERS, each -> 1);
        this.risks = new UnderStamp<>(registers::of, RegisteredRisks.NONE, DOSSIERS, each -> 1);
        this.disclosures = new UnderStamp<>(disclosures::of, List.of(), ANSWERS, KnownSurroundings::answers);
        this.signed = new UnderStamp<>(signed::of, List.of(), SIGNED, rows -> 1 + rows.size());
        this.sheets = new UnderStamp<>(sheets::of, List.of(), ANSWERS, items -> 1 + items.size());
    }

    private static int answers(List<StatedDisclosure> disclosures) {
        return 1 + disclosures.stream().mapToInt(disclosure -> disclosure.answers().size()).sum();
    }

    /** All that rules read of a dossier besides its rows. */
    record Around(Surroundings surroundings, BlindRounds rounds, RegisteredRisks risks, List<StatedDisclosure> disclosures,
            List<SignedRow> signed, List<SheetStatement> sheets) {
    }

    /**
     * To be called before rows and stamps are read: only what is written has changed the stamp and is read. What else the caller prepares is none of
     * our business: it may yet be refused.
     */
    void write() {
        entities.unwrap(SharedSessionContractImplementor.class).autoFlushIfRequired(TABLES);
    }

    /**
     * By dossier; in the caller's transaction, with what that has changed.
     *
     * @param read the stamps that came with the rows; those of dossiers without rows are read here
     * @param disclosed whether what disclosures and confirmation sheets state and what was signed is wanted too
     */
    Map<UUID, Around> of(Collection<ViewedDossier> dossiers, Map<UUID, UUID> read, boolean disclosed) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = dossiers.stream().map(ViewedDossier::id).toList();
        Map<UUID, UUID> stamps = stamps(ids, read);
        Map<UUID, Surroundings> here = surroundings.of(ids, stamps);
        Map<UUID, BlindRounds> asked = rounds.of(ids, stamps);
        Map<UUID, RegisteredRisks> registered = risks.of(ids, stamps);
        Map<UUID, List<StatedDisclosure>> stated = disclosed ? disclosures.of(ids, stamps) : Map.of();
        Map<UUID, List<SignedRow>> agreed = disclosed ? signed.of(ids, stamps) : Map.of();
        Map<UUID, List<SheetStatement>> settled = disclosed ? sheets.of(ids, stamps) : Map.of();
        Map<UUID, Around> of = new HashMap<>();
        ids.forEach(id -> of.put(id, new Around(here.get(id), asked.get(id), registered.get(id), stated.getOrDefault(id, List.of()),
                agreed.getOrDefault(id, List.of()), settled.getOrDefault(id, List.of()))));
        return of;
    }

    private Map<UUID, UUID> stamps(List<UUID> dossiers, Map<UUID, UUID> read) {
        List<UUID> others = dossiers.stream().filter(id -> !read.containsKey(id)).toList();
        if (others.isEmpty()) {
            return read;
        }
        Map<UUID, UUID> stamps = new HashMap<>(read);
        stamps.putAll(reader.stamps(others));
        return stamps;
    }
}
