package jp.bunkai.dossier.invitation;

import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What is wrong with an invitation, told to whom it was made out. To anybody else there is none. */
final class InvitationProblems {

    private InvitationProblems() {
    }

    /** The same for a token that was never one and for one of another mailbox. */
    static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "このアカウントに宛てた招待はありません。招待メールを受け取ったアドレスでログインしているか確かめてください。",
                "There is no such invitation for this account. See that you are signed in with the address that was invited.");
    }

    static ProblemException over(InvitationState state) {
        return switch (state) {
            case ACCEPTED -> over("used", "この招待はすでに使われています。", "This invitation has been used.");
            case REVOKED -> over("revoked", "この招待は取り消されました。医療機関にお問い合わせください。", "This invitation was revoked. Ask the hospital.");
            case FORWARDED -> over("forwarded", "この招待は同僚に転送されています。", "This invitation was handed on to a colleague.");
            case EXPIRED -> over("expired", "この招待は有効期限が切れています。医療機関に再度の招待を依頼してください。",
                    "This invitation has expired. Ask the hospital for another one.");
            case OPEN -> throw new IllegalArgumentException("An open invitation is no problem");
        };
    }

    /** One login never speaks for both sides. */
    static ProblemException ownHospital() {
        return over("own-hospital", "医療機関の構成員は、自院の案件に事業者として加わることはできません。",
                "A member of the hospital cannot come into its dossier as a vendor.");
    }

    private static ProblemException over(String code, String ja, String en) {
        return ProblemException.of(ProblemType.CONFLICT, ja, en).at("/token", code, ja, en);
    }
}
