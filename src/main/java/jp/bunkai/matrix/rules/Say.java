package jp.bunkai.matrix.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.SystemFact;

/** Names rows, objects and parties in the sentences of findings, always the same way: 「VPNの更新」（VPN装置・非常時）. */
public final class Say {

    private static final int NAMED = 3;
    private static final Text UNKNOWN = new Text("（廃止）", "(retired)");

    private Say() {
    }

    /** A row by its title, its object and, in an emergency, its phase. */
    public static Text row(Arrangement arrangement, RowFact row) {
        return duty(row.title(), object(arrangement, row.scope()), row.phase());
    }

    /** A duty for an object in a phase; {@code object} may be null. */
    public static Text duty(Text title, Text object, Phase phase) {
        StringBuilder ja = new StringBuilder("「").append(title.ja()).append('」');
        StringBuilder en = new StringBuilder("“").append(title.in(Language.EN)).append('”');
        boolean emergency = phase == Phase.EMERGENCY;
        if (object != null || emergency) {
            ja.append('（');
            en.append(" (");
            if (object != null) {
                ja.append(object.ja()).append(emergency ? "・" : "");
                en.append(object.en()).append(emergency ? ", " : "");
            }
            ja.append(emergency ? "非常時）" : "）");
            en.append(emergency ? "in an emergency)" : ")");
        }
        return new Text(ja.toString(), en.toString());
    }

    /** What a scope is about, or null for the dossier. Of a group the first assets and how many more. */
    public static Text object(Arrangement arrangement, Scope scope) {
        return switch (scope.kind()) {
            case DOSSIER -> null;
            case PARTY -> arrangement.findParty(scope.id()).map(PartyFact::name).orElse(UNKNOWN);
            case SYSTEM -> arrangement.findSystem(scope.id()).map(SystemFact::name).map(Say::same).orElse(UNKNOWN);
            case ASSET -> {
                List<String> labels = scope.ids().stream().flatMap(id -> arrangement.findAsset(id).stream())
                        .map(AssetFact::label).toList();
                yield labels.isEmpty() ? UNKNOWN : assets(labels);
            }
        };
    }

    private static Text assets(List<String> labels) {
        if (labels.size() == 1) {
            return same(labels.get(0));
        }
        int more = labels.size() - NAMED;
        List<String> named = more > 0 ? labels.subList(0, NAMED) : labels;
        return new Text(String.join("、", named) + (more > 0 ? " ほか" + more + "件" : ""),
                String.join(", ", named) + (more > 0 ? " and " + more + " more" : ""));
    }

    /** Several parties: 「A社とB社」, "A, B and C". */
    public static Text parties(List<PartyFact> parties) {
        return new Text(joined(parties, Text::ja, "と", "と"), joined(parties, Text::en, ", ", " and "));
    }

    private static String joined(List<PartyFact> parties, Function<Text, String> language, String between, String last) {
        List<String> names = parties.stream().map(party -> language.apply(party.name())).toList();
        int end = names.size() - 1;
        return end < 1 ? String.join("", names)
                : Stream.of(names.subList(0, end).stream().collect(Collectors.joining(between)), names.get(end))
                        .collect(Collectors.joining(last));
    }

    /** A name that people gave, the same in both languages. */
    public static Text same(String name) {
        return new Text(name, name);
    }
}
