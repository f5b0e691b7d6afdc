package jp.bunkai.signoff.verify;

import jp.bunkai.catalogue.Text;

/** Why a file is not simply unchanged; {@code altered}: it says so for certain. In a sentence, the place is named beside it. */
public enum ReasonCode {
    REPACKED(false, "同じ部品が詰め直されています（内容は同じです）。", "The same parts were packed anew; nothing in them differs."),
    SAVED_ANEW(false, "元のファイルではありません。別のプログラムで保存し直されていますが、文字の内容は同じです。体裁は比べていません。",
            "This is not the file itself. A program saved it again; what it says is the same. Its looks were not compared."),
    SIGNATURE_ADDED(false, "発行後に加えられた署名があります。ここで付けたものではありません。",
            "A signature was added after the file was issued. It was not put there by us."),
    NOTHING_TO_COMPARE(false, "照合できる版がここにはありません。", "There is no revision here to hold it against."),
    SEAL_UNCONFIRMED(false, "ファイルの中に矛盾はありませんが、誰の印かは確かめられていません。", "Nothing in the file contradicts itself, but whose seal it bears was not found out."),
    NEEDS_CONTAINER(false, "指定されたハッシュは、この文書だけでは照合できません。コンテナで照合してください。",
            "The hash that was named cannot be checked with this document alone. Check it with the container."),
    SAVED_UNDER_SEAL(false, "署名の記録の頁が元の形ではありません。元のファイルかコンテナがないと、内容が同じかどうかは判断できません。",
            "The page of signatures is not as it was written. Without the original or the container nobody can say whether the rest is."),
    NOT_THE_SEAL_EXPECTED(true, "指定された印の証明書と異なります。", "The seal is not the one that was named."),
    NOT_THE_DOCUMENT_EXPECTED(true, "指定されたハッシュの文書と異なります。", "The document is not the one whose hash was named."),
    NOT_THE_CHAIN_EXPECTED(true, "監査記録に、指定されたハッシュがありません。", "The audit chain does not hold the hash that was named."),
    SIGNATURE_MISSING(true, "封印があるはずの文書から、封印が取り除かれています。", "The document says that it is sealed, but the seal was taken away."),
    SIGNATURE_BROKEN(true, "パッケージ署名が成り立ちません。", "The package signature does not hold."),
    SIGNATURE_UNLINKED(true, "署名の部品が文書から切り離されています。", "Parts of a signature are there, but nothing leads to them."),
    SIGNATURE_OF_ANOTHER(true, "封印は、この文書に記された証明書のものではありません。", "The seal is not by the certificate that the document names."),
    PART_CHANGED(true, "署名された部品が変更または削除されています。", "A signed part was changed or removed."),
    PART_NOT_COVERED(true, "署名されていない部品または関係が加えられています。", "A part or relationship was added that nobody signed."),
    PAGE_CHANGED(true, "署名の記録の頁が書き換えられています。", "The page of signatures was rewritten."),
    PAGE_OF_ANOTHER(true, "署名の記録の頁が、この文書のものではありません。", "The page of signatures does not belong to this document."),
    NOT_AS_ISSUED(true, "ここで発行されたファイルと異なります。", "This differs from the file that was issued here."),
    NOT_ISSUED(true, "この版について、ここではまだ発行されていません。", "Nothing like this was issued here for that revision."),
    CONTENT_CHANGED(true, "内容が、確定した版と異なります。", "What it says differs from the frozen revision."),
    CONTAINER_NOT_SIGNED(true, "コンテナに署名がありません。", "The container holds no signature."),
    CONTAINER_SIGNATURE_BROKEN(true, "コンテナの署名が成り立ちません。", "The container's signature does not hold."),
    ENTRY_CHANGED(true, "コンテナの中のファイルが変更されています。", "A file in the container was changed."),
    ENTRY_MISSING(true, "コンテナから、署名されたファイルが取り除かれています。", "A signed file was taken out of the container."),
    ENTRY_NOT_COVERED(true, "コンテナに、署名されていないファイルが加えられています。", "A file was put into the container that nobody signed."),
    LIST_DISAGREES(true, "コンテナの目録が中身と一致しません。", "The container's list of files is not what it holds."),
    EVIDENCE_DISAGREES(true, "証跡記録が中身と一致しません。", "The evidence record does not agree with what it lies beside."),
    EVIDENCE_UNREADABLE(true, "証跡記録を読み取れません。", "The evidence record cannot be read."),
    CHAIN_BROKEN(true, "監査記録に、削除・変更・挿入・並べ替えのいずれかがあります。", "An event of the audit chain was removed, changed, inserted or moved."),
    TIME_STAMP_BROKEN(true, "タイムスタンプが成り立ちません。", "The time stamp does not hold."),
    UNREADABLE(true, "部品を読み取れません。", "A part cannot be read.");

    private final boolean altered;
    private final Text sentence;

    ReasonCode(boolean altered, String ja, String en) {
        this.altered = altered;
        this.sentence = new Text(ja, en);
    }

    boolean altered() {
        return altered;
    }

    public Text sentence() {
        return sentence;
    }
}
