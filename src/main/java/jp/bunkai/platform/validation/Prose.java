package jp.bunkai.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of several lines: not blank, at most {@code max} characters, no control characters but line breaks and tabs. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Prose.Validator.class)
public @interface Prose {

    /** The sentence shown to the user. */
    String message() default "{max} 文字以内の文字を入力してください。|Write text of at most {max} characters.";

    /** Groups, as bean validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as bean validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** The most characters it may hold. */
    int max();

    /** The check itself. */
    final class Validator implements ConstraintValidator<Prose, String> {
        private int max;

        @Override
        public void initialize(Prose constraint) {
            this.max = constraint.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || PlainText.accepts(text, max, true);
        }
    }
}
