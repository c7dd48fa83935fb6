package org.hsproster.settings;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hsproster.settings.SettingsProblem.Expected;
import org.springframework.scheduling.support.CronExpression;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The type of a value.
 *
 * @param expected names the type in messages
 * @param example a valid value
 * @param reader returns the value of a node; empty for an invalid one
 */
record ValueType<T>(Expected expected, String example, Function<Node, Optional<T>> reader) {

    private static final Pattern PORT_NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int LAST_PORT = 65_535;
    private static final Pattern WEB_NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern NUMERIC =
            Pattern.compile("(" + BYTE + "\\.){3}" + BYTE + "|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern HOST_NAME = Pattern.compile("[^\\s/@]+");

    static final ValueType<Period> AGE = text(Expected.AGE, "24m", PeriodText::of);
    static final ValueType<CronExpression> CRON = text(
            Expected.CRON,
            "0 0 6 1 * *",
            text -> Optional.of(text).filter(CronExpression::isValidExpression).map(CronExpression::parse));
    static final ValueType<String> HOST =
            text(Expected.HOST, "smtp.example.jp", text -> Optional.of(text).filter(HOST_NAME.asMatchPredicate()));
    static final ValueType<Integer> PORT = text(
            Expected.PORT,
            "587",
            text -> Optional.of(text)
                    .filter(PORT_NUMBER.asMatchPredicate())
                    .map(Integer::valueOf)
                    .filter(number -> number >= 1 && number <= LAST_PORT));
    static final ValueType<String> NAME =
            text(Expected.NAME, "hsp-roster", text -> Optional.of(text).filter(Predicate.not(String::isBlank)));
    static final ValueType<Boolean> YES_OR_NO = oneOf(Expected.YES_OR_NO, Map.of("true", true, "false", false), "true");
    static final ValueType<Locale> LANGUAGE =
            oneOf(Expected.LANGUAGE, Map.of("ja", Locale.JAPANESE, "en", Locale.ENGLISH), "ja");
    static final ValueType<String> ADDRESS = text(Expected.ADDRESS, "hr@example.jp", ValueType::address);
    static final ValueType<List<String>> ADDRESSES =
            new ValueType<>(Expected.ADDRESSES, "[" + ADDRESS.example + "]", node -> Nodes.list(node, ADDRESS.reader));
    static final ValueType<List<ManagedGroup>> MANAGED_GROUPS =
            new ValueType<>(Expected.MANAGED_GROUPS, "{ 開発部: [manager@example.jp] }", ManagedGroup::all);

    static final ValueType<InetAddress> OWN_ADDRESS = text(Expected.OWN_ADDRESS, "0.0.0.0", ValueType::ownAddress);
    static final ValueType<List<String>> HOSTS = new ValueType<>(
            Expected.HOSTS,
            "[roster.example.jp]",
            node -> Nodes.list(node, each -> Nodes.text(each).filter(WEB_NAME.asMatchPredicate())));
    static final ValueType<Map<String, WebUser>> USERS = new ValueType<>(
            Expected.USERS,
            "{ sato: { role: hr, password: $2a$12$... } }",
            node -> Nodes.byName(node, WebUser::of).filter(users -> !users.isEmpty()));

    static final ValueType<List<String>> PUBLIC_KEYS = new ValueType<>(
            Expected.PUBLIC_KEYS,
            "[MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=]",
            node -> Nodes.list(node, each -> Nodes.text(each).flatMap(PublicKeyText::of)));

    /** Returns the type of paths, which are relative to the folder of the settings file unless they are absolute. */
    static ValueType<Path> folder(Path home, String example) {
        return text(Expected.FOLDER, example, text -> path(home, text));
    }

    static ValueType<Path> readableFile(Path home, String example) {
        return text(
                Expected.READABLE_FILE,
                example,
                text -> path(home, text).filter(Files::isRegularFile).filter(Files::isReadable));
    }

    private static <T> ValueType<T> oneOf(Expected expected, Map<String, T> words, String example) {
        return text(expected, example, text -> Optional.ofNullable(words.get(text)));
    }

    static <T> ValueType<T> text(Expected expected, String example, Function<String, Optional<T>> reader) {
        return new ValueType<>(expected, example, node -> Nodes.text(node).flatMap(reader));
    }

    private static Optional<Path> path(Path home, String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(home.resolve(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns a numeric address. No name is resolved. */
    private static Optional<InetAddress> ownAddress(String text) {
        try {
            return NUMERIC.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> address(String text) {
        try {
            return Optional.of(new InternetAddress(text, true).getAddress());
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
