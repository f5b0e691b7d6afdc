package jp.bunkai.negotiation.talk;

import java.util.UUID;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.rules.Say;

/**
 * What a conversation is about, as its viewer meets it: a row, or the dossier itself.
 *
 * @param arrangement null where it is about the dossier
 * @param row null where it is about the dossier
 */
record Topic(ViewedDossier dossier, Arrangement arrangement, RowFact row) {

    UUID rowId() {
        return row == null ? null : row.id();
    }

    /** How notices and the audit trail name it. */
    Text name() {
        return row == null ? new Text("案件「" + dossier.dossier().name() + "」", "the dossier “" + dossier.dossier().name() + "”")
                : Say.row(arrangement, row);
    }

    Subject subject() {
        return row == null ? new Subject(Subject.DOSSIER, dossier.id()) : new Subject(Subject.ROW, row.id());
    }

    /** Where the web interface shows its conversations. */
    String path() {
        return "/dossiers/" + dossier.id() + (row == null ? "?talk=open" : "/matrix?row=" + row.id() + "&talk=open");
    }

    /** Whether a party sees what this is about; a subcontractor sees its own rows only. */
    boolean seenBy(UUID partyId) {
        return row == null || new Sight(arrangement, arrangement.party(partyId)).seesRow(row);
    }

    /** Whether something may still be said about it there. */
    boolean open(Channel channel) {
        UUID partner = channel.partner(dossier);
        return channel.open(dossier) && (partner == null || seenBy(partner));
    }
}
