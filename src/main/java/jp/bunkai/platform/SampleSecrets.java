package jp.bunkai.platform;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Production does not start with a secret that everybody knows: those of development, and those of the sample files in
 * {@code src/main/docker} and {@code src/main/systemd}, which all begin alike.
 */
@Startup
@Singleton
class SampleSecrets {

    /** How every secret of a sample file begins. */
    static final String SAMPLE = "change-me";
    private static final String OF_DEVELOPMENT = "Zm9yIGRldmVsb3BtZW50IGFuZCB0ZXN0cyBvbmx5LCBub3QgYSBzZWNyZXQ=";
    private static final List<String> SECRETS = List.of("bunkai.secret", "bunkai.db.password", "bunkai.db.migrate-password", "bunkai.oidc.client.secret",
            "bunkai.mail.password", "bunkai.seal.password");

    private static final Pattern OF_PROVIDER = Pattern.compile("(?i)bunkai[._]login[._]providers[._][a-z0-9]+[._]client[-_]secret");

    @Inject
    SampleSecrets(Config config) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            List<String> samples = found(ofProviders(config.getPropertyNames()), name -> config.getOptionalValue(name, String.class));
            if (!samples.isEmpty()) {
                throw new IllegalStateException(sentence(samples));
            }
        }
    }

    /**
     * The variables of this environment that hold a sample, whatever they are for. Asked before anything else: the database and the login provider would refuse a sample, too,
     * and say so in words that lead nowhere.
     */
    static List<String> inEnvironment(Map<String, String> environment) {
        return environment.keySet().stream().filter(name -> name.startsWith("BUNKAI_") && isSample(environment.get(name).strip())).sorted().toList();
    }

    static String sentence(List<String> samples) {
        String names = String.join(", ", samples);
        return "見本のままの秘密の値では起動しません。新しい値を設定してください（例: openssl rand -base64 32）: " + names
                + " / These still hold the secrets of the samples; set new ones (such as openssl rand -base64 32): " + names;
    }

    /** The secrets of login providers beside the first, in the words of files and of environment variables. */
    static List<String> ofProviders(Iterable<String> names) {
        return StreamSupport.stream(names.spliterator(), false).filter(name -> OF_PROVIDER.matcher(name).matches()).toList();
    }

    /** The settings whose value is one of a sample, among those that are always looked at and these. */
    static List<String> found(List<String> further, Function<String, Optional<String>> config) {
        return Stream.concat(SECRETS.stream(), further.stream()).filter(name -> config.apply(name).map(String::strip).filter(SampleSecrets::isSample).isPresent()).toList();
    }

    static boolean isSample(String value) {
        return value.equals(OF_DEVELOPMENT) || value.toLowerCase(java.util.Locale.ROOT).startsWith(SAMPLE);
    }
}
