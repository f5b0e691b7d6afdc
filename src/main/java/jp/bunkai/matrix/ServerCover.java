package jp.bunkai.matrix;

/**
 * How many of the servers of one or more dossiers of a hospital have the update sentence, and whether the hospital confirmed that
 * no server is missing from the list. Counts add up over dossiers; the confirmation is needed in each.
 */
public record ServerCover(int servers, int covered, boolean noneUnlisted) {

    /** No dossier at all. */
    public static final ServerCover NOTHING = new ServerCover(0, 0, true);

    /** What a hospital can say about the sentence. */
    public enum State {
        /** 全サーバ記載あり. */
        ALL,
        /** 一部不明. */
        PARTLY,
        /** 記載なし. */
        NONE
    }

    public ServerCover and(ServerCover other) {
        return new ServerCover(servers + other.servers, covered + other.covered, noneUnlisted && other.noneUnlisted);
    }

    /** The state, or null where there is no server to speak of and none is missing from the list. */
    public State state() {
        if (servers == 0 && noneUnlisted) {
            return null;
        }
        if (covered == 0) {
            return State.NONE;
        }
        return covered == servers && noneUnlisted ? State.ALL : State.PARTLY;
    }
}
