package org.hsproster.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.hsproster.settings.PasswordFile;
import org.hsproster.settings.WebSettings.KeyStoreFile;

/** The properties of the server for encryption. */
public final class TlsProperties {

    private static final String FORMAT = "PKCS12";

    private TlsProperties() {}

    /**
     * Returns the properties.
     *
     * @throws UnusableKeyStoreException where the key cannot be read, for which the server itself has only a technical
     *     message
     */
    public static Map<String, Object> properties(KeyStoreFile keyStore) {
        try {
            char[] password = PasswordFile.firstLine(keyStore.passwordFile());
            requireKey(keyStore, password);
            String word = String.valueOf(password);
            Arrays.fill(password, '\0');
            return Map.of(
                    "server.ssl.key-store",
                    keyStore.file().toAbsolutePath().toUri().toString(),
                    "server.ssl.key-store-type",
                    FORMAT,
                    "server.ssl.key-store-password",
                    word,
                    "server.ssl.enabled-protocols",
                    "TLSv1.3,TLSv1.2",
                    "server.servlet.session.cookie.secure",
                    true);
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableKeyStoreException(keyStore.file(), e);
        }
    }

    private static void requireKey(KeyStoreFile file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(FORMAT);
        try (InputStream in = Files.newInputStream(file.file())) {
            keys.load(in, password);
        }
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias)) {
                keys.getKey(alias, password);
                return;
            }
        }
        throw new UnrecoverableKeyException("no key in the key store");
    }
}
