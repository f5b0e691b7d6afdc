package jp.bunkai.negotiation;

import jakarta.persistence.Embeddable;
import jp.bunkai.platform.upload.UploadedFile;

/** What is known of a file whose bytes are kept apart, so that no list reads them. Its hash stands where it is kept. */
@Embeddable
record KeptFile(String fileName, String mediaType, Integer fileSize) {

    static KeptFile of(UploadedFile file) {
        return new KeptFile(file.name(), file.type().mediaType(), file.content().length);
    }
}
