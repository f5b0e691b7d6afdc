package jp.bunkai.matrix.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.StartingPattern;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.rules.ResponsibleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four starting patterns. */
class PatternsTest {

    private final Patterns patterns = new Patterns();

    @Test
    void thereAreFourInTheOrderOfTheirSize() {
        assertEquals(Arrays.asList(StartingPattern.values()), patterns.all().stream().map(Pattern::id).toList());
    }

    @ParameterizedTest
    @EnumSource(StartingPattern.class)
    void everyTextStandsInBothLanguages(StartingPattern id) {
        Pattern pattern = patterns.get(id);
        Stream<Text> texts = Stream.of(Stream.of(pattern.title(), pattern.description()),
                pattern.parties().stream().map(Pattern.SuggestedParty::suggestedName),
                pattern.systems().stream().map(Pattern.SuggestedSystem::name),
                pattern.assets().stream().map(Pattern.SuggestedAsset::label)).flatMap(all -> all);
        assertTrue(texts.allMatch(text -> !text.ja().isBlank() && !text.en().isBlank()));
    }

    @ParameterizedTest
    @EnumSource(StartingPattern.class)
    void aDossierMadeOfItHasRowsAndShowsWhatNobodyDoes(StartingPattern id) {
        Pattern pattern = patterns.get(id);
        Scene scene = new Scene();
        pattern.parties().forEach(party -> scene.vendor(party.key(), party.function()));
        pattern.systems().forEach(system -> scene.system("system " + system.key(), system.kind(), system.vendorKey()));
        pattern.assets().forEach(asset -> scene.asset(asset.label().ja(), asset.kind(), asset.maintainedByKey(),
                asset.systemKey() == null ? null : "system " + asset.systemKey()));
        scene.follow();
        assertTrue(scene.rows().size() > 80, () -> scene.rows().size() + " rows");
        Set<FindingCode> codes = scene.check(new ResponsibleRule()).stream().map(Finding::code).collect(Collectors.toSet());
        assertFalse(codes.isEmpty());
    }

    @Test
    void theManyVendorPatternLeavesTheMealConnectionToNobody() {
        assertTrue(patterns.get(StartingPattern.MANY_DEPARTMENTAL).assets().stream()
                .anyMatch(asset -> asset.label().ja().equals("給食事業者との接続") && asset.maintainedByKey() == null));
    }
}
