package org.hsproster.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.file.PrivateFile;
import org.hsproster.rulebook.Rulebook;

/** Writes what a publisher of rules needs: the rules in one file, their signature, and the keys for it. */
public final class RulesPublisher {

    private RulesPublisher() {}

    /**
     * Writes all rules to a zip file, and replaces an existing one. Its signature is written beside it, or removed
     * where there is no key.
     *
     * @param key file with the private key (PKCS#8 in PEM)
     * @throws RulebookException for a file without such a key
     * @throws OutputException where a file cannot be written
     */
    public static void export(Rulebook rulebook, Path file, Optional<Path> key) {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            SignedRules.export(rulebook, target, key);
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
    }

    /**
     * Writes a new private key to a file that only its owner can read, and returns its public key (X.509 in base64).
     *
     * @throws OutputException where the file exists already or cannot be written
     */
    public static String newKey(Path file) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw OutputException.alreadyThere(target);
        }
        try {
            Files.createDirectories(target.getParent());
            RulesKey key = RulesKey.create();
            Files.writeString(PrivateFile.create(target), key.privateKey(), StandardCharsets.US_ASCII);
            return key.publicKey();
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
    }
}
