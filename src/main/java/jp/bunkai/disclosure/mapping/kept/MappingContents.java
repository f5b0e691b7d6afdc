package jp.bunkai.disclosure.mapping.kept;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.EditionFile;
import jp.bunkai.disclosure.mapping.EditionTable;
import jp.bunkai.disclosure.mapping.MappingFile;
import jp.bunkai.disclosure.mapping.UnsoundMappingException;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What the text of a version means, for either kind; a text that a person sends is taken only if it is sound. */
@Singleton
class MappingContents {

    /** The content of an organisation that keeps nothing of its own. */
    static final String NOTHING = "[]\n";

    private final KnownMappings known;
    private final Catalogue catalogue;

    MappingContents(KnownMappings known, Catalogue catalogue) {
        this.known = known;
        this.catalogue = catalogue;
    }

    /** What every question leads to, with what this release ships. */
    Map<MappingChanges.Place, MappingChanges.Led> places(MappingKind kind, String content) {
        Map<MappingChanges.Place, MappingChanges.Led> places = new HashMap<>();
        if (kind == MappingKind.DUTIES) {
            known.read(content).all().forEach(mapping -> mapping.questions().forEach(question -> places.put(
                    new MappingChanges.Place(mapping.form(), mapping.edition(), null, question.question()),
                            new MappingChanges.Led(question.duties(), question.confidence() == Confidence.FOUND))));
        } else {
            EditionFile.kept(content).forEach(table -> table.questions().forEach(pair -> places.put(
                    new MappingChanges.Place(table.form(), table.from(), table.to(), pair.from()), new MappingChanges.Led(List.of(pair.to()), true))));
        }
        return places;
    }

    /** The text that a person takes away: of duties all that holds, and not the own part alone. */
    String exported(MappingKind kind, String content) {
        return kind == MappingKind.DUTIES ? MappingFile.write(known.read(content).all()) : content;
    }

    /** The content with what a person sends laid over it, form by form; the rest of it stays. */
    String imported(MappingKind kind, String content, String yaml, int number) {
        try {
            return kind == MappingKind.DUTIES ? with(content, MappingFile.read(yaml, catalogue), number) : merged(content, EditionFile.read(yaml));
        } catch (UnsoundMappingException unsound) {
            throw problem(unsound.flaws(), "/yaml");
        }
    }

    /** These mappings instead of what held for their forms, marked with the number of the version that they become part of. */
    String with(String content, List<DutyMapping> changed, int number) {
        DutyMappings before = known.read(content);
        List<DutyMapping> marked = changed.stream().map(one -> before.find(one.form(), one.edition()).filter(held -> held.questions().equals(one.questions()))
                .orElse(new DutyMapping(String.valueOf(number), one.form(), one.edition(), one.questions()))).toList();
        return MappingFile.write(before.with(marked).own());
    }

    String merged(String content, List<EditionTable> changed) {
        List<EditionTable> tables = new ArrayList<>(EditionFile.kept(content).stream()
                .filter(table -> changed.stream().noneMatch(other -> other.serves(table.form(), table.from(), table.to()))).toList());
        changed.stream().filter(table -> !table.questions().isEmpty()).forEach(tables::add);
        return EditionFile.write(tables);
    }

    /** Everything that is to be mended, at one place of what was sent. */
    static ProblemException problem(List<Text> flaws, String pointer) {
        ProblemException problem = ProblemException.of(ProblemType.NOT_PROCESSABLE, "対応表に直すところが" + flaws.size() + "件あります。直してから、もう一度お送りください。",
                flaws.size() + " things in the mapping are to be mended. Mend them and send it again.");
        flaws.forEach(flaw -> problem.at(pointer, "unsound-mapping", flaw.ja(), flaw.en()));
        return problem;
    }
}
