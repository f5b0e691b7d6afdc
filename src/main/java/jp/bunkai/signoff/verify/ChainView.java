package jp.bunkai.signoff.verify;

import java.util.List;

import jp.bunkai.audit.ChainCheck;

/** The audit chain that lies in a container, up to the head that its evidence record names. */
public record ChainView(boolean holds, int events, long headSeq, String headHash, List<ChainCheck.Finding> flaws) {
}
