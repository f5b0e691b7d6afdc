package jp.bunkai.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Which party works on which object: on an asset its maintainer, the vendor and performer of its system, and who is named as
 * touching it; on a system the same, and who maintains one of its assets; on a party that party and its subcontractors; on the
 * dossier every vendor. Where a subcontractor works, its prime does too.
 */
final class Touch {

    private final Map<UUID, Set<UUID>> byObject = new HashMap<>();
    private final Set<UUID> vendors = new HashSet<>();

    Touch(Arrangement arrangement) {
        for (PartyFact party : arrangement.parties()) {
            if (!party.left() && !party.hospital()) {
                vendors.add(party.id());
                note(arrangement, party.id(), party.id());
            }
        }
        for (SystemFact system : arrangement.systems()) {
            note(arrangement, system.id(), system.vendor());
            note(arrangement, system.id(), system.performer());
            system.touchedBy().forEach(party -> note(arrangement, system.id(), party));
        }
        for (AssetFact asset : arrangement.assets()) {
            note(arrangement, asset.id(), asset.maintainedBy());
            asset.touchedBy().forEach(party -> note(arrangement, asset.id(), party));
            arrangement.findSystem(asset.system()).ifPresent(system -> {
                note(arrangement, asset.id(), system.vendor());
                note(arrangement, asset.id(), system.performer());
                note(arrangement, system.id(), asset.maintainedBy());
            });
        }
    }

    private void note(Arrangement arrangement, UUID object, UUID party) {
        arrangement.findParty(party).filter(found -> !found.left()).ifPresent(found -> {
            Set<UUID> touching = byObject.computeIfAbsent(object, any -> new HashSet<>());
            touching.add(found.id());
            if (found.subcontractor()) {
                touching.add(Objects.requireNonNullElse(found.prime(), found.id()));
            }
        });
    }

    boolean touches(UUID party, Scope scope) {
        return switch (scope.kind()) {
            case DOSSIER -> vendors.contains(party);
            case PARTY, SYSTEM, ASSET -> scope.ids().stream()
                    .anyMatch(object -> byObject.getOrDefault(object, Set.of()).contains(party));
        };
    }
}
