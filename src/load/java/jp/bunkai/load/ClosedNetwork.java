package jp.bunkai.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A hospital's closed network, closed further: the packaged program runs where nothing but this machine itself can be reached, and does what it is for, from the first start to a
 * signed, sealed and verified annex. The kernel counts every attempt to reach anything else, also one whose failure the program would swallow; ends with 1 unless there was none.
 * {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.ClosedNetwork}; Linux, with {@code unshare} and {@code ip}, as root or where users may make namespaces.
 */
public final class ClosedNetwork {

    private static final String INSIDE = "bunkai.closed";
    /** Reserved for documentation (RFC 5737): nobody is there, and here nothing leads there. */
    private static final String NOBODY = "192.0.2.1";
    private static final String NO_SUCH_NAME = "nobody.bunkai.example";
    private static final int PATIENCE_MILLIS = 5_000;

    private ClosedNetwork() {
    }

    public static void main(String... args) throws Exception {
        if (System.getProperty(INSIDE) == null) {
            System.exit(inside(args));
        }
        String[] words = args.length == 1 ? args[0].trim().split("\\s+") : args;
        List<String> options = new ArrayList<>(words.length > 1 ? List.of(words) : List.of());
        options.addAll(List.of("--settings", "bunkai.seal.every=1s,bunkai.limits.verify-burst=1000,bunkai.seal.password=" + Seals.PASSWORD + ",bunkai.seal.keystore=" + Seals.make(Server.FOLDER)));
        System.exit(run(Options.of(options.toArray(String[]::new))) ? 0 : 1);
    }

    /** This program once more, where there is a loopback and nothing else. */
    private static int inside(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("unshare", "--map-root-user", "--net", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-D" + INSIDE + "=true", "-cp", System.getProperty("java.class.path"), ClosedNetwork.class.getName()));
        command.addAll(Arrays.asList(args));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static boolean run(Options options) throws Exception {
        List<String> others = NetworkInterface.networkInterfaces().filter(ClosedNetwork::leadsOut).map(NetworkInterface::getName).toList();
        long before = attempts();
        boolean address = unreachable();
        long afterAddress = attempts();
        boolean name = unknown();
        long counted = attempts();
        if (!others.isEmpty() || !address || !name || afterAddress <= before || counted <= afterAddress) {
            System.out.println("This is no closed network, or attempts are not counted (a resolver on the loopback would hide names that are asked for): " + others);
            return false;
        }
        String said;
        try (Issuer issuer = new Issuer(); Installation installation = new Installation(options, issuer)) {
            said = new Ceremony(installation, new Deal(installation, issuer), Ceremony.Blow.NONE, 0, new Random(1), new Times()).run();
        }
        long made = attempts() - counted;
        String text = String.format("started, migrated, signed in, an annex made, signed, sealed and verified with nothing but loopback: %s%n"
                + "attempts to reach anything else: %d (the counter had counted %d of its own trial before)%n", said, made, counted - before);
        System.out.print(text);
        Files.writeString(Server.FOLDER.resolve("closed-network.txt"), text);
        return made == 0;
    }

    private static boolean leadsOut(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback();
        } catch (IOException unknown) {
            return true;
        }
    }

    /** The trial of an address. */
    private static boolean unreachable() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(NOBODY, 443), PATIENCE_MILLIS);
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    /** The trial of a name. */
    private static boolean unknown() {
        try {
            InetAddress.getByName(NO_SUCH_NAME);
            return false;
        } catch (UnknownHostException refused) {
            return true;
        }
    }

    /** Attempts of this namespace to send anything for which there is no way, of all its processes since it was made, by both versions of the Internet Protocol. */
    private static long attempts() throws IOException {
        List<String[]> lines = Files.readAllLines(Path.of("/proc/net/snmp")).stream().filter(line -> line.startsWith("Ip:")).map(line -> line.split(" ")).toList();
        long four = Long.parseLong(lines.get(1)[Arrays.asList(lines.get(0)).indexOf("OutNoRoutes")]);
        Path six = Path.of("/proc/net/snmp6");
        return four + (Files.exists(six) ? Files.readAllLines(six).stream().filter(line -> line.startsWith("Ip6OutNoRoutes")).mapToLong(line -> Long.parseLong(line.split("\\s+")[1])).sum() : 0);
    }
}
