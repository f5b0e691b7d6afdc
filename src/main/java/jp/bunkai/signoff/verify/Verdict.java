package jp.bunkai.signoff.verify;

/** What a file is, held against what was frozen or sealed. */
public enum Verdict {
    /** The file itself, or a package of exactly the same parts. */
    UNCHANGED,
    /** Not the file, but its contents are the same: a program saved it again. */
    SAME_CONTENT,
    /** Something of it is not what was frozen or sealed. */
    ALTERED,
    /** Nothing here to hold it against, or whose seal it bears was not found out. */
    UNKNOWN
}
