package org.hsproster.batch.data;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/**
 * Logs stack traces without the messages of libraries, which quote the text that they could not read: it may be a name,
 * a birth date or an amount.
 */
public final class RedactedStackTrace extends ThrowableProxyConverter {

    private static final String OWN = "org.hsproster.";

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        StringBuilder trace = new StringBuilder();
        String opening = "";
        for (@Nullable IThrowableProxy each = thrown; each != null; each = each.getCause()) {
            trace.append(opening).append(each.getClassName());
            if (each.getClassName().startsWith(OWN) && each.getMessage() != null) {
                trace.append(": ").append(each.getMessage());
            }
            trace.append(System.lineSeparator());
            appendFrames(each, trace);
            opening = "Caused by: ";
        }
        return trace.toString();
    }

    /** Appends the frames that are not in the trace of the exception above. */
    private static void appendFrames(IThrowableProxy thrown, StringBuilder trace) {
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        for (int i = 0; i < frames.length - thrown.getCommonFrames(); i++) {
            trace.append('\t').append(frames[i].getSTEAsString()).append(System.lineSeparator());
        }
    }
}
