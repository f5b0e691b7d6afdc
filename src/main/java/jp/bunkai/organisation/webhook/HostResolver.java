package jp.bunkai.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks the name service of the machine. */
@ApplicationScoped
class HostResolver {

    /** All addresses of this name; may take as long as the name service does. */
    List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
