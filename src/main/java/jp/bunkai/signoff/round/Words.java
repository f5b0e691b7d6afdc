package jp.bunkai.signoff.round;

import jp.bunkai.catalogue.Text;

/** How manners of signing are called in sentences; none of them claims to be a signature by law. */
final class Words {

    private Words() {
    }

    static Text manner(Manner manner) {
        return switch (manner) {
            case TOOL -> new Text("ツールでの確認・合意記録", "confirmed in the tool, a record of the agreement");
            case CERTIFICATE -> new Text("Wordでの証明書による署名", "with a certificate in Word");
            case SERVICE -> new Text("外部の署名サービス", "at a signing service");
            case PAPER -> new Text("書面", "on paper");
        };
    }
}
