package jp.bunkai.disclosure.sharing;

/** How a hospital's request stands. */
public enum RequestState {
    WAITING, GRANTED, REFUSED
}
