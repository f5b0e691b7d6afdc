package jp.bunkai.disclosure.mapping.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.EditionFile;
import jp.bunkai.disclosure.mapping.EditionTable;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.mapping.MappingFile;
import jp.bunkai.disclosure.reading.QuestionIds;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/** Shows the mappings that hold for an organisation and changes single questions of them; everything else of a form stays as it is. */
@ApplicationScoped
class MappingService {

    private static final Comparator<String> BY_NUMBER = new NumberOrder();

    private final Transactions transactions;
    private final VersionStore store;
    private final MappingVersions versions;
    private final MappingContents contents;
    private final KnownMappings known;
    private final Catalogue catalogue;

    MappingService(Transactions transactions, VersionStore store, MappingVersions versions, MappingContents contents, KnownMappings known,
            Catalogue catalogue) {
        this.transactions = transactions;
        this.store = store;
        this.versions = versions;
        this.contents = contents;
        this.known = known;
        this.catalogue = catalogue;
    }

    DutyMappingView duties(Viewer viewer) {
        return transactions.call(() -> {
            VersionStore.Head head = store.head(viewer.organisationId(), MappingKind.DUTIES);
            return DutyMappingView.of(head.number(), viewer.hospital() && viewer.role().edits(), known.duties(head.versionId()));
        });
    }

    EditionMappingView editions(Viewer viewer) {
        return transactions.call(() -> {
            VersionStore.Head head = store.head(viewer.organisationId(), MappingKind.EDITIONS);
            return EditionMappingView.of(head.number(), viewer.role().edits(),
                    head.versionId() == null ? List.of() : EditionFile.kept(store.content(head.versionId())));
        });
    }

    DutyMappingView change(Viewer viewer, String ifMatch, DutyMappingChange change) {
        versions.save(viewer, MappingKind.DUTIES, ifMatch, MappingHow.CHANGED, change.reason(), (content, number) -> {
            DutyMapping before = known.read(content).find(change.form(), change.edition())
                    .orElse(new DutyMapping(String.valueOf(number), change.form(), change.edition(), List.of()));
            DutyMapping after = new DutyMapping(String.valueOf(number), change.form(), change.edition(), changed(before.questions(), change.questions()));
            if (!after.questions().isEmpty()) {
                require(MappingFile.flaws(List.of(after), catalogue));
            }
            return contents.with(content, List.of(inOrder(after)), number);
        });
        return duties(viewer);
    }

    private static List<MappedQuestion> changed(List<MappedQuestion> before, List<DutyMappingChange.Meant> changes) {
        List<MappedQuestion> after = new ArrayList<>(before);
        for (DutyMappingChange.Meant change : changes) {
            String question = QuestionIds.of(change.question()).orElse(change.question());
            after.removeIf(one -> one.question().equals(question));
            if (!change.dutyIds().isEmpty()) {
                after.add(new MappedQuestion(question, change.dutyIds(), change.verified() ? Confidence.FOUND : Confidence.UNVERIFIED));
            }
        }
        return after;
    }

    /** Only what is known to be numbers has an order. */
    private static DutyMapping inOrder(DutyMapping mapping) {
        return new DutyMapping(mapping.version(), mapping.form(), mapping.edition(),
                mapping.questions().stream().sorted(Comparator.comparing(MappedQuestion::question, BY_NUMBER)).toList());
    }

    EditionMappingView change(Viewer viewer, String ifMatch, EditionMappingChange change) {
        versions.save(viewer, MappingKind.EDITIONS, ifMatch, MappingHow.CHANGED, change.reason(), (content, number) -> {
            List<EditionTable.Pair> pairs = new ArrayList<>(EditionFile.kept(content).stream()
                    .filter(table -> table.serves(change.form(), change.from(), change.to())).flatMap(table -> table.questions().stream()).toList());
            change.questions().forEach(joined -> {
                String from = QuestionIds.of(joined.from()).orElse(joined.from());
                pairs.removeIf(pair -> pair.from().equals(from));
                if (joined.to() != null) {
                    pairs.add(new EditionTable.Pair(from, QuestionIds.of(joined.to()).orElse(joined.to())));
                }
            });
            EditionTable after = new EditionTable(change.form(), change.from(), change.to(), pairs);
            if (!after.questions().isEmpty()) {
                require(EditionFile.flaws(List.of(after)));
            }
            return contents.merged(content, List.of(new EditionTable(change.form(), change.from(), change.to(),
                    pairs.stream().sorted(Comparator.comparing(EditionTable.Pair::from, BY_NUMBER)).toList())));
        });
        return editions(viewer);
    }

    private static void require(List<Text> flaws) {
        if (!flaws.isEmpty()) {
            throw MappingContents.problem(flaws, "/questions");
        }
    }
}
