package org.hsproster.batch.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * Rules of a publisher in a zip file, which take the place of those of the program. The detached Ed25519 signature is
 * beside it, under the same name with {@code .sig}.
 *
 * @param keys public keys of the publishers to trust (X.509 in base64)
 */
public record SignedRules(Path file, List<String> keys) {

    private static final String KEYS_SETTING = "hsp-roster.rules-keys";
    private static final int SIGNATURE_SIZE = 64;

    public SignedRules {
        keys = List.copyOf(keys);
    }

    /** Tests whether a path names such a file rather than a folder of rule files. */
    public static boolean isNamedBy(Path path) {
        return !Files.isDirectory(path)
                && String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Writes the rules to {@code file} and, with a key, their signature beside it.
     *
     * @param key file with the private key (PKCS#8 in PEM)
     * @throws RulebookException for a file without such a key
     */
    public static void export(Rulebook rulebook, Path file, Optional<Path> key) throws IOException {
        byte[] content = RulesArchive.write(rulebook);
        Optional<byte[]> signature =
                key.map(RulesSignature::privateKey).map(each -> RulesSignature.sign(content, each));
        Files.write(file, content);
        Files.deleteIfExists(signatureOf(file));
        if (signature.isPresent()) {
            Files.write(signatureOf(file), signature.get());
        }
    }

    /** Returns the file with the signature. */
    public static Path signatureOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".sig");
    }

    /**
     * Returns the rules in place of those of the program.
     *
     * @throws RulebookException for a file that is missing, not signed with one of the keys, changed, older than the
     *     rules of the program, or made for another program
     */
    Rulebook over(Rulebook shipped) {
        byte[] content = read(file, RulesArchive.MAX_SIZE, "is not there");
        verify(content);
        try {
            return shipped.replacedBy(RulesArchive.read(file.toString(), content));
        } catch (RulebookException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(file.toString()) ? e : new RulebookException(file.toString(), message);
        }
    }

    SignedRules absolute() {
        return new SignedRules(file.toAbsolutePath().normalize(), keys);
    }

    private void verify(byte[] content) {
        List<PublicKey> trusted = keys.stream()
                .flatMap(key -> RulesSignature.publicKey(key).stream())
                .toList();
        if (trusted.isEmpty()) {
            throw new RulebookException(
                    file.toString(), "cannot be checked: " + KEYS_SETTING + " in hsp-roster.yml names no key to trust");
        }
        byte[] signature = read(
                signatureOf(file),
                SIGNATURE_SIZE,
                "is not there: rules in a zip file count only with the signature of their publisher beside them");
        if (!RulesSignature.isOfAny(content, signature, trusted)) {
            throw new RulebookException(
                    file.toString(),
                    "was changed, or is not signed with a key of " + KEYS_SETTING + "; get it and "
                            + signatureOf(file).getFileName() + " from the publisher again");
        }
    }

    private static byte[] read(Path path, int mostBytes, String isMissing) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(mostBytes + 1);
            if (content.length > mostBytes) {
                throw new RulebookException(path.toString(), "is larger than such a file can be");
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new RulebookException(path.toString(), isMissing);
        } catch (IOException e) {
            throw new RulebookException(path.toString(), "cannot be read");
        }
    }
}
