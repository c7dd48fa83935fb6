package org.hsproster.report.wording;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.ColumnOffer;

/**
 * The message bundles in one language. All texts for users come from here.
 *
 * <p>Values are put into a text by their type: dates as the language writes them, items and columns by their names,
 * other constants by the keys of {@link ConstantKeys}, reasons as sentences, lists joined, and a dash for an empty value. Every text is a
 * {@link MessageFormat} pattern.
 */
public final class Texts {

    static final List<String> BUNDLES = List.of(
            "outlooks",
            "renewal",
            "fees",
            "papers",
            "points",
            "findings",
            "workbook",
            "people",
            "managers",
            "cli",
            "terminal",
            "mapping",
            "template",
            "form",
            "package",
            "history",
            "settings",
            "mail",
            "web",
            "calendar",
            "comparison",
            "usage",
            "schedule",
            "data");

    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final DateTimeFormatter dates;
    private final NumberFormat numbers;

    /** Parsed once each, since a roster repeats the same sentences. */
    private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();

    private final Map<String, MessageFormat> firstSentences = new ConcurrentHashMap<>();

    /** The texts without values. */
    private final Map<String, String> constant = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("texts." + name, locale, noFallback))
                .toList();
        this.dates = DateTimeFormatter.ofPattern(pattern("date.pattern"), locale);
        this.numbers = NumberFormat.getInstance(locale);
    }

    /** Returns the Japanese texts for a Japanese locale, and the English ones for any other. */
    public static Texts in(Locale locale) {
        return new Texts(Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** Returns the language of the texts. */
    public Locale language() {
        return locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * Returns the text of {@code key}, filled with {@code values}.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String text(String key, Object... values) {
        String known = constant.get(key);
        return known == null ? filled(messages.computeIfAbsent(key, this::parsed), values) : known;
    }

    /**
     * Returns the first sentence of the text of {@code key}, filled with {@code values}. A full stop within a value
     * does not end the sentence: organizations have names such as "Alpha Co. Ltd".
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String firstSentence(String key, Object... values) {
        return filled(firstSentences.computeIfAbsent(key, this::cut), values);
    }

    private String filled(MessageFormat message, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = write(values[i]);
        }
        synchronized (message) {
            return message.format(written);
        }
    }

    private MessageFormat parsed(String key) {
        MessageFormat message = new MessageFormat(pattern(key), locale);
        if (message.getFormatsByArgumentIndex().length == 0) {
            constant.put(key, filled(message));
        }
        return message;
    }

    private MessageFormat cut(String key) {
        return new MessageFormat(FirstSentence.of(pattern(key)), locale);
    }

    /** Tests whether there is a text of {@code key}. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** Returns a date as this language writes it. */
    public String date(LocalDate date) {
        return dates.format(date);
    }

    private String number(Number number) {
        synchronized (numbers) {
            return numbers.format(number);
        }
    }

    private Object write(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.isPresent() ? write(perhaps.get()) : text("advice.none");
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof PointItem item) {
            return text("item." + item.id());
        }
        if (value instanceof Fact<?> fact) {
            return text("fact." + fact.id());
        }
        if (value instanceof ColumnName column) {
            return text("fact." + column.id());
        }
        if (value instanceof ColumnOffer offer) {
            return text("offer", offer.header(), offer.column());
        }
        if (value instanceof Timeline.Change change) {
            String key = change.points() < 0 ? "change.minus" : "change.plus";
            return text("change", change.item(), text(key, Math.abs(change.points())));
        }
        if (value instanceof Reason reason) {
            return text(Sentences.key(reason), reason.values().toArray());
        }
        if (value instanceof Enum<?> constant) {
            return text(ConstantKeys.of(constant));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> write(each).toString())
                    .collect(Collectors.joining(text("list.separator")));
        }
        return value;
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return StartCommand.in(bundle.getString(key));
            }
        }
        throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
    }
}
