package jp.bunkai.signoff.verify;

import java.util.Locale;

/** What somebody knows from elsewhere, such as a mailed receipt: fingerprint of the seal, hash of the frozen DOCX, a hash of the chain. Each nullable. */
public record Expected(String seal, String document, String chain) {

    public static final Expected NOTHING = new Expected(null, null, null);

    public Expected {
        seal = seal == null ? null : seal.replace(":", "").toLowerCase(Locale.ROOT);
        document = document == null ? null : document.toLowerCase(Locale.ROOT);
        chain = chain == null ? null : chain.toLowerCase(Locale.ROOT);
    }
}
