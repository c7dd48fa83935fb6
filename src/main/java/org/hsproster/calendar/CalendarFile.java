package org.hsproster.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hsproster.file.OutputPermissions;
import org.hsproster.file.PrivateFile;

/**
 * A calendar file with the events of several rosters. Each roster replaces its own events, and keeps those of other
 * rosters and all others.
 */
public final class CalendarFile {

    private CalendarFile() {}

    /**
     * Replaces the events of a roster in a file. Repeating this has no effect.
     *
     * @param part calendar of the roster alone
     * @param target created where it is missing; replaced in one step
     * @param roster the name that its runs have in the history
     */
    public static void merge(Path part, Path target, String roster) throws IOException {
        Calendar calendar = Files.exists(target) ? read(target) : calendar();
        Predicate<CalendarComponent> isOfRoster = isOf(EventId.prefix(roster));
        List<CalendarComponent> components = Stream.concat(
                        components(calendar).filter(isOfRoster.negate()), components(read(part)))
                .sorted(Comparator.comparing(CalendarFile::id))
                .toList();
        calendar.setComponentList(new ComponentList<>(components));
        Path merged = part.resolveSibling(part.getFileName() + ".merged");
        Files.write(PrivateFile.create(merged), text(calendar));
        OutputPermissions.release(merged);
        Files.move(merged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the number of events of a roster in a file; 0 where the file does not exist. */
    public static int count(Path file, String roster) throws IOException {
        return Files.exists(file)
                ? (int) components(read(file))
                        .filter(isOf(EventId.prefix(roster)))
                        .count()
                : 0;
    }

    /** Tests whether a file has events of rosters only. */
    public static boolean isOwn(Path file) throws IOException {
        return components(read(file)).map(CalendarFile::id).allMatch(EventId::isOwn);
    }

    static void write(Path file, List<? extends CalendarComponent> events) throws IOException {
        Calendar calendar = calendar();
        calendar.setComponentList(new ComponentList<>(List.copyOf(events)));
        Files.write(PrivateFile.create(file), text(calendar));
    }

    private static Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//hsp-roster//hsp-roster//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        return calendar;
    }

    private static byte[] text(Calendar calendar) throws IOException {
        StringWriter text = new StringWriter();
        // Not validated: the validation requires an organizer, with which calendars show events as invitations.
        new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static Calendar read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new CalendarBuilder().build(in);
        } catch (ParserException e) {
            throw new IOException("no calendar", e);
        }
    }

    private static Stream<CalendarComponent> components(Calendar calendar) {
        return calendar.getComponentList().getAll().stream();
    }

    private static Predicate<CalendarComponent> isOf(String prefix) {
        return component -> id(component).startsWith(prefix) && EventId.isOwn(id(component));
    }

    private static String id(CalendarComponent component) {
        return component.<Uid>getProperty(Property.UID).map(Uid::getValue).orElse("");
    }
}
