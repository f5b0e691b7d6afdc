package jp.bunkai.support;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/**
 * All tests share one database, and each leaves its dossiers there. What looks at every screen of a hospital, or copies the whole
 * database, takes many times as long beside hundreds of dossiers of other tests without finding more: such classes say so by
 * {@link Order} and come first, in that order; all others follow by name, so that a run on any machine is the same.
 */
public final class FreshDatabaseFirst implements ClassOrderer {

    private static final Comparator<ClassDescriptor> ORDER = Comparator
            .<ClassDescriptor>comparingInt(each -> each.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT))
            .thenComparing(each -> each.getTestClass().getName());

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(ORDER);
    }
}
