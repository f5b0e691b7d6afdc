package jp.bunkai.matrix.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.matrix.FieldWords;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.store.FieldJson;

/**
 * Writes states of rows field by field, cut to what the viewer may see of the row as it stands today: who has lost its part in a row
 * has lost the row's past with it. Where a declaration was taken from is an id and told by what recorded it.
 */
final class SeenFields {

    private final Projection projection;
    private final FieldWords words;
    private final List<UUID> parties;
    private final Language language;
    private final Comparator<FieldPath> order = Comparator.comparing(FieldPath::field).thenComparing(this::place);

    SeenFields(LoadedMatrix matrix, Language language) {
        this.projection = matrix.projection();
        this.words = new FieldWords(matrix.arrangement());
        this.parties = matrix.arrangement().parties().stream().map(PartyFact::id).toList();
        this.language = language;
    }

    boolean sees(RowFact row, FieldPath path) {
        return path.field() != Field.SOURCE && projection.sees(row, path);
    }

    /** The path written so, if it is a field of the row that the viewer sees. */
    Optional<FieldPath> parse(RowFact row, String written) {
        try {
            return FieldPath.parse(written).filter(path -> path.party() == null || parties.contains(path.party())).filter(path -> sees(row, path));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Whether the viewer may know a reason that was given for this field among others. */
    boolean mayKnowWhy(RowFact row, FieldPath path) {
        return projection.sees(row, path);
    }

    /** What differs between two states of the row. */
    List<FieldComparison> differing(RowFact row, RowState from, RowState to) {
        Set<FieldPath> paths = new TreeSet<>(order);
        paths.addAll(from.values().keySet());
        paths.addAll(to.values().keySet());
        return paths.stream().filter(path -> sees(row, path) && !Objects.equals(from.get(path), to.get(path)))
                .map(path -> compared(path, from.get(path), to.get(path))).toList();
    }

    FieldComparison compared(FieldPath path, Object from, Object to) {
        Object before = stated(path, from);
        Object after = stated(path, to);
        return new FieldComparison(path.toString(), name(path), FieldJson.tree(before), FieldJson.tree(after), words.value(before, language),
                words.value(after, language));
    }

    /** Every field of the row that has a value. */
    List<FieldAt> all(RowFact row, RowState state) {
        List<FieldPath> paths = new ArrayList<>(state.values().keySet());
        if (!state.values().containsKey(FieldPath.of(Field.STANDING))) {
            paths.add(FieldPath.of(Field.STANDING));
        }
        return paths.stream().filter(path -> sees(row, path)).sorted(order).map(path -> {
            Object value = stated(path, state.get(path));
            return new FieldAt(path.toString(), name(path), FieldJson.tree(value), words.value(value, language));
        }).toList();
    }

    /** Fields of the row first, then those of each party in the order of the dossier. */
    Comparator<Change> inOrder() {
        return Comparator.comparing(Change::path, order);
    }

    List<FieldPath> ordered(Set<FieldPath> paths) {
        return paths.stream().sorted(order).toList();
    }

    String name(FieldPath path) {
        return words.field(path).in(language);
    }

    /** A row without a standing stands IN. */
    private static Object stated(FieldPath path, Object value) {
        return path.field() == Field.STANDING && value == null ? Standing.IN : value;
    }

    private int place(FieldPath path) {
        return path.party() == null ? -1 : parties.indexOf(path.party());
    }
}
