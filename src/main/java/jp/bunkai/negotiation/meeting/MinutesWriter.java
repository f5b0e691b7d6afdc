package jp.bunkai.negotiation.meeting;

/** Door for the package that writes documents, which stands above this one: turns minutes into a DOCX. */
public interface MinutesWriter {

    byte[] write(Minutes minutes);
}
