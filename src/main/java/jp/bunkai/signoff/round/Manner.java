package jp.bunkai.signoff.round;

/** In which manner somebody signs. None of them is called a signature by law: what each proves is for the parties and their counsel. */
public enum Manner {
    /** Confirmed in the tool after a second login: a record of the agreement (合意記録). */
    TOOL,
    /** Signed in Word with a certificate: the frozen DOCX plus signature parts, nothing else. */
    CERTIFICATE,
    /** Signed at a signing service outside; the file that it returned and its name are kept. */
    SERVICE,
    /** Signed on paper; a scan and the place of the original are kept. */
    PAPER
}
