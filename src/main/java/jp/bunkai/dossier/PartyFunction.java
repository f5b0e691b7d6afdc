package jp.bunkai.dossier;

/** What a party is in a dossier. A subcontractor names its prime, holds R only and sees only its own rows. */
public enum PartyFunction {
    HOSPITAL, EHR, NETWORK, DEPARTMENTAL, CONNECTED, SUBCONTRACTOR
}
