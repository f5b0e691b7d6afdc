package jp.bunkai.picture.view;

/** What stands out in one duty of one device, looked at over all dossiers of the hospital in which the device stands. */
public enum DeviceCode {
    /** Nobody holds A or R in any dossier. */
    UNHELD,
    /** Somebody does it, and nobody answers for it in any dossier. */
    UNACCOUNTED,
    /** Somebody answers for it, and nobody does it in any dossier. */
    UNDONE,
    /** Different organisations answer for it in different dossiers. */
    TWO_ACCOUNTABLE,
    /** Different vendors do it in different dossiers. */
    TWO_RESPONSIBLE,
    /** Held in one dossier while another one says nothing; not wrong by itself. */
    SILENT_ELSEWHERE;

    /** Whether it leaves something undone or unanswered for. */
    public boolean gap() {
        return this == UNHELD || this == UNACCOUNTED || this == UNDONE;
    }

    /** Whether two stand where one should. */
    public boolean overlap() {
        return this == TWO_ACCOUNTABLE || this == TWO_RESPONSIBLE;
    }
}
