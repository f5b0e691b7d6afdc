package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A contract with the hospital. {@code contracting} is bound by it, {@code performing} does the work (the same party where it says
 * nothing else). No systems named means all. Without {@code from}, the day it begins, it is not yet in force; {@code to} may be open.
 */
public record ContractFact(UUID id, String name, LocalDate from, LocalDate to, boolean renewsItself, UUID contracting,
        UUID performing, Set<UUID> systems) {

    public ContractFact {
        systems = Set.copyOf(systems);
        performing = performing == null ? contracting : performing;
    }

    public boolean inForce(LocalDate day) {
        return from != null && !day.isBefore(from) && !endedBefore(day);
    }

    /** Whether its term was over before that day and nothing renewed it. */
    public boolean endedBefore(LocalDate day) {
        return to != null && !renewsItself && day.isAfter(to);
    }

    public boolean covers(UUID system) {
        return systems.isEmpty() || system == null || systems.contains(system);
    }

    /** Whether this party contracts or performs under it. */
    public boolean involves(UUID party) {
        return party.equals(contracting) || party.equals(performing);
    }
}
