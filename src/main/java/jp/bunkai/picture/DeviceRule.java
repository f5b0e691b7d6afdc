package jp.bunkai.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.bunkai.picture.view.DeviceCode;
import jp.bunkai.picture.view.PictureDevice.Cell;
import jp.bunkai.picture.view.PictureDevice.Holder;

/**
 * What stands out in one duty of one device, over all dossiers in which the device stands: two contracts that both, or neither, patch the same VPN
 * device. What goes wrong inside one dossier is found by the rules of its matrix and not repeated here, but for what nobody does. Pure.
 */
final class DeviceRule {

    private DeviceRule() {
    }

    /**
     * The codes of a duty, in the order of {@link DeviceCode}.
     *
     * @param dossiers in which the device stands
     * @param cells the rows of that duty in these dossiers; those OUT were said not to be done there
     */
    static List<DeviceCode> codes(Set<UUID> dossiers, Collection<Cell> cells) {
        Set<UUID> out = cells.stream().filter(cell -> !cell.in()).map(Cell::dossierId).collect(Collectors.toSet());
        List<Cell> held = cells.stream().filter(cell -> cell.in() && !cell.holders().isEmpty()).toList();
        Set<UUID> holding = held.stream().map(Cell::dossierId).collect(Collectors.toSet());
        List<DeviceCode> codes = new ArrayList<>();
        if (held.isEmpty()) {
            if (!out.containsAll(dossiers)) {
                codes.add(DeviceCode.UNHELD);
            }
            return codes;
        }
        if (held.stream().flatMap(cell -> cell.holders().stream()).noneMatch(holder -> holder.letter().accountable())) {
            codes.add(DeviceCode.UNACCOUNTED);
        }
        if (held.stream().flatMap(cell -> cell.holders().stream()).noneMatch(holder -> holder.letter().responsible())) {
            codes.add(DeviceCode.UNDONE);
        }
        if (differ(held, holder -> holder.letter().accountable())) {
            codes.add(DeviceCode.TWO_ACCOUNTABLE);
        }
        if (differ(held, holder -> holder.letter().responsible() && !holder.hospital())) {
            codes.add(DeviceCode.TWO_RESPONSIBLE);
        }
        if (dossiers.stream().anyMatch(dossier -> !holding.contains(dossier) && !out.contains(dossier))) {
            codes.add(DeviceCode.SILENT_ELSEWHERE);
        }
        return codes;
    }

    /** Whether two dossiers name different organisations. */
    private static boolean differ(List<Cell> held, Predicate<Holder> such) {
        Map<UUID, Set<UUID>> byDossier = held.stream().collect(Collectors.groupingBy(Cell::dossierId, Collectors.flatMapping(
                cell -> cell.holders().stream().filter(such).map(Holder::organisationId), Collectors.toSet())));
        List<Set<UUID>> named = byDossier.values().stream().filter(organisations -> !organisations.isEmpty()).toList();
        long all = named.stream().flatMap(Set::stream).distinct().count();
        return named.size() > 1 && all > 1;
    }
}
