package jp.bunkai.matrix.edit;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of one field of a row, such as {@code terms/<party>/cost/amount}; its text is stable, for it is stored. */
public record FieldPath(Field field, UUID party) implements Comparable<FieldPath> {

    private static final Pattern WITH_PARTY = Pattern.compile("(letters|terms|declaration)/([0-9a-f-]{36})(/.*)?");
    private static final Comparator<FieldPath> ORDER = Comparator.comparing(FieldPath::field)
            .thenComparing(FieldPath::party, Comparator.nullsFirst(Comparator.naturalOrder()));

    public FieldPath {
        Objects.requireNonNull(field);
        if (field.ofParty() != (party != null)) {
            throw new IllegalArgumentException(field + (party == null ? " needs a party" : " has no party"));
        }
    }

    /** The path of a field of the row as a whole. */
    public static FieldPath of(Field field) {
        return new FieldPath(field, null);
    }

    /** The path of a party's field. */
    public static FieldPath of(Field field, UUID party) {
        return new FieldPath(field, party);
    }

    /** The path written so, if there is one. */
    public static Optional<FieldPath> parse(String text) {
        Matcher matcher = WITH_PARTY.matcher(text);
        if (!matcher.matches()) {
            return Optional.ofNullable(Field.of(text)).filter(field -> !field.ofParty()).map(FieldPath::of);
        }
        String rest = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.ofNullable(Field.of(matcher.group(1) + "/*" + rest))
                .map(field -> of(field, UUID.fromString(matcher.group(2))));
    }

    /** As a JSON pointer into the row. */
    public String pointer() {
        return "/" + this;
    }

    @Override
    public String toString() {
        return party == null ? field.pattern() : field.pattern().replace("*", party.toString());
    }

    @Override
    public int compareTo(FieldPath other) {
        return ORDER.compare(this, other);
    }
}
