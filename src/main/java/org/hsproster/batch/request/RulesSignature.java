package org.hsproster.batch.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.wording.StartCommand;
import org.hsproster.rulebook.RulebookException;

/** Ed25519 signatures of rule archives, by the cryptography of the Java platform. */
final class RulesSignature {

    private static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private RulesSignature() {}

    /** Returns a public key; empty for a text that is none. */
    static Optional<PublicKey> publicKey(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64.strip());
            return Optional.of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a private key.
     *
     * @throws RulebookException for a file that has none
     */
    static PrivateKey privateKey(Path pem) {
        try {
            String text = Files.readString(pem, StandardCharsets.US_ASCII);
            int begin = text.indexOf(BEGIN);
            int end = text.indexOf(END);
            if (begin < 0 || end < begin) {
                throw notAKey(pem);
            }
            byte[] encoded = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw notAKey(pem);
        }
    }

    private static RulebookException notAKey(Path pem) {
        return new RulebookException(
                pem.toString(),
                "has no Ed25519 private key in PEM; make one with " + StartCommand.name() + " rules key FILE");
    }

    static byte[] sign(byte[] content, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key signs anything", e);
        }
    }

    /** Tests whether a signature was made with the private key of one of {@code keys}. */
    static boolean isOfAny(byte[] content, byte[] signed, List<PublicKey> keys) {
        return keys.stream().anyMatch(key -> isOf(content, signed, key));
    }

    private static boolean isOf(byte[] content, byte[] signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) { // not even the form of a signature
            return false;
        }
    }
}
