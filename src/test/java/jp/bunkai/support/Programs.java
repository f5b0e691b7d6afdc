package jp.bunkai.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs that some checks need and a machine may lack. A missing one skips the test and says so, or fails it where
 * {@code -Dbunkai.require} names it, as CI does.
 */
public final class Programs {

    private Programs() {
    }

    /** The program, by one of its names on the PATH or at one of the places where installers put it. */
    public static Path require(String program, List<String> names, Path... places) {
        Optional<Path> found = Stream.concat(onPath(names), Stream.of(places)).filter(Files::isExecutable).findFirst();
        if (found.isEmpty() && List.of(System.getProperty("bunkai.require", "").split(",")).contains(program)) {
            fail("This run requires the program " + program + ", but none of " + names + " is here");
        }
        Assumptions.assumeTrue(found.isPresent(), "not checked: there is no " + program + " here");
        return found.get();
    }

    private static Stream<Path> onPath(List<String> names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder).resolve(name)));
    }
}
