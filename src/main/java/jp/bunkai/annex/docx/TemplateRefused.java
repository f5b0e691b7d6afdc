package jp.bunkai.annex.docx;

import java.util.List;
import java.util.stream.Collectors;

/** A template cannot be used. Says everything that is wrong with it, so that it can be mended in one go. */
public final class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateProblem> problems;

    TemplateRefused(String id, List<TemplateProblem> problems) {
        super("Template " + id + ": " + problems.stream().map(p -> p.sentence().en()).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
