package jp.bunkai.signoff.seal;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.ooxml.PackageRefusal;
import jp.bunkai.signoff.round.SignedInWordCheck;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.ReadSignature;
import jp.bunkai.signoff.seal.opc.SignatureReader;
import jp.bunkai.signoff.seal.opc.UnreadablePackageException;

/**
 * Whether a DOCX that comes back is the frozen one plus signatures and nothing else: every part the same with its type, every relationship, all
 * signatures of those before still there and holding, and at least one more. Whose certificate it is is recorded, never judged.
 */
@Singleton
class WordSignatures implements SignedInWordCheck {

    @Override
    public Result check(byte[] frozen, byte[] former, byte[] uploaded) {
        Optional<PackageRefusal> refusal = PackageGuard.check(uploaded, PackageKind.WORD);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get().code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), refusal.get().sentence().ja(),
                    refusal.get().sentence().en());
        }
        try {
            PackageFile file = PackageFile.read(uploaded);
            if (!file.contentSha256().equals(PackageFile.read(frozen).contentSha256())) {
                return Result.refused("not-the-frozen-file", "確定したファイルと内容が異なります。ダウンロードしたファイルを編集・保存せずに、署名だけを加えてください。",
                        "This is not the frozen file. Take the file as it was downloaded and add a signature only; do not edit or save it otherwise.");
            }
            return signatures(file, former == null ? null : PackageFile.read(former));
        } catch (UnreadablePackageException e) {
            return Result.refused("damaged", "ファイルの部品を読み取れません。", "A part of the file cannot be read.");
        }
    }

    private static Result signatures(PackageFile file, PackageFile former) {
        List<ReadSignature> signatures = SignatureReader.read(file);
        if (signatures.isEmpty()) {
            return Result.refused("not-signed", "ファイルに署名がありません。Word で電子証明書による署名を加えてください。",
                    "The file holds no signature. Add one in Word with a certificate.");
        }
        if (signatures.stream().anyMatch(one -> !one.holds())) {
            return Result.refused("signature-broken", "署名が成り立ちません（SHA-1 などの古い方式も受け付けません）。",
                    "A signature does not hold. Outdated algorithms such as SHA-1 are not accepted.");
        }
        List<byte[]> before = former == null ? List.of() : SignatureReader.read(former).stream().map(one -> former.part(one.part())).toList();
        Map<String, byte[]> now = signatures.stream().collect(Collectors.toMap(ReadSignature::part, one -> file.part(one.part())));
        if (!before.stream().allMatch(part -> now.values().stream().anyMatch(any -> Arrays.equals(any, part)))) {
            return Result.refused("signature-lost", "先の署名者の署名がありません。先の署名者のファイルに署名を加えてください。",
                    "A signature of somebody before you is missing. Add yours to the file that was signed before.");
        }
        List<ReadSignature> added = signatures.stream().filter(one -> before.stream().noneMatch(part -> Arrays.equals(part, now.get(one.part())))).toList();
        return added.isEmpty() ? Result.refused("no-signature-added", "新しい署名がありません。", "No signature was added.")
                : Result.accepted(added.get(added.size() - 1).certificate().getSubjectX500Principal().getName());
    }
}
