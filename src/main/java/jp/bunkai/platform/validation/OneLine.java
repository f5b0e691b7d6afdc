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

/** One line of text: not blank, at most {@code max} characters, no control characters. Null is left to {@code @NotNull}. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLine.Validator.class)
public @interface OneLine {

    /** The sentence shown to the user. */
    String message() default "改行のない {max} 文字以内の文字を入力してください。|Write one line of text of at most {max} characters.";

    /** Groups, as bean validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as bean validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** The most characters it may hold. */
    int max();

    /** The check itself. */
    final class Validator implements ConstraintValidator<OneLine, String> {
        private int max;

        @Override
        public void initialize(OneLine constraint) {
            this.max = constraint.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || PlainText.accepts(text, max, false);
        }
    }
}
