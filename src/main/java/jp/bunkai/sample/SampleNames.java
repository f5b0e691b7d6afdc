package jp.bunkai.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import jp.bunkai.dossier.NewParty;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;

/** What a sample file calls parties, objects and contracts, and what they are in the dossier that began from it. */
final class SampleNames {

    private static final String HOSPITAL = "hospital";

    private final Map<String, UUID> parties = new HashMap<>();
    private final Map<String, UUID> objects = new HashMap<>();
    private final Map<String, UUID> contracts = new HashMap<>();

    SampleNames(SampleFile file, Arrangement arrangement) {
        parties.put(HOSPITAL, arrangement.hospital().id());
        for (NewParty party : file.begins().parties()) {
            arrangement.parties().stream().filter(found -> found.organisationId().equals(party.organisationId())).map(PartyFact::id)
                    .forEach(id -> parties.put(party.key(), id));
        }
        objects.putAll(parties);
        arrangement.systems().forEach(system -> objects.put(system.name(), system.id()));
        arrangement.assets().forEach(asset -> objects.put(asset.label(), asset.id()));
        arrangement.contracts().forEach(contract -> contracts.put(contract.name(), contract.id()));
    }

    UUID party(String key) {
        return named(parties, key);
    }

    /** A party by its key, a system by its name or an asset by its label. */
    UUID object(String name) {
        return named(objects, name);
    }

    UUID contract(String name) {
        return named(contracts, name);
    }

    private static UUID named(Map<String, UUID> ids, String name) {
        if (!ids.containsKey(name)) {
            throw new NoSuchElementException("the sample names no " + name);
        }
        return ids.get(name);
    }

    /** The patch with the ids of parties where the file has their keys; it is changed. */
    JsonNode inPatch(JsonNode patch) {
        for (String member : List.of("letters", "terms")) {
            if (patch.get(member) instanceof ObjectNode byKey) {
                List<String> keys = new ArrayList<>();
                byKey.fieldNames().forEachRemaining(keys::add);
                keys.forEach(key -> byKey.set(party(key).toString(), byKey.remove(key)));
            }
        }
        return patch;
    }
}
