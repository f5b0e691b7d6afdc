package jp.bunkai.catalogue;

/** Kind of a covered system (対象システム). */
public enum SystemKind {
    EHR, DEPARTMENTAL, MEDICAL_DEVICE, BILLING, NETWORK, OTHER
}
