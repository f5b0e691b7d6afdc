package jp.bunkai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the direction of DESIGN section 11: a feature leans only on features below it, and nothing goes in a circle. */
class PackageDirectionTest {

    /** From the top to the bottom; features in one entry stand side by side and do not know each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("sample"), List.of("signoff"), List.of("picture"), List.of("inspection"), List.of("annex"), List.of("rolesheet"), List.of("award"), List.of("risk"),
            List.of("negotiation", "disclosure"),
            List.of("matrix"), List.of("asset", "live"), List.of("dossier"), List.of("organisation"), List.of("audit"),
            List.of("catalogue"), List.of("platform"));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.bunkai");

    @TestFactory
    List<DynamicTest> aFeatureLeansOnlyOnThoseBelowIt() {
        return LAYERS.stream().flatMap(List::stream)
                .map(feature -> DynamicTest.dynamicTest(feature, () -> noClasses()
                        .that().resideInAPackage("jp.bunkai." + feature + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(notBelow(feature))
                        .allowEmptyShould(true)
                        .because("a change in a feature must never reach the features it stands on (DESIGN section 11)")
                        .check(PRODUCT)))
                .toList();
    }

    @Test
    void featuresFormNoCircle() {
        slices().matching("jp.bunkai.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    /** Every feature that the given one may not lean on: those beside it and those above it. */
    private static String[] notBelow(String feature) {
        int layer = 0;
        while (!LAYERS.get(layer).contains(feature)) {
            layer++;
        }
        return LAYERS.subList(0, layer + 1).stream().flatMap(List::stream)
                .filter(other -> !other.equals(feature))
                .map(other -> "jp.bunkai." + other + "..")
                .toArray(String[]::new);
    }
}
