package jp.bunkai.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.DisclosureLine;
import jp.bunkai.annex.AnnexContent.SpecialNote;
import jp.bunkai.asset.Asset;
import jp.bunkai.dossier.Contract;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.organisation.ContactDetails;

/**
 * What an annex is put together from. It is the whole dossier; {@link AnnexAssembly} takes from it only what the pair of hospital and
 * vendor may see. {@code contacts} are by party; {@code proposedRows} are those whose letters nobody has set or changed yet;
 * {@code disclosed} is what this vendor disclosed to the hospital, {@code parts} are the 別紙 that were
 * chosen, and {@code notes} what both sides accepted beside the text of the template.
 */
public record AnnexSource(Arrangement arrangement, UUID vendor, String dossier, LocalDate preparedOn, List<Contract> contracts,
        List<Asset> assets, Map<UUID, List<ContactDetails>> contacts, Set<UUID> proposedRows, Remains remains, List<DisclosureLine> disclosed,
        Set<AnnexPart> parts, List<SpecialNote> notes) {

    public AnnexSource {
        contracts = List.copyOf(contracts);
        assets = List.copyOf(assets);
        contacts = Map.copyOf(contacts);
        proposedRows = Set.copyOf(proposedRows);
        disclosed = List.copyOf(disclosed);
        notes = List.copyOf(notes);
    }
}
