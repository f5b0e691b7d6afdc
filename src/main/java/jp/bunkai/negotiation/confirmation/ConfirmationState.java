package jp.bunkai.negotiation.confirmation;

/** How a row stands with its parties, as one of them sees it. */
public enum ConfirmationState {
    /** 確認済: everybody whose word is needed, as far as the viewer may know, confirmed what stands now. */
    CONFIRMED,
    /** あなたの確認待ち. */
    WAITING_FOR_ME,
    /** 相手の確認待ち. */
    WAITING_FOR_THEM,
    /** 差戻し: somebody refused exactly what stands now. */
    REFUSED,
    /** The viewer's word is not asked for. */
    NOT_ASKED
}
