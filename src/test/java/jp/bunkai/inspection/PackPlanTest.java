package jp.bunkai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.PartyFact;
import org.junit.jupiter.api.Test;

/** No two files of a pack have one name, also where it is unpacked on a system that takes capital and small letters for the same. */
class PackPlanTest {

    private static PartyFact party(String name, PartyFunction function) {
        return new PartyFact(UUID.randomUUID(), UUID.randomUUID(), new Text(name, name), function, null, false, false, false, true, true);
    }

    private static Checklist checklist(PartyFact party) {
        return new Checklist(party, null, null, List.of());
    }

    @Test
    void signedAnnexesNeverTakeEachOthersPlace() {
        PartyFact vendor = party("A社", PartyFunction.EHR);
        List<SignedAnnexes.SignedAnnex> signed = Stream.of("Annex.PDF", "annex.pdf", "Ａnnex.pdf", "Annex.PDF")
                .map(name -> new SignedAnnexes.SignedAnnex(vendor.id(), name, LocalDate.of(2026, 4, 1), new byte[1])).toList();
        PackReader.Read read = new PackReader.Read(null, null, null, List.of(), List.of(checklist(party("病院", PartyFunction.HOSPITAL)), checklist(vendor)));
        PackPlan plan = new PackPlan(new PackContents.Contents(null, read, Map.of(), Map.of(), Map.of(vendor.id(), signed), null, LocalDate.of(2026, 11, 22)));
        List<String> paths = signed.stream().map(plan::annex).toList();
        assertEquals("04_別紙/01_A社_Annex.PDF", paths.get(0));
        assertTrue(paths.stream().allMatch(path -> path.startsWith("04_別紙/01_A社_")), paths.toString());
        assertEquals(4, paths.stream().map(path -> path.toLowerCase(Locale.ROOT)).distinct().count(), paths.toString());
    }
}
