package org.hsproster.settings;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address and the users of the upload page.
 *
 * @param address of this machine
 * @param names by which browsers reach the page, in addition to those of the machine itself
 * @param users by the name they sign in with; empty where no sign-in is needed
 * @param keyStore the key for encryption; without it, the page is not encrypted
 */
public record WebSettings(
        InetAddress address, List<String> names, Map<String, WebUser> users, Optional<KeyStoreFile> keyStore) {

    public WebSettings {
        names = List.copyOf(names);
        users = Map.copyOf(users);
    }

    /**
     * A key and its certificate.
     *
     * @param file in the format PKCS12
     * @param passwordFile its first line is the password
     */
    public record KeyStoreFile(Path file, Path passwordFile) {}

    /** Returns the settings of a page that only this machine reaches, without users. */
    public static WebSettings ofThisMachine() {
        return new WebSettings(InetAddress.getLoopbackAddress(), List.of(), Map.of(), Optional.empty());
    }

    /** Returns the settings. Other machines may reach the page only where it is encrypted and has a name and users. */
    static WebSettings of(Section section, Path home) {
        ValueType<Path> passwordFile = ValueType.readableFile(home, "key-store-password.txt");
        ValueType<Path> keyStoreFile = ValueType.readableFile(home, "key-store.p12");
        Optional<InetAddress> address = section.value("address", ValueType.OWN_ADDRESS);
        Optional<List<String>> names = section.value("names", ValueType.HOSTS);
        Optional<Map<String, WebUser>> users = section.value("users", ValueType.USERS);
        Optional<Path> keyStore = section.value("key-store", keyStoreFile);
        Optional<Path> password = section.value("key-store-password-file", passwordFile);
        if (address.filter(own -> !own.isLoopbackAddress()).isPresent()) {
            require(names, section, "names", ValueType.HOSTS, "address");
            require(users, section, "users", ValueType.USERS, "address");
            require(keyStore, section, "key-store", keyStoreFile, "address");
        }
        if (keyStore.isPresent()) {
            require(password, section, "key-store-password-file", passwordFile, "key-store");
        }
        return new WebSettings(
                address.orElseGet(InetAddress::getLoopbackAddress),
                names.orElse(List.of()),
                users.orElse(Map.of()),
                keyStore.flatMap(file -> password.map(word -> new KeyStoreFile(file, word))));
    }

    private static void require(Optional<?> value, Section section, String key, ValueType<?> kind, String because) {
        if (value.isEmpty()) {
            section.reportMissing(key, kind, because);
        }
    }
}
