package jp.bunkai.disclosure.mapping.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.disclosure.compare.EditionMapping;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.EditionFile;
import jp.bunkai.disclosure.mapping.EditionTable;
import jp.bunkai.disclosure.mapping.MappingFile;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/**
 * The mappings that hold, remembered by the id of their version, whose content never changes: whoever knows the id reads nothing. Called
 * inside the caller's transaction.
 */
@Singleton
public class KnownMappings {

    private static final int REMEMBERED = 200;

    private final VersionStore versions;
    private final Catalogue catalogue;
    private final DutyMappings bundled;
    private final Cache<UUID, DutyMappings> duties = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownMappings(VersionStore versions, Catalogue catalogue) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.bundled = new DutyMappings(List.of(), MappingFile.bundled(catalogue));
    }

    /** What a version says, over what this release ships; that alone for null. */
    public DutyMappings duties(UUID versionId) {
        return versionId == null ? bundled : duties.get(versionId, id -> read(versions.content(id)));
    }

    /** What holds for a hospital now. */
    public DutyMappings dutiesOf(UUID organisation) {
        return duties(versions.head(organisation, MappingKind.DUTIES).versionId());
    }

    /** How an organisation brings two editions together, if it does. */
    public Optional<EditionMapping> between(UUID organisation, Form form, Edition before, Edition after) {
        UUID version = versions.head(organisation, MappingKind.EDITIONS).versionId();
        return version == null ? Optional.empty() : EditionFile.kept(versions.content(version)).stream().filter(table -> table.serves(form, before, after))
                .findFirst().map(table -> new EditionMapping(before, after,
                        table.questions().stream().collect(Collectors.toMap(EditionTable.Pair::from, EditionTable.Pair::to))));
    }

    DutyMappings read(String content) {
        return new DutyMappings(MappingFile.kept(content, catalogue), bundled.bundled());
    }
}
