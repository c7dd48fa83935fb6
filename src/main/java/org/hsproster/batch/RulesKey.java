package org.hsproster.batch;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A new Ed25519 key of a publisher of rules.
 *
 * @param privateKey PKCS#8 in PEM
 * @param publicKey X.509 in base64
 */
record RulesKey(String privateKey, String publicKey) {

    private static final int LINE = 64;

    static RulesKey create() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                    .encodeToString(pair.getPrivate().getEncoded());
            return new RulesKey(
                    "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    @Override
    public String toString() {
        return "RulesKey";
    }
}
