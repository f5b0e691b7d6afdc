package jp.bunkai.disclosure.sharing;

import java.util.List;
import java.util.UUID;

/** The door for what brings a vendor and a hospital together without a dossier of which the vendor is a party: it may disclose to that hospital too. */
public interface MetElsewhere {

    /** The hospitals that this vendor meets now. Called inside a transaction. */
    List<UUID> hospitals(UUID vendor);
}
