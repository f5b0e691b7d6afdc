package jp.bunkai.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Hosts on one machine: a network namespace each, joined by a bridge over which this side reaches them, too. Nothing leads from there to any other network.
 * What a run that was killed left behind is removed before anything is made, so one run at a time; needs root.
 */
final class Hosts implements AutoCloseable {

    private static final String BRIDGE = "bunkai-br";
    private static final String NETWORK = "10.77.88.";

    private final int count;

    /** Numbered from 1. */
    Hosts(int count) throws IOException, InterruptedException {
        this.count = count;
        close();
        try {
            Shell.run("ip", "link", "add", BRIDGE, "type", "bridge");
            Shell.run("ip", "address", "add", NETWORK + "1/24", "dev", BRIDGE);
            Shell.run("ip", "link", "set", BRIDGE, "up");
            for (int host = 1; host <= count; host++) {
                Shell.run("ip", "netns", "add", name(host));
                Shell.run("ip", "link", "add", cable(host), "type", "veth", "peer", "name", "eth0", "netns", name(host));
                Shell.run("ip", "link", "set", cable(host), "master", BRIDGE, "up");
                Shell.run("ip", "-n", name(host), "link", "set", "lo", "up");
                Shell.run("ip", "-n", name(host), "address", "add", address(host) + "/24", "dev", "eth0");
                Shell.run("ip", "-n", name(host), "link", "set", "eth0", "up");
            }
        } catch (IOException | IllegalStateException failed) {
            close();
            throw failed;
        }
    }

    String address(int host) {
        return NETWORK + (10 + host);
    }

    /** The command as it is run on this host; the process is the program's own. */
    List<String> on(int host, List<String> command) {
        List<String> words = new ArrayList<>(List.of("ip", "netns", "exec", name(host)));
        words.addAll(command);
        return words;
    }

    /** Pulls the cable: whatever is sent to the host or by it is gone, and nobody is told. */
    void pull(int host) throws IOException, InterruptedException {
        Shell.run("ip", "link", "set", cable(host), "down");
    }

    void plug(int host) throws IOException, InterruptedException {
        Shell.run("ip", "link", "set", cable(host), "up");
    }

    /** Ends whatever still runs on the hosts, and removes them. */
    @Override
    public void close() throws IOException, InterruptedException {
        for (int host = 1; host <= count; host++) {
            if (Shell.works("ip", "netns", "pids", name(host))) {
                end(host);
                Shell.run("ip", "netns", "delete", name(host));
            }
            Shell.works("ip", "link", "delete", cable(host));
        }
        Shell.works("ip", "link", "delete", BRIDGE);
    }

    private static void end(int host) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            List<String> pids = Shell.run("ip", "netns", "pids", name(host)).lines().filter(line -> line.matches("\\d+")).toList();
            if (pids.isEmpty()) {
                return;
            }
            pids.forEach(pid -> ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly));
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String name(int host) {
        return "bunkai-db" + host;
    }

    private static String cable(int host) {
        return "bunkai-v" + host;
    }
}
