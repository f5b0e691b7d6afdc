package jp.bunkai.organisation;

/** Which side an organisation stands on. */
public enum OrganisationKind {
    HOSPITAL, VENDOR
}
