package jp.bunkai.risk.alert;

/** Where an alert comes from. */
public enum AlertSource {
    VENDOR_NOTICE, JVN, JPCERT, CSAF, OTHER
}
