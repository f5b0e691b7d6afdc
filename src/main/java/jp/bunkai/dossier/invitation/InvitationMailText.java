package jp.bunkai.dossier.invitation;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import jp.bunkai.dossier.Dossier;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.platform.time.Clocks;

/** What an invited person reads, in both languages, for nobody knows which. The secret stands after a # and so in no server's log. */
record InvitationMailText(String subject, String body) {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** @param page the address of the page for invitations, or null where the installation does not know its own */
    static InvitationMailText of(Invitation invitation, Organisation hospital, Dossier dossier, InvitationToken token, String page) {
        String until = UNTIL.format(ZonedDateTime.ofInstant(invitation.expiresAt(), Clocks.JAPAN));
        boolean handedOn = invitation.forwardedFrom() != null;
        String english = hospital.nameEn() == null ? hospital.name() : hospital.nameEn();
        String vendor = invitation.vendorName() == null ? "" : invitation.vendorName() + " 御中\n\n";
        String body = vendor + hospital.name() + " の「" + dossier.name() + "」について、情報セキュリティの分担の取決めに招待されています（"
                + (handedOn ? "転送: " : "招待: ") + invitation.invitedBy() + "）。\n\n"
                + (page == null ? "Bunkai の「招待を受ける」（/invitation）を開き、次のコードを入力してください。\n\n  " + token.written() + "\n\n"
                        : "  " + page + "#" + token.written() + "\n\n")
                + "・" + invitation.email() + " のアカウントでのログインが必要です。ほかのアカウントでは開けません。\n"
                + "・" + until + "（日本時間）まで、一度だけ使えます。\n"
                + "・担当が異なるときは、開いた画面から同じドメインの同僚に転送できます。\n"
                + "・心当たりがないときは、このメールを破棄してください。何も起きません。\n"
                + "\n----------------------------------------\n\n"
                + english + " invites you to “" + dossier.name() + "”, to agree who does what for information security ("
                + (handedOn ? "handed on by " : "invited by ") + invitation.invitedBy() + ").\n\n"
                + (page == null ? "Open /invitation in Bunkai and enter this code:\n\n  " + token.written() + "\n\n" : "  " + page + "#" + token.written() + "\n\n")
                + "- It needs a login as " + invitation.email() + " and opens for no other account.\n"
                + "- It can be used once, until " + until + " (Japan time).\n"
                + "- If somebody else is in charge, hand it on there to a colleague of the same mail domain.\n"
                + "- If you do not know what this is about, discard this mail. Nothing will happen.\n";
        return new InvitationMailText("[Bunkai] " + hospital.name() + "「" + dossier.name() + "」への招待 / Invitation", body);
    }
}
