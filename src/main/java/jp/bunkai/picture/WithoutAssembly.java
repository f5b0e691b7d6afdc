package jp.bunkai.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.view.FindingView;
import jp.bunkai.picture.view.PictureContract;
import jp.bunkai.picture.view.PictureDevice;
import jp.bunkai.picture.view.PictureFinding;
import jp.bunkai.picture.view.PictureOrganisation;
import jp.bunkai.picture.view.PictureWithout;
import jp.bunkai.picture.view.ServerCoverView;

/** Compares the picture with what it would be without one vendor. Pure. */
final class WithoutAssembly {

    private static final int ROWS = 1_000;
    private static final int OTHERS = 500;

    private final UUID organisation;
    private final List<Departure> departures;
    private final Collection<DossierPicture> before;
    private final Collection<DossierPicture> after;

    WithoutAssembly(UUID organisation, List<Departure> departures, Collection<DossierPicture> before, Collection<DossierPicture> after) {
        this.organisation = organisation;
        this.departures = departures;
        this.before = before;
        this.after = after;
    }

    /** What tells one finding from another; its sentence names who is there. */
    private record Kind(UUID dossier, FindingCode code, Severity severity, String duty, UUID row, UUID party, UUID asset) {

        static Kind of(UUID dossier, Finding finding) {
            return new Kind(dossier, finding.code(), finding.severity(), finding.duty(), finding.rowId(), finding.partyId(), finding.assetId());
        }
    }

    PictureWithout view(List<PictureDevice> devicesBefore, List<PictureDevice> devicesAfter) {
        Set<UUID> concerned = departures.stream().map(departure -> departure.dossier().id()).collect(Collectors.toSet());
        List<DossierPicture> ofConcerned = before.stream().filter(picture -> concerned.contains(picture.dossierId())).toList();
        List<PictureOrganisation> named = PictureAssembly.organisations(ofConcerned);
        Map<UUID, PictureOrganisation> byId = named.stream().collect(Collectors.toMap(PictureOrganisation::id, each -> each));
        List<PictureWithout.Row> rows = departures.stream().flatMap(Departure::rows).toList();
        List<PictureWithout.Device> devices = devices(devicesBefore, devicesAfter);
        List<PictureWithout.Maintained> maintained = departures.stream().flatMap(Departure::maintained).toList();
        return new PictureWithout(byId.get(organisation),
                departures.stream().flatMap(Departure::withThem).map(PartyFact::organisationId).distinct().map(byId::get).toList(),
                departures.stream().map(WithoutAssembly::affected).toList(), PictureAssembly.first(rows, ROWS), PictureAssembly.beyond(rows, ROWS),
                PictureAssembly.first(devices, OTHERS), PictureAssembly.beyond(devices, OTHERS), PictureAssembly.first(maintained, OTHERS),
                PictureAssembly.beyond(maintained, OTHERS), contracts(ofConcerned), ServerCoverView.of(PictureAssembly.cover(before)),
                ServerCoverView.of(PictureAssembly.cover(after)), findings(Departure::findingsAfter, Departure::findingsBefore),
                findings(Departure::findingsBefore, Departure::findingsAfter), named);
    }

    private static PictureWithout.Affected affected(Departure departure) {
        return new PictureWithout.Affected(departure.dossier().id(), departure.dossier().dossier().name(), departure.holds(Letter::accountable),
                departure.holds(Letter::responsible), PictureFinding.counts(PictureFinding.of(counted(departure.findingsBefore()).toList())),
                PictureFinding.counts(PictureFinding.of(counted(departure.findingsAfter()).toList())));
    }

    /** The update sentence speaks of all dossiers and is told apart. */
    private static Stream<Finding> counted(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code() != FindingCode.UPDATE_SENTENCE);
    }

    private List<PictureContract> contracts(List<DossierPicture> concerned) {
        return concerned.stream().flatMap(picture -> picture.contracts().stream())
                .filter(contract -> organisation.equals(contract.contractingId()) || organisation.equals(contract.performingId())).toList();
    }

    private static List<PictureWithout.Device> devices(List<PictureDevice> before, List<PictureDevice> after) {
        Map<UUID, PictureDevice> were = before.stream().collect(Collectors.toMap(PictureDevice::key, each -> each));
        List<PictureWithout.Device> worse = new ArrayList<>();
        after.forEach(device -> {
            List<PictureDevice.Duty> duties = DevicePictures.worse(were.get(device.key()), device);
            if (!duties.isEmpty()) {
                worse.add(new PictureWithout.Device(device.key(), device.label(), device.kind(), duties.stream()
                        .map(duty -> new PictureWithout.Duty(duty.duty(), duty.title(), duty.phase(), duty.codes())).toList()));
            }
        });
        return worse;
    }

    /** What stands among these and not among those. */
    private PictureWithout.Findings findings(Function<Departure, List<Finding>> these, Function<Departure, List<Finding>> those) {
        Set<Kind> known = new HashSet<>();
        departures.forEach(departure -> those.apply(departure).forEach(finding -> known.add(Kind.of(departure.dossier().id(), finding))));
        List<Finding> all = new ArrayList<>();
        List<PictureWithout.Found> found = new ArrayList<>();
        departures.forEach(departure -> counted(these.apply(departure)).filter(finding -> !known.contains(Kind.of(departure.dossier().id(), finding)))
                .forEach(finding -> {
                    all.add(finding);
                    found.add(new PictureWithout.Found(departure.dossier().id(), FindingView.of(finding)));
                }));
        found.sort((a, b) -> a.finding().severity() == b.finding().severity() ? a.finding().code().compareTo(b.finding().code())
                : a.finding().severity().compareTo(b.finding().severity()));
        return new PictureWithout.Findings(PictureFinding.of(all), PictureAssembly.first(found, OTHERS), PictureAssembly.beyond(found, OTHERS));
    }
}
