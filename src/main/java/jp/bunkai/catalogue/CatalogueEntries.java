package jp.bunkai.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shape of the catalogue's files, and how each entry becomes a record. A key that is not named here is refused when
 * read; what is missing comes through as null or empty and is refused by {@link CatalogueSoundness}.
 */
final class CatalogueEntries {

    private CatalogueEntries() {
    }

    /** catalogue.yaml. The numbers guard against a file that was lost on the way. */
    record Head(String edition, int duties, int core, List<Area> areas) {
    }

    record Entry(String id, boolean core, Text title, Scope scope, List<Phase> phases, Split split, List<Purpose> purposes,
            List<Citation> references, Text lesson, Text evidence, List<ServiceLevel> serviceLevels) {

        Duty toDuty(String area, Map<String, Guideline> guidelines) {
            return new Duty(id, area, core, title, scope == null ? null : scope.toScope(), Ordered.distinct(Phase.class, phases),
                    split, orEmpty(references).stream().map(citation -> citation.toReference(guidelines)).toList(),
                    lesson, evidence, orEmpty(serviceLevels), Ordered.distinct(Purpose.class, purposes));
        }
    }

    record Scope(ScopeKind of, List<String> kinds) {

        DutyScope toScope() {
            List<String> names = orEmpty(kinds);
            if (names.isEmpty()) {
                return DutyScope.of(of);
            }
            return switch (of) {
                case SYSTEM -> DutyScope.ofSystems(Ordered.distinct(SystemKind.class,
                        names.stream().map(SystemKind::valueOf).toList()));
                case ASSET -> DutyScope.ofAssets(Ordered.distinct(AssetKind.class,
                        names.stream().map(AssetKind::valueOf).toList()));
                case DOSSIER, PARTY -> throw new IllegalArgumentException("scope " + of + " has no kinds");
            };
        }
    }

    record Citation(String document, String edition, String section, String sectionEn, Confidence confidence) {

        Reference toReference(Map<String, Guideline> guidelines) {
            Guideline guideline = guidelines.get(document);
            Confidence certain = confidence == null ? Confidence.FOUND : confidence;
            return new Reference(document, edition, section, certain, new Text(
                    written(guideline, Language.JA, section, " "),
                    written(guideline, Language.EN, sectionEn == null ? section : sectionEn, ", ")));
        }

        private String written(Guideline guideline, Language language, String place, String separator) {
            Optional<Guideline> known = Optional.ofNullable(guideline);
            String name = known.map(Guideline::citation).map(text -> text.in(language)).orElse(document);
            String editionTitle = known.flatMap(each -> each.findEdition(edition)).map(each -> each.title().in(language)).orElse(edition);
            return Stream.of(Optional.ofNullable(name), Optional.ofNullable(editionTitle), Optional.ofNullable(place))
                    .flatMap(Optional::stream).collect(Collectors.joining(separator));
        }
    }

    record Conflict(String duty, ConflictSide a, ConflictSide b, Text sentence) {

        EditionConflict toConflict(Map<String, Guideline> guidelines) {
            return new EditionConflict(duty, a.toSide(guidelines), b.toSide(guidelines), sentence);
        }
    }

    record ConflictSide(Citation reference, Text asks) {

        EditionConflict.Side toSide(Map<String, Guideline> guidelines) {
            return new EditionConflict.Side(reference.toReference(guidelines), asks);
        }
    }

    static <T> List<T> orEmpty(List<T> values) {
        return values == null ? List.of() : values;
    }
}
