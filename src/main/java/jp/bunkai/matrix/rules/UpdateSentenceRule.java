package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.matrix.Severity;

/**
 * Whether the security updates of every server are a vendor's by contract: 全サーバ記載あり／一部不明／記載なし, over all dossiers of the
 * hospital. A server, PCs acting as servers included, counts only if a vendor holds A of its row and a contract in force is cited
 * with its clause; all of them count only once 「台帳にないサーバ」 is confirmed none. NOTE for the hospital alone, and none where all is
 * written down: the tool sorts what was entered and judges nothing.
 */
@Singleton
public final class UpdateSentenceRule implements Rule {

    /** Stands under every statement about the sentence. */
    public static final Text DISCLAIMER = new Text("入力に基づく整理。該当性の判断は医療機関が行う。",
            "Sorted from what was entered. Whether it applies is for the hospital to judge.");

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.UPDATE_SENTENCE);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        ServerCover cover = ServerCover.of(arrangement).and(arrangement.serversElsewhere());
        ServerCover.State state = cover.state();
        if (state == null || state == ServerCover.State.ALL) {
            return Stream.empty();
        }
        boolean none = state == ServerCover.State.NONE;
        String unlistedJa = cover.noneUnlisted() ? "" : "「台帳にないサーバ」がないことは未確認です。";
        String unlistedEn = cover.noneUnlisted() ? "" : " That no server is missing from the list is not confirmed.";
        return Stream.of(new Finding(FindingCode.UPDATE_SENTENCE, Severity.NOTE, null, null, null, null,
                new Text("サーバのセキュリティアップデートの責任: " + (none ? "記載なし" : "一部不明") + "（" + cover.servers() + "台中"
                        + cover.covered() + "台に、事業者の責任（A）と契約条項の記載）。" + unlistedJa + DISCLAIMER.ja(),
                        "Responsibility for server security updates: " + (none ? "not written down" : "partly unclear") + " ("
                                + cover.covered() + " of " + cover.servers() + " servers with a vendor's A and a contract clause)."
                                + unlistedEn + " " + DISCLAIMER.en()),
                new Text("サーバごとに A を持つ事業者を決め、有効な契約と条項を条件に記入し、「台帳にないサーバ」の有無を確認してください。",
                        "For each server, decide which vendor holds A, cite the contract in force and its clause in the terms, and "
                                + "confirm whether any server is missing from the list."),
                Audience.organisation(arrangement.hospital().id())));
    }
}
