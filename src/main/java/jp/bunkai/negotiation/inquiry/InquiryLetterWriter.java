package jp.bunkai.negotiation.inquiry;

/** Door for the package that writes documents, which stands above this one: turns a letter of questions into a DOCX. */
public interface InquiryLetterWriter {

    byte[] write(InquiryLetter letter);
}
