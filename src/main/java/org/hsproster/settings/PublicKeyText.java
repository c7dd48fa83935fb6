package org.hsproster.settings;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Reads the text of an Ed25519 public key: X.509 in base64, as {@code rules key} prints it. */
final class PublicKeyText {

    private PublicKeyText() {}

    /** Returns the text of a key; empty for any other text. */
    static Optional<String> of(String text) {
        String key = text.strip();
        try {
            KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
            return Optional.of(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
