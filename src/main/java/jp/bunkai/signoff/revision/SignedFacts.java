package jp.bunkai.signoff.revision;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.SignedRow;
import jp.bunkai.matrix.SignedRows;
import jp.bunkai.matrix.projection.PairPart;

/**
 * Reads for rules what was signed, from the canonical JSON that was frozen: one statement where nothing is signed, four where something is
 * (and one more while an annex of the first days lasts). Revisions that
 * are over are left out.
 */
@Singleton
class SignedFacts implements SignedRows {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {
    };

    private final SignedEditions editions;
    private final RevisionStore revisions;
    private final RevisionEndStore ends;
    private final ObjectMapper json = new ObjectMapper();

    SignedFacts(SignedEditions editions, RevisionStore revisions, RevisionEndStore ends) {
        this.editions = editions;
        this.revisions = revisions;
        this.ends = ends;
    }

    @Override
    public Map<UUID, List<SignedRow>> of(Collection<UUID> dossierIds) {
        Set<UUID> completed = editions.completed(dossierIds).keySet();
        if (completed.isEmpty()) {
            return Map.of();
        }
        Lives lives = new Lives(revisions.byId(completed), completed, ends.of(dossierIds));
        List<Lives.Life> lasting = lives.all().stream().filter(life -> life.until() == null || !life.until().isBefore(life.revision().effectiveFrom())).toList();
        Map<UUID, byte[]> canonicals = revisions.canonicals(lasting.stream().map(life -> life.revision().id()).toList());
        Map<UUID, JsonNode> frozen = new HashMap<>();
        lasting.forEach(life -> frozen.put(life.revision().id(), CanonicalAnnex.read(canonicals.get(life.revision().id()))));
        // The first annexes of form 1 do not name the hospital's party; it is looked up where one of them still lasts, and nowhere else.
        Map<UUID, UUID> hospitals = revisions.hospitalParties(lasting.stream().filter(life -> hospital(frozen.get(life.revision().id())).isEmpty())
                .map(life -> life.revision().dossierId()).collect(Collectors.toSet()));
        Map<UUID, List<SignedRow>> rows = new HashMap<>();
        for (Lives.Life life : lasting) {
            JsonNode annex = frozen.get(life.revision().id());
            UUID hospital = hospital(annex).orElseGet(() -> hospitals.get(life.revision().dossierId()));
            annex.path("rows").forEach(row -> rows.computeIfAbsent(life.revision().dossierId(), any -> new ArrayList<>()).add(signed(life, hospital, row)));
        }
        return rows;
    }

    private static Optional<UUID> hospital(JsonNode annex) {
        return Optional.ofNullable(annex.path("ids").path("hospitalPartyId").textValue()).map(UUID::fromString);
    }

    private SignedRow signed(Lives.Life life, UUID hospital, JsonNode row) {
        Revision revision = life.revision();
        JsonNode projection = row.path("projection");
        Map<UUID, Letter> letters = new HashMap<>();
        projection.path("letters").properties().forEach(letter -> letters.put(UUID.fromString(letter.getKey()), Letter.valueOf(letter.getValue().asText())));
        return new SignedRow(revision.id(), revision.number(), revision.partyId(), UUID.fromString(projection.path("row").asText()), revision.effectiveFrom(),
                life.until(), row.path("projectionVersion").asInt(), PairPart.digest(hospital, revision.partyId(), json.convertValue(projection, TREE)),
                letters);
    }
}
