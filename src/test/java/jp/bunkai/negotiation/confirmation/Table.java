package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.matrix.Scene.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.RowEdits;
import jp.bunkai.matrix.edit.RowEdits.Applied;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.edit.RowState;

/**
 * One row between four parties, as the application keeps it: the state with its versions and the words that were said. The row is about
 * a VPN device that A社 maintains; B社 does not touch it, and S社 works for A社.
 */
final class Table {

    static final List<String> PARTIES = List.of("病院", "A社", "B社", "S社");
    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");

    private final Scene scene = new Scene().vendor("A社").vendor("B社").subcontractor("S社", "A社")
            .asset("VPN装置", AssetKind.VPN, "A社").row("VUL-01", Scope.assets(List.of(id("VPN装置"))));
    private final Map<FieldPath, FieldVersion> versions = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Set<String> published = new HashSet<>();
    private Arrangement arrangement = scene.arrangement();
    private long version = 1;

    Table published(String party) {
        scene.publishedTerms(party);
        published.add(party);
        arrangement = scene.arrangement();
        return this;
    }

    RowFact row() {
        return arrangement.findRow(scene.lastRow()).orElseThrow();
    }

    RowState state() {
        return row().state();
    }

    long version() {
        return version;
    }

    List<Word> words() {
        return words;
    }

    PartyFact party(String name) {
        return arrangement.party(id(name));
    }

    /** Sends edits together, all or none, by somebody who saw this version. */
    Optional<Applied> send(Map<FieldPath, ?> values, long base) {
        if (!(RowEdits.merge(state(), versions, base, RowPatch.of(values)) instanceof Applied applied)) {
            return Optional.empty();
        }
        if (!applied.changes().isEmpty()) {
            version++;
            applied.changes().forEach(change -> {
                scene.set(change.path(), change.after());
                versions.put(change.path(), new FieldVersion(version, id("誰か"), "誰か", id("組織"), AT));
            });
            arrangement = scene.arrangement();
        }
        return Optional.of(applied);
    }

    void set(FieldPath path, Object value) {
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(path, value);
        send(values, version).orElseThrow();
    }

    String shown(String name) {
        return new Digests(arrangement).of(row(), id(name));
    }

    boolean hasPart(String name) {
        return parts().has(party(name), row());
    }

    Optional<Speech.Objection> confirm(String name, String digest) {
        Optional<Speech.Objection> objection = speech().toConfirming(party(name), row(), digest);
        objection.ifPresentOrElse(any -> { }, () -> say(WordKind.CONFIRM, name, Set.of()));
        return objection;
    }

    Optional<Speech.Objection> confirm(String name) {
        return confirm(name, shown(name));
    }

    Optional<Speech.Objection> refuse(String name, String digest, Collection<String> addressed) {
        List<PartyFact> meant = addressed.stream().map(this::party).toList();
        Optional<Speech.Objection> objection = speech().toRefusing(party(name), row(), digest, meant);
        objection.ifPresentOrElse(any -> { }, () -> say(WordKind.REFUSE, name, Set.copyOf(meant.stream().map(PartyFact::id).toList())));
        return objection;
    }

    Optional<Speech.Objection> refuse(String name, String... addressed) {
        return refuse(name, shown(name), List.of(addressed));
    }

    Optional<Speech.Objection> withdraw(String name) {
        Optional<Speech.Objection> objection = speech().toWithdrawing(party(name), row());
        objection.ifPresentOrElse(any -> { }, () -> say(WordKind.WITHDRAW, name, Set.of()));
        return objection;
    }

    private void say(WordKind kind, String name, Set<UUID> addressed) {
        words.add(speech().say(kind, new Speech.Speaker(party(name), "担当 太郎", AT, kind == WordKind.REFUSE ? "理由" : null), row(), addressed));
    }

    /** How the row stands for this party. */
    RowStand seenBy(String name) {
        return stands().seenBy(party(name), row());
    }

    /** What a party last said, as another one sees it. */
    PartyStand word(String name, String viewer) {
        return stands().of(party(name), party(viewer), row());
    }

    private Parts parts() {
        return new Parts(arrangement, (party, row) -> published.contains(party.name().ja()));
    }

    private Stands stands() {
        return new Stands(arrangement, parts(), new Digests(arrangement), Map.of(row().id(), new RowWords(words)), Set.of());
    }

    private Speech speech() {
        return new Speech(parts(), new Digests(arrangement), stands(), Map.of(row().id(), new RowWords(words)));
    }
}
