package jp.bunkai.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each node holds after a full collection of its heap, and of memory at all, in the course of its lives. */
final class Vitals {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final List<Sample> samples = new ArrayList<>();

    /** {@code age}: seconds since this life of the node began. */
    private record Sample(int node, int life, long at, long age, long heapMegabytes, long residentMegabytes) {
    }

    /** Looks at one node; says nothing where it is just not there. */
    synchronized void look(int node, int life, long at, long age, long pid) throws InterruptedException {
        try {
            jcmd(pid, "GC.run");
            Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
            if (used.find()) {
                samples.add(new Sample(node, life, at, age, Long.parseLong(used.group(1)) / 1024, Usage.of(pid).residentMegabytes()));
            }
        } catch (IOException gone) {
            // it is down
        }
    }

    synchronized String text() {
        StringBuilder text = new StringBuilder("heap after a full collection, and resident, in MB:").append(System.lineSeparator());
        for (int node = 1; node <= 2; node++) {
            for (int life = 1; life <= 100; life++) {
                StringBuilder line = new StringBuilder();
                for (Sample sample : samples) {
                    if (sample.node() == node && sample.life() == life) {
                        line.append(String.format(Locale.ROOT, "  %d s: %d/%d", sample.age(), sample.heapMegabytes(), sample.residentMegabytes()));
                    }
                }
                if (line.length() > 0) {
                    text.append("  node ").append(node).append(", life ").append(life).append(':').append(line).append(System.lineSeparator());
                }
            }
        }
        return text.toString();
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
