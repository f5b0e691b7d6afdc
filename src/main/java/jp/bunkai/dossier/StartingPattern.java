package jp.bunkai.dossier;

/** What an arrangement is shaped like when it starts. */
public enum StartingPattern {
    /** One vendor for everything. */
    SINGLE_VENDOR,
    /** EHR and network from different vendors. */
    EHR_AND_NETWORK,
    /** EHR in the cloud, network on site. */
    CLOUD_EHR,
    /** Many departmental systems. */
    MANY_DEPARTMENTAL
}
