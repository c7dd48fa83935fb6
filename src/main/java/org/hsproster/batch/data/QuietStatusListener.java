package org.hsproster.batch.data;

import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.LifeCycle;
import ch.qos.logback.core.status.OnConsoleStatusListener;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import ch.qos.logback.core.status.StatusManager;

/**
 * Takes the place of the listener that prints failures of the log on the console, stack traces and all: a log on a full
 * disk is no reason to disturb what a command prints.
 */
public final class QuietStatusListener extends ContextAwareBase implements StatusListener, LifeCycle {

    private boolean isStarted;

    @Override
    public void addStatusEvent(Status status) {
        // the log is for failures of the program, and has none for its own
    }

    @Override
    public void start() {
        StatusManager manager = getContext().getStatusManager();
        manager.getCopyOfStatusListenerList().stream()
                .filter(OnConsoleStatusListener.class::isInstance)
                .forEach(manager::remove);
        isStarted = true;
    }

    @Override
    public void stop() {
        isStarted = false;
    }

    @Override
    public boolean isStarted() {
        return isStarted;
    }
}
