package jp.bunkai.platform.http;

import java.net.URI;
import java.util.Locale;

/** Every kind of answer that is not the one hoped for. The address is stable and part of the contract; the sentences are for people. */
public enum ProblemType {

    INVALID_REQUEST(400, "入力内容に誤りがあります", "The input is not valid"),
    MALFORMED_JSON(400, "JSON として読めません", "This is not readable JSON"),
    NOT_SIGNED_IN(401, "ログインが必要です", "Please sign in"),
    NOT_ALLOWED(403, "この操作の権限がありません", "You may not do this"),
    NOT_A_MEMBER(403, "この組織の担当者として登録されていません", "You are not a member of this organisation"),
    CROSS_SITE(403, "別のサイトからの要求は受け付けません", "Requests from another site are not accepted"),
    NOT_FOUND(404, "見つかりません", "Not found"),
    METHOD_NOT_ALLOWED(405, "この方法では呼び出せません", "This method is not supported here"),
    NOT_ACCEPTABLE(406, "求められた形式では返せません", "None of the requested formats is available"),
    CONFLICT(409, "現在の状態ではできません", "This is not possible in the present state"),
    CHANGED_MEANWHILE(412, "表示後に変更されています", "It was changed since you saw it"),
    TOO_LARGE(413, "大きすぎます", "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "この形式は受け付けません", "This format is not accepted"),
    NOT_PROCESSABLE(422, "内容を処理できません", "The content cannot be processed"),
    PRECONDITION_REQUIRED(428, "どの状態に対する変更かを示してください", "Say which state you want to change"),
    TOO_MANY_REQUESTS(429, "要求が多すぎます", "Too many requests"),
    INTERNAL_ERROR(500, "サーバーで問題が発生しました", "Something went wrong on the server"),
    UNAVAILABLE(503, "一時的に利用できません", "Temporarily unavailable");

    private final int status;
    private final Sentence title;

    ProblemType(int status, String ja, String en) {
        this.status = status;
        this.title = new Sentence(ja, en);
    }

    public int status() {
        return status;
    }

    public Sentence title() {
        return title;
    }

    /** For example {@code urn:bunkai:problem:not-signed-in}. */
    public URI uri() {
        return URI.create("urn:bunkai:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
