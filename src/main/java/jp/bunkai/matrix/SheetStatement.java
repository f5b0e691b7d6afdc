package jp.bunkai.matrix;

import java.util.Set;
import java.util.UUID;

/**
 * What the hospital entered in its newest confirmation sheet (確認表) with a vendor as settled with it: 「はい」, or 「いいえ」 that was done since.
 * {@code question}: the number of the item. {@code duties}: what it speaks of by the hospital's mapping. {@code rough}: that mapping was not
 * checked against an original.
 */
public record SheetStatement(UUID party, String question, boolean doneSince, Set<String> duties, boolean rough) {

    public SheetStatement {
        duties = Set.copyOf(duties);
    }
}
