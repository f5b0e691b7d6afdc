package jp.bunkai.disclosure.mapping.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.MappingFile;
import jp.bunkai.matrix.store.OrganisationHold;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * The versions of an organisation's own mappings. Whatever changes one becomes a new version with who, when and why; going back is a new
 * version too. What questions mean is the hospital's to say, so vendors keep none of duties.
 */
@ApplicationScoped
class MappingVersions {

    private final Transactions transactions;
    private final VersionStore versions;
    private final OrganisationHold organisations;
    private final MappingContents contents;
    private final AuditTrail trail;
    private final Cursors cursors;

    MappingVersions(Transactions transactions, VersionStore versions, OrganisationHold organisations, MappingContents contents, AuditTrail trail, Cursors cursors) {
        this.transactions = transactions;
        this.versions = versions;
        this.organisations = organisations;
        this.contents = contents;
        this.trail = trail;
        this.cursors = cursors;
    }

    MappingVersionPage page(Viewer viewer, MappingKind kind, String cursor, int limit) {
        String purpose = "mappings:" + kind + ":" + viewer.organisationId();
        Integer below = cursor == null ? null : Integer.valueOf(cursors.decode(purpose, cursor).get(0));
        return transactions.call(() -> {
            List<MappingVersion> found = versions.page(viewer.organisationId(), kind, below, limit + 1);
            boolean more = found.size() > limit;
            List<MappingVersion> shown = List.copyOf(more ? found.subList(0, limit) : found);
            return new MappingVersionPage(shown, more ? cursors.encode(purpose, String.valueOf(shown.get(limit - 1).number())) : null);
        });
    }

    MappingChanges changes(Viewer viewer, MappingKind kind, int number) {
        return transactions.call(() -> {
            VersionStore.Stored stored = found(viewer, kind, number);
            return MappingChanges.of(stored.version(), MappingChanges.between(contents.places(kind, content(viewer, kind, number - 1)),
                    contents.places(kind, versions.content(stored.id()))));
        });
    }

    /** The text of a version, or of what stands. */
    String file(Viewer viewer, MappingKind kind, Integer number) {
        return transactions.call(() -> contents.exported(kind, content(viewer, kind,
                number == null ? versions.head(viewer.organisationId(), kind).number() : number)));
    }

    MappingVersion take(Viewer viewer, MappingKind kind, String ifMatch, String yaml, String reason) {
        return save(viewer, kind, ifMatch, MappingHow.IMPORTED, reason, (content, number) -> contents.imported(kind, content, yaml, number));
    }

    MappingVersion restore(Viewer viewer, MappingKind kind, String ifMatch, int number, String reason) {
        requireOwn(viewer, kind);
        return transactions.call(() -> saved(viewer, kind, ifMatch, MappingHow.RESTORED, number, reason, (content, next) -> content(viewer, kind, number)));
    }

    /** Makes a new version of what stands; {@code change} is told its content and the number to come. */
    MappingVersion save(Viewer viewer, MappingKind kind, String ifMatch, MappingHow how, String reason, BiFunction<String, Integer, String> change) {
        requireOwn(viewer, kind);
        return transactions.call(() -> saved(viewer, kind, ifMatch, how, null, reason, change));
    }

    private MappingVersion saved(Viewer viewer, MappingKind kind, String ifMatch, MappingHow how, Integer restored, String reason,
            BiFunction<String, Integer, String> change) {
        organisations.hold(viewer.organisationId());
        VersionStore.Head head = versions.lockedHead(viewer.organisationId(), kind);
        Etag.require(ifMatch, head.number());
        String before = content(viewer, kind, head.number());
        String after = change.apply(before, head.number() + 1);
        if (after.length() > MappingFile.LIMIT) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "対応表は20万文字までです。使わない対応を減らしてください。",
                    "A mapping has 200,000 characters at most. Take out what is not used.");
        }
        int changed = MappingChanges.between(contents.places(kind, before), contents.places(kind, after)).size();
        if (changed == 0) {
            throw ProblemException.of(ProblemType.CONFLICT, "いまの対応表と同じ内容のため、新しい版は作りません。", "It says the same as what stands, so there is no new version.");
        }
        UUID id = versions.add(viewer, kind, head, after, how, restored, reason, changed);
        trail.recordOwn(viewer.organisationId(), viewer.actor(), entry(kind, how, id, head.number() + 1, changed).because(reason)
                .changing("version", String.valueOf(head.number()), String.valueOf(head.number() + 1)));
        return found(viewer, kind, head.number() + 1).version();
    }

    private static AuditEntry entry(MappingKind kind, MappingHow how, UUID id, int number, int changed) {
        String name = kind == MappingKind.DUTIES ? "質問と実施事項の対応表" : "様式の版の対応表";
        String english = kind == MappingKind.DUTIES ? "the mapping of questions to duties" : "the mapping between editions";
        String did = switch (how) {
            case CHANGED -> "を変更しました";
            case IMPORTED -> "を取り込みました";
            case RESTORED -> "を以前の版に戻しました";
        };
        String englishDid = switch (how) {
            case CHANGED -> "Changed ";
            case IMPORTED -> "Imported ";
            case RESTORED -> "Went back to an earlier version of ";
        };
        return AuditEntry.of("MAPPING_" + how, "MAPPING", id, new Text(name + did + "（第" + number + "版、" + changed + "問）",
                englishDid + english + " (version " + number + ", " + changed + " questions)"));
    }

    private VersionStore.Stored found(Viewer viewer, MappingKind kind, int number) {
        return versions.find(viewer.organisationId(), kind, number).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    /** Nothing of its own before the first version. */
    private String content(Viewer viewer, MappingKind kind, int number) {
        return number == 0 ? MappingContents.NOTHING : versions.content(found(viewer, kind, number).id());
    }

    private static void requireOwn(Viewer viewer, MappingKind kind) {
        if (kind == MappingKind.DUTIES && !viewer.hospital()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "質問と実施事項の対応は、開示を受ける医療機関が定めます。", "What questions mean for duties is for the hospital to say.");
        }
    }
}
