package jp.bunkai.catalogue;

/** Kind of an asset (資産). A PC that runs a system end to end is a SERVER by function. */
public enum AssetKind {
    SERVER, CLIENT, VPN, NETWORK, CONNECTION, MEDICAL_DEVICE
}
