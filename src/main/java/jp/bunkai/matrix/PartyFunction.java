package jp.bunkai.matrix;

/** What a party is in a dossier. */
public enum PartyFunction {
    HOSPITAL, EHR, NETWORK, DEPARTMENTAL, CONNECTED, SUBCONTRACTOR
}
