package jp.bunkai.risk.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.SystemFact;
import jp.bunkai.platform.http.ProblemException;

/**
 * Whom a person chose to ask: vendors that contract with the hospital, each once, and about such systems and assets only as that vendor, or
 * a subcontractor of it, works on. Of anything else it must not even learn the name.
 */
final class AlertRecipients {

    private AlertRecipients() {
    }

    static Map<UUID, List<AlertView.Subject>> of(ViewedDossier dossier, Arrangement arrangement, List<NewAlert.Recipient> wanted) {
        Map<UUID, List<AlertView.Subject>> recipients = new LinkedHashMap<>();
        for (int at = 0; at < wanted.size(); at++) {
            NewAlert.Recipient recipient = wanted.get(at);
            String pointer = "/recipients/" + at;
            Party party = References.contracting(dossier, pointer + "/partyId", recipient.partyId());
            List<AlertSubject> subjects = recipient.subjects().stream().distinct().toList();
            List<AlertView.Subject> named = IntStream.range(0, subjects.size())
                    .mapToObj(i -> named(dossier, arrangement, party.id(), subjects.get(i), pointer + "/subjects/" + i)).toList();
            if (recipients.put(party.id(), named) != null) {
                throw ProblemException.invalid(pointer + "/partyId", "twice", "同じ事業者が二度選ばれています。", "The same vendor is named twice.");
            }
        }
        return recipients;
    }

    private static AlertView.Subject named(ViewedDossier dossier, Arrangement arrangement, UUID party, AlertSubject subject, String pointer) {
        String label = subject.kind() == SubjectKind.SYSTEM ? arrangement.findSystem(subject.id()).map(SystemFact::name).orElse(null)
                : arrangement.findAsset(subject.id()).map(AssetFact::label).orElse(null);
        Scope scope = subject.kind() == SubjectKind.SYSTEM ? Scope.system(subject.id()) : Scope.assets(List.of(subject.id()));
        boolean touched = label != null && dossier.allParties().stream().filter(any -> any.id().equals(party) || party.equals(any.primeId()))
                .anyMatch(any -> arrangement.touches(any.id(), scope));
        if (!touched) {
            throw ProblemException.invalid(pointer, "unknown-subject", "この事業者が関わるシステムか機器を選んでください。",
                    "Choose a system or an asset that this vendor works on.");
        }
        return new AlertView.Subject(subject.kind(), subject.id(), label);
    }
}
