package org.hsproster.roster.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * A note about an application beside a status of residence or an expiry: 更新申請中, 永住申請中, pending.
 *
 * @param rest the other text of the cell; empty if there is none
 */
record ApplicationNote(Subject subject, Progress progress, String rest) {

    /** What the application is for. */
    enum Subject {
        /** The extension or change of the present stay; also for notes that do not name anything. */
        EXTENSION_OR_CHANGE,
        PERMANENT_RESIDENCE,
        NATURALISATION
    }

    /** The state of the application. */
    enum Progress {
        PLANNED,
        PENDING,
        /** The note only names the procedure, or says that it is over. */
        OVER
    }

    private static final String PERMANENT =
            "永住(?:者|権|許可)?(?:への?)?(?:変更)?(?:許可)?|permanent residen(?:ce|t|cy)|(?<![a-z])pr(?![a-z])";
    private static final String NATURALISATION = "帰化(?:許可)?|naturali[sz]ation";
    private static final String EXTENSION = "(?:在留)?(?:期間)?(?:の)?(?:更新|延長)(?:許可)?|(?:visa )?(?:extension|renewal)";
    private static final String CHANGE = "(?:在留資格)?(?:の)?変更(?:許可)?|change of status";
    private static final String PENDING_WORD = "申請中|申請済み?|申請受付済み?|審査中|審査待ち|手続き?中"
            + "|(?:application )?(?:is )?(?:pending|in progress|under review|submitted|filed)|applied";
    private static final String PLANNED_WORD = "(?:申請)?(?:予定|準備中|検討中)|planned";

    private static final Pattern NOTE = Pattern.compile("(?:applied|applying) for (?:%1$s|%2$s|%3$s)"
                    .formatted(PERMANENT, NATURALISATION, EXTENSION)
            + "|(?:(?:%1$s|%2$s|%3$s|%4$s)\\s?の?\\s?)?(?:%5$s)"
                    .formatted(PERMANENT, NATURALISATION, EXTENSION, CHANGE, PENDING_WORD)
            + "|(?:%1$s|%2$s|%3$s)\\s?の?\\s?(?:%4$s)".formatted(PERMANENT, NATURALISATION, EXTENSION, PLANNED_WORD)
            + "|(?:%s)(?:申請)?(?:済み?|完了)?".formatted(EXTENSION));
    private static final Pattern OF_PERMANENT = Pattern.compile(PERMANENT);
    private static final Pattern OF_NATURALISATION = Pattern.compile(NATURALISATION);
    private static final Pattern PENDING = Pattern.compile(PENDING_WORD + "|applying");
    private static final Pattern PLANNED = Pattern.compile(PLANNED_WORD);

    private static final Pattern JOINT = Pattern.compile("[\\s→⇒・/、,:;※*-]+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[【](?<inside>.*)[)\\]】]\\s*");
    private static final Pattern OPENING = Pattern.compile("^(?<before>.*)[(\\[【]\\s*$");
    private static final Pattern CLOSING = Pattern.compile("^\\s*[)\\]】](?<after>.*)$");

    /** Returns the note in a text; empty if there is none. */
    static Optional<ApplicationNote> in(String text) {
        String folded = TextNormalizer.folded(text).toLowerCase(Locale.ROOT);
        Matcher note = NOTE.matcher(folded);
        while (note.find()) {
            Optional<String> rest = rest(folded.substring(0, note.start()), folded.substring(note.end()));
            if (rest.isPresent()) {
                return Optional.of(new ApplicationNote(subject(note.group()), progress(note.group()), rest.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the other text; the note must be in its own brackets, at the end, or before brackets with the other text.
     */
    private static Optional<String> rest(String before, String after) {
        Matcher opening = OPENING.matcher(before);
        Matcher closing = CLOSING.matcher(after);
        if (opening.matches() && closing.matches()) {
            return Optional.of(withoutJoint(opening.group("before")) + closing.group("after"));
        }
        Matcher brackets = IN_BRACKETS.matcher(after);
        if (before.isBlank() && brackets.matches()) {
            return Optional.of(brackets.group("inside"));
        }
        return after.isBlank() ? Optional.of(withoutJoint(before)) : Optional.empty();
    }

    private static Subject subject(String note) {
        if (OF_PERMANENT.matcher(note).find()) {
            return Subject.PERMANENT_RESIDENCE;
        }
        return OF_NATURALISATION.matcher(note).find() ? Subject.NATURALISATION : Subject.EXTENSION_OR_CHANGE;
    }

    private static Progress progress(String note) {
        if (PENDING.matcher(note).find()) {
            return Progress.PENDING;
        }
        return PLANNED.matcher(note).find() ? Progress.PLANNED : Progress.OVER;
    }

    private static String withoutJoint(String text) {
        return JOINT.matcher(text).replaceFirst("").strip();
    }

    @Override
    public String toString() {
        return "ApplicationNote";
    }
}
