package jp.bunkai.annex.preview;

/** Counts articles (第n条), clauses and items as Word's numbering does: each starts anew below the one above it. */
final class ArticleNumbers {

    private int article;
    private int clause;
    private int item;

    /** The text with the number its style gives it. */
    String numbered(String style, String text) {
        switch (style) {
            case "Article":
                article++;
                clause = 0;
                item = 0;
                return "第" + article + "条" + text;
            case "Clause":
                clause++;
                item = 0;
                return clause + "　" + text;
            case "Item":
                item++;
                return "(" + item + ")　" + text;
            default:
                return text;
        }
    }
}
