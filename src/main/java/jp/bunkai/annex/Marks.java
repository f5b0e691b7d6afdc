package jp.bunkai.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Sight;

/** What parties are called within one annex: 甲 the hospital, 乙 the vendor, and ①, ② … the others that this vendor knows of. */
final class Marks {

    static final String HOSPITAL = "甲";
    static final String VENDOR = "乙";

    private final Map<UUID, String> marks = new LinkedHashMap<>();
    private final List<PartyFact> others = new ArrayList<>();

    Marks(Arrangement arrangement, UUID vendor) {
        Sight sight = new Sight(arrangement, arrangement.party(vendor));
        marks.put(arrangement.hospital().id(), HOSPITAL);
        marks.put(vendor, VENDOR);
        for (PartyFact party : arrangement.parties()) {
            if (!marks.containsKey(party.id()) && !party.left() && sight.seesParty(party)) {
                others.add(party);
                marks.put(party.id(), mark(others.size()));
            }
        }
    }

    /** ① to ⑳, then (21) and so on, since there are no more circled digits that every font has. */
    private static String mark(int number) {
        return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
    }

    List<PartyFact> others() {
        return others;
    }

    /** The mark of a party, or null where there is none or this vendor does not know of it. */
    String of(UUID party) {
        return party == null ? null : marks.get(party);
    }

    static String function(PartyFunction function) {
        return switch (function) {
            case HOSPITAL -> "病院";
            case EHR -> "電子カルテ";
            case NETWORK -> "ネットワーク・VPN";
            case DEPARTMENTAL -> "部門システム";
            case CONNECTED -> "外部接続先";
            case SUBCONTRACTOR -> "再委託先";
        };
    }
}
