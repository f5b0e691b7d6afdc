package jp.bunkai.signoff.verify;

/** What can be said about a certificate without asking anybody. Nobody here decides whom to trust. */
public enum CertificateState {
    /** Made by its holder: nobody else vouches for the name. */
    SELF_MADE,
    /** Issued by somebody else; whether to trust the issuer is for the reader. */
    ISSUED,
    /** Expired by now. */
    EXPIRED,
    /** Expired, or not yet valid, when the signature says that it was made. */
    INVALID_WHEN_SIGNED,
    NOT_YET_VALID,
    /** A revocation list that came with the file names it. */
    REVOKED,
    /** No revocation list came with the file, so this was not found out. */
    REVOCATION_UNKNOWN,
    /** It bears neither name nor organisation of anybody who is recorded to have signed so; the same name in other letters counts as another. */
    OTHER_NAME
}
