package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * One uploaded roster. It is in a folder of its own with a random name; the file has the name that it was uploaded
 * with, because workbooks and the history identify rosters by their names.
 */
public final class Upload {

    private final String id;
    private final String owner;
    private final Path roster;
    private final String sha256;
    private final Instant received;
    private UploadState state = new UploadState.Reading();
    private Optional<Password> password = Optional.empty();
    private boolean released;
    private boolean removed;

    public Upload(String id, String owner, Path roster, String sha256, Instant received) {
        this.id = id;
        this.owner = owner;
        this.roster = roster;
        this.sha256 = sha256;
        this.received = received;
    }

    /** Returns the random id, which reveals nothing and cannot be guessed. */
    public String id() {
        return id;
    }

    /** Returns the owner of the session that uploaded it. */
    String owner() {
        return owner;
    }

    Path roster() {
        return roster;
    }

    public Path folder() {
        return Objects.requireNonNull(roster.getParent());
    }

    public String name() {
        return String.valueOf(roster.getFileName());
    }

    /** Returns the hash of the content. */
    String sha256() {
        return sha256;
    }

    public Instant received() {
        return received;
    }

    public synchronized UploadState state() {
        return state;
    }

    /**
     * Changes the state, unless another thread has changed it or the upload was removed. Returns whether it was
     * changed.
     */
    synchronized boolean move(Class<? extends UploadState> from, UploadState to) {
        if (removed || !from.isInstance(state)) {
            return false;
        }
        state = to;
        notifyAll();
        if (to instanceof UploadState.Done || to.isHopeless()) {
            forgetPassword();
        }
        return true;
    }

    /** Fails if the upload is pending. Returns whether it was. */
    synchronized boolean fail(UploadState.Why why) {
        return state.isPending() && move(UploadState.class, new UploadState.Failed(why));
    }

    /** Waits until the upload is not pending, at most for the given time. */
    public synchronized void await(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); state.isPending() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    synchronized Optional<Password> password() {
        return password;
    }

    synchronized void unlockWith(Password given) {
        forgetPassword();
        password = Optional.of(given);
    }

    public synchronized boolean isReleased() {
        return released;
    }

    /** Sets whether managers may have their edition. Only the edition of a completed run can be released. */
    public synchronized void release(boolean toManagers) {
        released = toManagers && state instanceof UploadState.Done;
    }

    synchronized boolean isRemoved() {
        return removed;
    }

    synchronized void remove() {
        removed = true;
        forgetPassword();
    }

    private void forgetPassword() {
        password.ifPresent(Password::close);
        password = Optional.empty();
    }

    @Override
    public String toString() {
        return "Upload " + id;
    }
}
