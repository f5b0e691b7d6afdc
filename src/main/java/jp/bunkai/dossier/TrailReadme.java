package jp.bunkai.dossier;

/** What lies beside an exported trail, for whoever opens it years later. */
final class TrailReadme {

    private TrailReadme() {
    }

    static String of(String dossier) {
        return """
                案件「%s」の監査記録

                ・*.csv　　　　　人が読むための一覧です（Excel で開けます）。
                ・*.chain.txt　　同じ記録を、改ざんを見つけられる形にしたものです。1行目は連鎖の説明、2行目から1行が1件です。
                　　　　　　　　　行の先頭64文字が、タブより後ろのバイト列（UTF-8、改行を除く）の SHA-256 です。
                　　　　　　　　　各件の "previous" は、直前の件の SHA-256 です。

                確かめ方（サーバもデータベースも要りません）
                  java -jar quarkus-run.jar check-trail <ファイル>.chain.txt
                  java -jar quarkus-run.jar check-trail <ファイル>.chain.txt --head <番号>:<ハッシュ>
                二つ目は、受領控え（メール）に書かれた番号とハッシュがこの記録に含まれることも確かめます。
                記録のすべてを作り直した改ざんは、受領控えなど外にある控えと照らさなければ見つかりません。

                この一覧には、取り出した人の組織が読んでよい記録だけが入っています。

                ----
                Audit trail of the dossier "%s"

                *.csv is for people. *.chain.txt holds the same events in a form that shows tampering: the first line tells of the chain, each
                further line is one event. The first 64 characters of a line are the SHA-256 of what follows the tab (UTF-8, without the line end);
                "previous" in each event is the SHA-256 of the one before it.

                To check (needs neither server nor database):
                  java -jar quarkus-run.jar check-trail <file>.chain.txt [--head <number>:<hash>]
                With --head it also checks that the number and hash of a mailed receipt stand in this chain. Somebody who rewrote all of a chain
                is found only with such a receipt from outside.

                It holds what the organisation of the person who fetched it may read, and nothing else.
                """.formatted(dossier, dossier).replace("\n", "\r\n");
    }
}
