package jp.bunkai.matrix.start;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.catalogue.Split;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.SystemFact;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;

/**
 * The proposed first state of a row (「例」): the catalogue's texts, the letters that follow from who maintains what, and for whoever
 * does the work the catalogue's service levels and evidence. Where nobody maintains the object the cell stays empty; no party is ever
 * put there for want of another.
 */
final class Proposal {

    private final Arrangement arrangement;

    Proposal(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    RowState state(Duty duty, Scope scope) {
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(FieldPath.of(Field.TITLE_JA), duty.title().ja());
        values.put(FieldPath.of(Field.TITLE_EN), duty.title().en());
        letters(duty, scope).forEach((party, letter) -> {
            values.put(FieldPath.of(Field.LETTER, party), letter);
            if (letter.responsible()) {
                values.put(FieldPath.of(Field.SERVICE_LEVELS, party), duty.serviceLevels());
                values.put(FieldPath.of(Field.EVIDENCE_ASKED, party), duty.evidence() == null ? null : duty.evidence().ja());
            }
        });
        return RowState.of(values);
    }

    Map<UUID, Letter> letters(Duty duty, Scope scope) {
        Split split = duty.split();
        Map<UUID, Letter> letters = new LinkedHashMap<>();
        PartyFact hospital = arrangement.hospital();
        Optional<PartyFact> holder = holder(scope);
        put(letters, hospital, split.hospital());
        if (holder.isPresent()) {
            hold(letters, holder.get(), split);
        }
        for (PartyFact vendor : arrangement.directVendors()) {
            boolean isHolder = holder.isPresent() && (vendor.equals(holder.get()) || vendor.id().equals(holder.get().prime()));
            if (!isHolder && !scope.of(ScopeKind.PARTY) && arrangement.touches(vendor.id(), scope)) {
                put(letters, vendor, split.other());
            }
        }
        return letters;
    }

    /** Gives the holder its letter: the hospital on top of its own, a subcontractor beneath its prime. */
    private void hold(Map<UUID, Letter> letters, PartyFact holder, Split split) {
        if (holder.hospital()) {
            put(letters, holder, both(split.hospital(), split.holder()));
        } else if (!holder.subcontractor()) {
            put(letters, holder, split.holder());
        } else {
            arrangement.findParty(holder.prime()).filter(prime -> !prime.left()).ifPresent(prime -> {
                boolean answers = split.holder() != null && split.holder().accountable();
                put(letters, prime, answers ? Letter.A : split.holder());
                put(letters, holder, answers && split.holder().responsible() ? Letter.R : null);
            });
        }
    }

    private static void put(Map<UUID, Letter> letters, PartyFact party, Letter letter) {
        if (letter != null) {
            letters.put(party.id(), letter);
        }
    }

    /** The letter of one party in two roles. */
    private static Letter both(Letter one, Letter other) {
        List<Letter> held = Stream.of(one, other).filter(Objects::nonNull).toList();
        boolean accountable = held.stream().anyMatch(Letter::accountable);
        boolean responsible = held.stream().anyMatch(Letter::responsible);
        if (accountable || responsible) {
            return !responsible ? Letter.A : accountable ? Letter.AR : Letter.R;
        }
        return one != null ? one : other;
    }

    /** Who maintains the object, is it, or coordinates; nobody if that party has left. */
    private Optional<PartyFact> holder(Scope scope) {
        Optional<PartyFact> holder = switch (scope.kind()) {
            case DOSSIER -> arrangement.coordinator();
            case PARTY -> arrangement.findParty(scope.id());
            case SYSTEM -> arrangement.findSystem(scope.id()).map(SystemFact::maintainedBy).flatMap(arrangement::findParty);
            case ASSET -> arrangement.findAsset(scope.id()).map(AssetFact::maintainedBy).flatMap(arrangement::findParty);
        };
        return holder.filter(party -> !party.left());
    }
}
