package jp.bunkai.annex.specification;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.dossier.PartyFunction;

/**
 * What flows into 仕様書別紙 責任分界（案）. It goes into a public specification: no vendor, no candidate, no device and no system is named in it, unless
 * the hospital's own words for a duty of its own about the whole dossier do.
 * {@code function} is null where the whole dossier is awarded at once.
 */
public record SpecificationSplit(String hospital, String dossier, PartyFunction function, LocalDate on, List<Area> areas) {

    public SpecificationSplit {
        areas = List.copyOf(areas);
    }

    /** The duties of one area. */
    public record Area(String id, String name, List<Line> lines) {

        public Area {
            lines = List.copyOf(lines);
        }
    }

    /** One duty; a letter is null where a side has nothing to do with it. */
    public record Line(String key, String title, List<Phase> phases, Who who, Letter hospital, Letter contractor, List<String> levels) {

        public Line {
            phases = List.copyOf(phases);
            levels = List.copyOf(levels);
        }
    }

    /** Who does it. */
    public enum Who {
        HOSPITAL, CONTRACTOR, BOTH,
        /** A vendor that the hospital has under another contract. */
        OTHER,
        /** Nobody yet. */
        TO_BE_AGREED
    }
}
