package jp.bunkai.platform.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ends a request with a {@link Problem}. Thrown with sentences in both languages; which one is sent is decided when the answer is
 * written.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_APART = 3;

    private final ProblemType type;
    private final transient Sentence detail;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private Duration comeBack;

    private ProblemException(ProblemType type, Sentence detail) {
        super(type + ": " + detail.en());
        this.type = type;
        this.detail = detail;
    }

    /** A problem that its title says in full. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, type.title());
    }

    public static ProblemException of(ProblemType type, String ja, String en) {
        return new ProblemException(type, new Sentence(ja, en));
    }

    /** Too much in too short a time; it may be tried again after this long, and a little more, so that not all of one house come back at once. */
    public static ProblemException tooMany(Duration comeBack, String ja, String en) {
        ProblemException problem = of(ProblemType.TOO_MANY_REQUESTS, ja, en);
        problem.comeBack = comeBack.plusSeconds(ThreadLocalRandom.current().nextInt(1, MOST_APART + 1));
        return problem;
    }

    /** Cannot be done now, for a reason that passes; it may be tried again after this long. */
    static ProblemException unavailable(Duration comeBack) {
        ProblemException problem = of(ProblemType.UNAVAILABLE, "現在混み合っているか、データベースに接続できません。少し待ってからもう一度お試しください。",
                "Too many requests are waiting, or the database cannot be reached. Please try again in a moment.");
        problem.comeBack = comeBack;
        return problem;
    }

    /** The same, with a reason of its own. */
    public static ProblemException unavailable(Duration comeBack, String ja, String en) {
        ProblemException problem = of(ProblemType.UNAVAILABLE, ja, en);
        problem.comeBack = comeBack;
        return problem;
    }

    /** Bad input at one place of the body. Code is a stable word such as {@code too-long}. */
    public static ProblemException invalid(String pointer, String code, String ja, String en) {
        return of(ProblemType.INVALID_REQUEST).at(pointer, code, ja, en);
    }

    /** Adds one place of the body that is at fault, as a JSON pointer. */
    public ProblemException at(String pointer, String code, String ja, String en) {
        errors.add(new FieldError(pointer, null, new Sentence(ja, en), code));
        return this;
    }

    /** Adds one query, path, form or header parameter that is at fault. */
    public ProblemException parameter(String name, String code, String ja, String en) {
        errors.add(new FieldError(null, name, new Sentence(ja, en), code));
        return this;
    }

    /** Adds a member of this problem type's own, written as JSON beside the standard ones. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** A member of this problem type's own, or null. */
    public Object member(String member) {
        return members.get(member);
    }

    /** The same problem of something that stands under this pointer in what was sent. */
    public ProblemException within(String pointer) {
        List<FieldError> moved = errors.stream().map(error -> error.pointer == null ? error
                : new FieldError(pointer + error.pointer, null, error.detail, error.code)).toList();
        errors.clear();
        errors.addAll(moved);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    /** What goes into the header Retry-After. */
    Optional<Long> secondsToWait() {
        return Optional.ofNullable(comeBack).map(wait -> Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The stable words of what is at fault, in the order in which it was found. */
    public List<String> codes() {
        return errors.stream().map(FieldError::code).toList();
    }

    Problem problem(Locale language, String requestId) {
        List<Problem.Error> written = errors.stream()
                .map(error -> new Problem.Error(error.pointer, error.parameter, error.detail.in(language), error.code)).toList();
        return new Problem(type.uri(), type.title().in(language), type.status(), detail.in(language), RequestId.uri(requestId), written, members);
    }

    private record FieldError(String pointer, String parameter, Sentence detail, String code) {
    }
}
