package jp.bunkai.signoff.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.verify.text.DocumentText;

/** What was frozen and issued, in memory. */
final class Archive implements KnownRevisions {

    private final List<KnownRevision> revisions = new ArrayList<>();

    private record Kept(Revision revision, byte[] frozen, Optional<byte[]> signed, Optional<byte[]> container, List<SignerView> signers) implements KnownRevision {
    }

    Archive with(SealFacts facts, byte[] signed, byte[] container) {
        revisions.add(new Kept(facts.revision(), facts.frozen().document(), Optional.ofNullable(signed), Optional.ofNullable(container),
                facts.round().signed().stream().map(SignerView::of).toList()));
        return this;
    }

    @Override
    public Optional<KnownRevision> byFile(String sha256) {
        return first(one -> sha256.equals(UploadedFile.sha256(one.frozen())) || one.signed().map(UploadedFile::sha256).filter(sha256::equals).isPresent()
                || one.container().map(UploadedFile::sha256).filter(sha256::equals).isPresent());
    }

    @Override
    public Optional<KnownRevision> byContent(String contentSha256) {
        return first(one -> PackageFile.read(one.frozen()).contentSha256().equals(contentSha256));
    }

    @Override
    public Optional<KnownRevision> byText(String textSha256) {
        return first(one -> DocumentText.of(PackageFile.read(one.frozen())).sha256().equals(textSha256));
    }

    @Override
    public Optional<KnownRevision> byId(UUID id) {
        return first(one -> one.revision().id().equals(id));
    }

    @Override
    public List<KnownRevision> ofRows(Collection<UUID> rowIds) {
        return revisions.stream().filter(one -> DocumentText.of(PackageFile.read(one.frozen())).rows(Integer.MAX_VALUE).stream().anyMatch(rowIds::contains)).toList();
    }

    private Optional<KnownRevision> first(Predicate<KnownRevision> wanted) {
        return revisions.stream().filter(wanted).findFirst();
    }
}
