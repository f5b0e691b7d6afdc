package jp.bunkai.rolesheet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.mapping.kept.KnownMappings;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.risk.Pairs;

/** The sheets that are filled now, with what their items mean, as far as the viewer is a side of them; for whoever prints them too. */
@Singleton
public class RoleSheets {

    private final SheetStore sheets;
    private final ItemStore items;
    private final KnownMappings mappings;

    RoleSheets(SheetStore sheets, ItemStore items, KnownMappings mappings) {
        this.sheets = sheets;
        this.items = items;
        this.mappings = mappings;
    }

    /** One sheet with its items. */
    public record Filled(SheetSummary sheet, List<SheetItem> items) {
    }

    /** The vendors whose sheets the viewer may know of: who contracts with the hospital; for a vendor itself. */
    public List<Party> vendors(ViewedDossier dossier) {
        return dossier.allParties().stream().filter(party -> !party.left() && !party.hospital() && !party.subcontractor())
                .filter(party -> Pairs.sees(dossier, party.id())).toList();
    }

    /** In a number of statements that grows with nothing. Called inside the caller's transaction. */
    public List<Filled> current(ViewedDossier dossier) {
        List<UUID> seen = vendors(dossier).stream().map(Party::id).toList();
        List<SheetStore.Stored> current = all(dossier).stream().filter(stored -> stored.sheet().current() && seen.contains(stored.sheet().partyId())).toList();
        Map<UUID, List<ItemStore.Stored>> of = items.of(current.stream().map(stored -> stored.sheet().id()).toList());
        DutyMappings held = mappings.dutiesOf(dossier.hospital().organisationId());
        return current.stream().map(stored -> {
            List<SheetItem> meant = meaning(held, stored.sheet().edition(), of.getOrDefault(stored.sheet().id(), List.of()));
            return new Filled(stored.counted(meant), meant);
        }).toList();
    }

    List<SheetStore.Stored> all(ViewedDossier dossier) {
        return sheets.of(dossier.id(), dossier.asHospital() ? null : dossier.mine().id());
    }

    List<SheetItem> meaning(ViewedDossier dossier, SheetStore.Stored stored) {
        return meaning(mappings.dutiesOf(dossier.hospital().organisationId()), stored.sheet().edition(),
                items.of(List.of(stored.sheet().id())).getOrDefault(stored.sheet().id(), List.of()));
    }

    private static List<SheetItem> meaning(DutyMappings held, Edition edition, List<ItemStore.Stored> items) {
        return items.stream().map(ItemStore.Stored::item).map(item -> {
            Optional<DutyMapping> mapping = held.find(item.form(), edition);
            Optional<MappedQuestion> mapped = mapping.flatMap(one -> one.of(item.question()));
            return item.meaning(mapped.map(MappedQuestion::duties).orElse(List.of()), mapped.filter(one -> one.confidence() == Confidence.FOUND).isPresent());
        }).toList();
    }
}
