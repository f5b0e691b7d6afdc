package jp.bunkai.annex.docx.authoring;

/** Articles (条) and their paragraphs (項). Numbers come from Word's numbering, so that an article taken out leaves no gap. */
final class Clauses {

    private Clauses() {
    }

    /** The heading of an article, numbered 第n条. */
    static String article(String title, String... marks) {
        return Markup.p("Article", Markup.r("（" + title + "）"), String.join("", marks));
    }

    /** A numbered paragraph of an article. */
    static String clause(String... runs) {
        return Markup.p("Clause", runs);
    }

    /** The only paragraph of an article, without a number. */
    static String only(String... runs) {
        return Markup.p("ClauseOnly", runs);
    }
}
