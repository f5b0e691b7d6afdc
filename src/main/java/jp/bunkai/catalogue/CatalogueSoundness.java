package jp.bunkai.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Proves a catalogue sound, as a test of the build and again at every start: one A and an R in each split, every text in both
 * languages, every reference resolvable, every duty of an incident core. Returns all flaws, each naming where it stands.
 */
final class CatalogueSoundness {

    private static final Pattern DUTY_ID = Pattern.compile("[A-Z]{3}-\\d{2}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF01-\\uFF60]");

    private final Catalogue catalogue;
    private final List<String> flaws = new ArrayList<>();

    CatalogueSoundness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All flaws; empty if the catalogue is sound and has as many duties, and core ones, as its head says. */
    List<String> flaws(int duties, int core) {
        flaws.clear();
        refuse(catalogue.duties().size() != duties, "catalogue", "has " + catalogue.duties().size() + " duties, not " + duties);
        refuse(catalogue.coreDuties().size() != core, "catalogue", "has " + catalogue.coreDuties().size() + " core duties, not " + core);
        unique("area", catalogue.areas(), Area::id);
        unique("guideline", catalogue.guidelines(), Guideline::id);
        unique("duty", catalogue.duties(), Duty::id);
        unique("incident", catalogue.incidents(), Incident::id);
        catalogue.areas().forEach(this::area);
        catalogue.guidelines().forEach(this::guideline);
        catalogue.duties().forEach(this::duty);
        catalogue.incidents().forEach(this::incident);
        catalogue.editionConflicts().forEach(this::conflict);
        for (Purpose purpose : Purpose.values()) {
            refuse(catalogue.dutiesFor(purpose).isEmpty(), "catalogue", "no duty serves " + purpose);
        }
        return List.copyOf(flaws);
    }

    private void area(Area area) {
        text(area.id(), "title", area.title());
        refuse(catalogue.duties().stream().noneMatch(duty -> area.id().equals(duty.area())), area.id(), "the area has no duty");
    }

    private void guideline(Guideline guideline) {
        String at = guideline.id();
        refuse(guideline.kind() == null, at, "has no kind");
        text(at, "title", guideline.title());
        text(at, "citation", guideline.citation());
        optionalText(at, "publisher", guideline.publisher());
        unique(at + " edition", guideline.editions(), Guideline.Edition::id);
        guideline.editions().forEach(edition -> text(at + " edition " + edition.id(), "title", edition.title()));
        refuse(guideline.kind() == GuidelineKind.GUIDELINE && guideline.editions().isEmpty(), at, "a guideline without an edition");
    }

    private void duty(Duty duty) {
        String at = duty.id();
        refuse(at == null || !DUTY_ID.matcher(at).matches() || !at.startsWith(duty.area() + "-"), at, "the id does not fit the area " + duty.area());
        refuse(catalogue.findArea(duty.area()).isEmpty(), at, "no area " + duty.area());
        text(at, "title", duty.title());
        text(at, "evidence", duty.evidence());
        optionalText(at, "lesson", duty.lesson());
        refuse(duty.scope() == null || duty.scope().of() == null, at, "has no scope");
        refuse(duty.phases().isEmpty(), at, "has no phase");
        split(at, duty.split());
        refuse(duty.references().isEmpty(), at, "has no reference");
        duty.references().forEach(reference -> reference(at, reference));
        refuse(duty.serviceLevels().isEmpty(), at, "has no service level");
        duty.serviceLevels().forEach(level -> {
            optionalText(at, "label of a service level", level.label());
            optionalText(at, "text of a service level", level.text());
        });
    }

    private void split(String at, Split split) {
        if (split == null) {
            flaws.add(at + ": has no split");
            return;
        }
        long accountable = split.letters().stream().filter(Letter::accountable).count();
        refuse(accountable != 1, at, "the split has " + accountable + " A, not one");
        refuse(split.letters().stream().noneMatch(Letter::responsible), at, "the split has no R");
        // "other" stands for any number of vendors, so an A there would be several.
        refuse(split.other() != null && split.other().accountable(), at, "the split has an A for the other vendors");
    }

    private void reference(String at, Reference reference) {
        Guideline guideline = catalogue.findGuideline(reference.document()).orElse(null);
        if (guideline == null) {
            flaws.add(at + ": no guideline " + reference.document());
            return;
        }
        boolean named = reference.edition() != null;
        refuse(named && guideline.findEdition(reference.edition()).isEmpty(), at, reference.document() + " has no edition " + reference.edition());
        refuse(!named && guideline.kind() == GuidelineKind.GUIDELINE, at, "a reference to " + reference.document() + " names no edition");
        text(at, "reference", reference.written());
    }

    private void incident(Incident incident) {
        String at = incident.id();
        text(at, "title", incident.title());
        refuse(incident.facts().isEmpty() || incident.failed().isEmpty(), at, "has no facts or no failed duties");
        refuse(incident.parties().stream().anyMatch(party -> !party.isRole()), at, "a party that is no role");
        incident.facts().forEach(fact -> {
            text(at, "label of a fact", fact.label());
            text(at, "fact", fact.text());
        });
        unique(at + " failed duty", incident.failed(), Incident.Failure::duty);
        for (Incident.Failure failure : incident.failed()) {
            String where = at + " " + failure.duty();
            refuse(catalogue.findDuty(failure.duty()).filter(Duty::core).isEmpty(), where, "is no core duty");
            refuse(failure.holder() == null || failure.holder().isRole() && !incident.parties().contains(failure.holder()), where,
                    "the holder " + failure.holder() + " is no party of the incident");
            text(where, "note", failure.note());
        }
    }

    private void conflict(EditionConflict conflict) {
        String at = "conflict on " + conflict.duty();
        refuse(catalogue.findDuty(conflict.duty()).isEmpty(), at, "no such duty");
        refuse(conflict.a().reference().equals(conflict.b().reference()), at, "both sides are the same reference");
        for (EditionConflict.Side side : List.of(conflict.a(), conflict.b())) {
            reference(at, side.reference());
            text(at, "what a side asks", side.asks());
        }
        text(at, "sentence", conflict.sentence());
    }

    private void text(String at, String what, Text text) {
        if (text == null || blank(text.ja()) || blank(text.en())) {
            flaws.add(at + ": " + what + " is not there in both languages");
        } else {
            refuse(JAPANESE.matcher(text.en()).find(), at, what + " has Japanese in its English: " + text.en());
        }
    }

    private void optionalText(String at, String what, Text text) {
        if (text != null) {
            text(at, what, text);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private <T> void unique(String what, List<T> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        values.forEach(value -> refuse(!seen.add(id.apply(value)), what + " " + id.apply(value), "stands twice"));
    }

    private void refuse(boolean flawed, String at, String what) {
        if (flawed) {
            flaws.add(at + ": " + what);
        }
    }
}
