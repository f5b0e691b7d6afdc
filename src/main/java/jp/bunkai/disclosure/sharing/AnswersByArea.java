package jp.bunkai.disclosure.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.bunkai.catalogue.Area;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.kept.KeptAnswer;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.reading.AnswerValue;

/** Lays answers out by the areas of the duties that they speak of. An answer that speaks of several areas stands in each. */
final class AnswersByArea {

    private static final Comparator<DisclosureMeaning.Said> NO_FIRST = Comparator.comparing(said -> said.answer().value() != AnswerValue.NO);

    private final Catalogue catalogue;
    private final DutyMapping mapping;

    AnswersByArea(Catalogue catalogue, DutyMapping mapping) {
        this.catalogue = catalogue;
        this.mapping = mapping;
    }

    List<DisclosureMeaning.Area> of(List<KeptAnswer> answers) {
        Map<String, List<DisclosureMeaning.Said>> byArea = new LinkedHashMap<>();
        catalogue.areas().forEach(area -> byArea.put(area.id(), new ArrayList<>()));
        List<DisclosureMeaning.Said> unmapped = new ArrayList<>();
        for (KeptAnswer answer : answers) {
            Optional<MappedQuestion> mapped = mapping == null ? Optional.empty() : mapping.of(answer.question());
            if (mapped.isEmpty()) {
                unmapped.add(new DisclosureMeaning.Said(answer, List.of(), true));
            } else {
                spread(answer, mapped.get(), byArea);
            }
        }
        List<DisclosureMeaning.Area> areas = new ArrayList<>();
        byArea.forEach((id, said) -> add(areas, catalogue.findArea(id).orElseThrow(), said));
        add(areas, null, unmapped);
        return areas;
    }

    private void spread(KeptAnswer answer, MappedQuestion mapped, Map<String, List<DisclosureMeaning.Said>> byArea) {
        Map<String, List<String>> duties = new TreeMap<>();
        mapped.duties().forEach(duty -> duties.computeIfAbsent(catalogue.duty(duty).area(), any -> new ArrayList<>()).add(duty));
        duties.forEach((area, ids) -> byArea.get(area).add(new DisclosureMeaning.Said(answer, List.copyOf(ids), mapped.confidence() == Confidence.FOUND)));
    }

    private static void add(List<DisclosureMeaning.Area> areas, Area area, List<DisclosureMeaning.Said> said) {
        if (!said.isEmpty()) {
            int no = (int) said.stream().filter(each -> each.answer().value() == AnswerValue.NO).count();
            areas.add(new DisclosureMeaning.Area(area == null ? null : area.id(), area == null ? null : area.title(), no,
                    said.stream().sorted(NO_FIRST).toList()));
        }
    }
}
